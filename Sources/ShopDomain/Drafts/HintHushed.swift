/// The owner does not want to be asked one kind of question about any draft, or wants it again; an
/// act that can be taken back.
public struct HintHushed: Hashable, Sendable, Codable {
    public let act: ActID
    /// The rule's name.
    public let rule: String
    public let isHushed: Bool
    public let at: Instant

    public init(act: ActID, rule: String, isHushed: Bool, at: Instant) {
        self.act = act
        self.rule = rule
        self.isHushed = isHushed
        self.at = at
    }
}
