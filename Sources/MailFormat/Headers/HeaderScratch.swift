/// Unfolds raw header values into one reused buffer.
struct HeaderScratch {
    private var buffer: [UInt8] = []
    /// Whether a value held NUL or a stray line break, which no honest mail has.
    private(set) var metControls = false

    /// Gives the value without folds, line breaks and NUL, cut to `limit` bytes.
    mutating func withText<Result>(
        _ raw: UnsafeRawBufferPointer, limit: Int = MailFormatLimits.headerBytesMax,
        _ body: (HeaderText) -> Result
    ) -> Result {
        buffer.removeAll(keepingCapacity: true)
        var isLeading = true
        for byte in raw.prefix(limit) {
            if isLeading, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
            isLeading = false
            switch byte {
            case 0x00: metControls = true
            case 0x0A, 0x0D: break
            default: buffer.append(byte)
            }
        }
        while let last = buffer.last, last == 0x20 || last == 0x09 { buffer.removeLast() }
        buffer.append(0)
        return buffer.withUnsafeBufferPointer { body(HeaderText(terminated: $0)) }
    }
}
