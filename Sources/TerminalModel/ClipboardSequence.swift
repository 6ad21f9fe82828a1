import Foundation

/// The control sequence that offers a text to the clipboard: OSC 52 of xterm's "Control Sequences",
/// selection `c`.
public enum ClipboardSequence {
    /// Nil for a text that is longer than terminals take.
    public static func bytes(for text: String) -> [UInt8]? {
        let text = Data(text.utf8)
        guard text.count <= TerminalLimits.copiedBytesMax else { return nil }
        return Array("\u{1B}]52;c;\(text.base64EncodedString())\u{7}".utf8)
    }
}
