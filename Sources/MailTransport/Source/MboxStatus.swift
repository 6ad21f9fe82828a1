/// What mail programs note about a message inside an mbox, in fields of its own header.
///
/// `Status` and `X-Status` (mutt, Dovecot, pine) hold letters; `X-Mozilla-Status` (Thunderbird)
/// holds bits in hexadecimal.
enum MboxStatus {
    static func flags(of message: [UInt8]) -> MailFlags {
        var flags: MailFlags = []
        var rest = message.prefix(MailTransportLimits.statusHeaderBytesMax)
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A }
            rest = rest.dropFirst(line.count + 1)
            if line.isEmpty || line.elementsEqual([0x0D]) { break }
            guard let first = line.first,
                first | 0x20 == UInt8(ascii: "s") || first | 0x20 == UInt8(ascii: "x")
            else { continue }
            flags.formUnion(Self.flags(inField: line))
        }
        return flags
    }

    private static func flags(inField line: ArraySlice<UInt8>) -> MailFlags {
        if let letters = value(of: "status", in: line) {
            return named(letters, ["R": .seen, "D": .trashed])
        }
        if let letters = value(of: "x-status", in: line) {
            return named(letters, ["A": .answered, "F": .flagged, "T": .draft, "D": .trashed])
        }
        guard let bits = value(of: "x-mozilla-status", in: line).flatMap({ UInt32($0, radix: 16) })
        else { return [] }
        let meaning: [(UInt32, MailFlags)] = [
            (0x0001, .seen), (0x0002, .answered), (0x0004, .flagged), (0x0008, .trashed),
            (0x1000, .passed),
        ]
        return meaning.reduce(into: []) { if bits & $1.0 != 0 { $0.insert($1.1) } }
    }

    private static func named(_ letters: String, _ meaning: [Character: MailFlags]) -> MailFlags {
        letters.reduce(into: []) { $0.formUnion(meaning[$1] ?? []) }
    }

    /// The value of a field by its lower-case name, without the space around it.
    private static func value(of name: String, in line: ArraySlice<UInt8>) -> String? {
        let length = name.utf8.count
        guard line.count > length, line[line.startIndex + length] == 0x3A,
            line.prefix(length).map({ 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }).elementsEqual(name.utf8)
        else { return nil }
        let value = line.dropFirst(length + 1).drop { $0 == 0x20 || $0 == 0x09 }
        return String(decoding: value.prefix { $0 > 0x20 }, as: UTF8.self)
    }
}
