import PlainText

/// The value of a header field we write: one line that cannot hold CR, LF, NUL or another control,
/// so that nothing a template or a customer wrote opens a second field.
public struct HeaderValue: Hashable, Sendable {
    public let text: SafeText

    /// Makes a value of any text: line breaks and controls become single spaces.
    public init(_ untrusted: String) {
        text = SafeText.headerValue(from: untrusted)
    }

    /// Nil when the text is no single clean line as it stands.
    public init?(exactly untrusted: String) {
        let value = SafeText.headerValue(from: untrusted)
        guard value.string == untrusted else { return nil }
        text = value
    }

    public var string: String { text.string }
}
