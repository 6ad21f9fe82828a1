/// How much work reading one mail took: it grows in step with the mail's size, whatever is in it.
public struct ParseWork: Equatable, Sendable {
    /// Bytes looked at, each time they were.
    public var bytes = 0
    /// Header fields, MIME parts and HTML elements met.
    public var nodes = 0
    /// Lines read, words decoded, boundaries compared.
    public var steps = 0

    public init() {}

    public var total: Int { bytes + nodes + steps }
}
