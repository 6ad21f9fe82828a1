import PlainText

/// A part that is not the text of the mail: a file, a picture, an enclosed message.
public struct Attachment: Equatable, Sendable {
    /// A name that is safe to write under; made from the type when the part has none.
    public let name: SafeText
    /// The media type the mail claims, in lower case.
    public let type: SafeText
    /// Bytes of the decoded content; nil when they were not counted (as on import).
    public let byteCount: Int?
    public let path: PartPath
    /// Whether it is a picture inside the HTML rather than a file of its own.
    public let isInline: Bool
}
