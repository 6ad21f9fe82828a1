/// A named gap in a text that the owner fills, walked with Tab.
public struct TextBlank: Hashable, Sendable {
    /// What belongs into a blank.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case date, money, item, text
    }

    /// Where it stands, as character offsets of the whole text: its placeholder, or what the
    /// owner filled in.
    public var range: Range<Int>
    public var name: String
    public var kind: Kind
    /// Whether the mail may not leave while it is open.
    public var isRequired: Bool
    /// Whether the owner wrote something here; else the range holds the placeholder, or nothing
    /// once emptied.
    public var isFilled: Bool

    public init(
        range: Range<Int>, name: String, kind: Kind, isRequired: Bool, isFilled: Bool = false
    ) {
        self.range = range
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.isFilled = isFilled
    }

    /// Where Tab puts the cursor: in front of a placeholder, behind what was filled in.
    public var landing: Int { isFilled ? range.upperBound : range.lowerBound }

    /// Whether it still shows its placeholder, which the first typed character replaces.
    var showsPlaceholder: Bool { !isFilled && !range.isEmpty }

    func placed(at range: Range<Int>) -> TextBlank {
        var blank = self
        blank.range = range
        return blank
    }

    func moved(by distance: Int) -> TextBlank {
        placed(at: range.lowerBound + distance..<range.upperBound + distance)
    }
}
