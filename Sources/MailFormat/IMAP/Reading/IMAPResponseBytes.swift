/// One whole response: its text, cut where literals stood, and the literals between.
struct IMAPResponseBytes: Equatable {
    /// One more than there are literals; without the line ends and the `{n}` before a literal.
    var texts: [[UInt8]] = []
    var literals: [[UInt8]] = []
}
