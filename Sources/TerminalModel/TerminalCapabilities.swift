/// What a terminal can show.
public struct TerminalCapabilities: Hashable, Sendable {
    /// `none` also where `NO_COLOR` asks for it.
    public let colors: ColorDepth
    /// Whether text beyond ASCII can be shown; if not, `ASCIIFallback` stands in.
    public let isUTF8: Bool

    public init(colors: ColorDepth, isUTF8: Bool) {
        self.colors = colors
        self.isUTF8 = isUTF8
    }
}
