/// A place in a draft that waits for the owner's words.
public struct DraftBlank: Hashable, Sendable, Codable {
    /// Unicode scalars of the whole text.
    public let start: Int
    public let end: Int
    public let name: String
    public let isRequired: Bool
    public let isFilled: Bool

    public init(start: Int, end: Int, name: String, isRequired: Bool, isFilled: Bool = false) {
        self.start = start
        self.end = end
        self.name = name
        self.isRequired = isRequired
        self.isFilled = isFilled
    }
}
