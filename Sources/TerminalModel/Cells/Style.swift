/// How a cell looks: colours and attributes.
public struct Style: Hashable, Sendable {
    public struct Attributes: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let underline = Attributes(rawValue: 4)
        public static let reverse = Attributes(rawValue: 8)
        public static let italic = Attributes(rawValue: 16)
    }

    public var foreground: Color
    public var background: Color
    public var attributes: Attributes

    public init(
        foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's own colours, no attribute.
    public static let plain = Style()

    public func adding(_ more: Attributes) -> Style {
        Style(
            foreground: foreground, background: background, attributes: attributes.union(more))
    }

    /// This style on the ground of another one, as a role's text on a selected row.
    public func on(_ ground: Style) -> Style {
        var style = self
        if ground.background != .standard { style.background = ground.background }
        if ground.attributes.contains(.reverse) { style.attributes.insert(.reverse) }
        return style
    }
}
