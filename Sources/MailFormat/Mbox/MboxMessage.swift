/// One message out of an mbox file.
public struct MboxMessage: Equatable, Sendable {
    /// The message as it was before it was put into the file: without separator line, and with one
    /// `>` less before each quoted `From `.
    public let bytes: [UInt8]
    /// Where the message stands in the file, separator line included.
    public let range: Range<Int>
    /// The sender the separator line names; nil when it names none.
    public let sender: String?
    /// When the separator line says it was delivered, in seconds since 1970; nil when it does not.
    public let deliveredAtSeconds: Int64?
}
