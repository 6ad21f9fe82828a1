/// Cuts text into tokens, the same way for messages and for queries.
///
/// Words are runs of letters and digits, lower-cased and without accents; in scripts without
/// spaces each character and each pair of neighbours is a token. `#1182` is `1182`;
/// `ana.lopez@example.org` is its four words and, besides, the whole address.
struct WordScanner: Sendable {
    private var folding = ScalarFolding()

    mutating func scan<Sink: TokenSink>(_ text: String, into sink: inout Sink) {
        var text = text
        text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(
                byteCount: ScannerPass.scratchBytes, alignment: 8
            ) { raw in
                guard let scratch = raw.bindMemory(to: UInt8.self).baseAddress else { return }
                var pass = ScannerPass(text: Self.indexedPart(of: bytes), scratch: scratch)
                pass.run(folding: &folding, into: &sink)
            }
        }
    }

    /// Cuts at a character, so that what follows never sees half of one.
    private static func indexedPart(
        of bytes: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        guard bytes.count > Limits.textBytesMaximum else { return bytes }
        var end = Limits.textBytesMaximum
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[..<end])
    }
}
