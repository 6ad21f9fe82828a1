/// A record to be appended.
public struct NewRecord: Hashable, Sendable {
    public let kind: RecordKind
    /// A JSON object in UTF-8 in which every control byte is escaped.
    public let body: [UInt8]
    /// Whether it may use the reserve on a full disk. For drafts and outbox states, whose loss
    /// would lose words the owner wrote or send them twice; not for mail, which the server still
    /// has.
    public let isEssential: Bool

    public init(_ kind: RecordKind, _ body: [UInt8], isEssential: Bool = false) {
        self.kind = kind
        self.body = body
        self.isEssential = isEssential
    }

    public init(_ kind: RecordKind, json: String, isEssential: Bool = false) {
        self.init(kind, Array(json.utf8), isEssential: isEssential)
    }

    /// Why the body cannot be a record's, or nil.
    var problem: String? {
        if body.count > Limits.lineBytes - 256 { return "it is longer than 64 MiB" }
        guard body.first == 0x7B, body.last == 0x7D, body.count >= 2 else {
            return "it is not a JSON object"
        }
        return holdsControlByte ? "it holds a bare control byte" : nil
    }

    /// Looks at every byte without leaving early, which the compiler turns into vector
    /// instructions.
    private var holdsControlByte: Bool {
        var found: UInt8 = 0
        for byte in body { found |= (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0) }
        return found != 0
    }
}
