import PlainText

/// A message as it came, header and all, made safe to show.
public struct RawMessageView: Hashable, Sendable {
    public let text: SafeText
    /// Bytes that are not shown because there are too many.
    public let hiddenByteCount: Int

    public init(_ bytes: [UInt8]) {
        self.init(bytes, byteCountMax: MessageReadingLimits.rawViewBytes)
    }

    init(_ bytes: [UInt8], byteCountMax: Int) {
        let shown = bytes.prefix(byteCountMax)
        text = SafeText(lines: String(decoding: shown, as: UTF8.self))
        hiddenByteCount = bytes.count - shown.count
    }
}
