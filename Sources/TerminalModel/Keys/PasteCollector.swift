/// Gathers a bracketed paste up to its end mark, `ESC [ 201 ~`.
struct PasteCollector: Sendable {
    private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    private var byteCount = 0
    /// How much of the end mark the last bytes match.
    private var matched = 0

    /// Returns true when the byte completes the end mark.
    mutating func accept(_ byte: UInt8) -> Bool {
        byteCount += 1
        if bytes.count < TerminalLimits.pasteBytesMax { bytes.append(byte) }
        if byte == Self.endMark[matched] {
            matched += 1
        } else {
            matched = byte == Self.endMark[0] ? 1 : 0
        }
        return matched == Self.endMark.count
    }

    private var textByteCount: Int { byteCount - matched }

    var isCut: Bool { textByteCount > TerminalLimits.pasteBytesMax }

    /// What was pasted, without the end mark and without a scalar that the limit cut in two.
    var text: String {
        let kept = bytes.prefix(textByteCount)
        let whole = isCut ? kept.dropLast(Self.countOfUnfinishedBytes(kept)) : kept
        return String(decoding: whole, as: UTF8.self)
    }

    /// How many bytes at the end belong to a UTF-8 scalar that is not complete.
    private static func countOfUnfinishedBytes(_ bytes: ArraySlice<UInt8>) -> Int {
        let following = bytes.reversed().prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
        guard let lead = bytes.dropLast(following).last, lead >= 0xC0 else { return 0 }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        return following + 1 < length ? following + 1 : 0
    }
}
