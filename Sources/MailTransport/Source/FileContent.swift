/// What a file seems to be, by its name and its first bytes.
enum FileContent: Equatable {
    case empty
    case mbox
    /// Begins with a header field, as a message does.
    case message
    case compressed
    case other

    init(_ start: [UInt8]) {
        let text = start.drop { $0 == 0x0A || $0 == 0x0D }
        if start.isEmpty {
            self = .empty
        } else if text.starts(with: "From ".utf8) {
            self = .mbox
        } else if Self.archiveMarks.contains(where: { start.starts(with: $0) }) {
            self = .compressed
        } else {
            self = Self.beginsWithField(text) ? .message : .other
        }
    }

    /// gzip, bzip2, xz, Zstandard, zip, 7-Zip.
    private static let archiveMarks: [[UInt8]] = [
        [0x1F, 0x8B], [0x42, 0x5A, 0x68], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD],
        [0x50, 0x4B, 0x03, 0x04], [0x37, 0x7A, 0xBC, 0xAF],
    ]

    /// `Name: value`, where the name is printable ASCII without spaces (RFC 5322, 2.2).
    private static func beginsWithField(_ text: ArraySlice<UInt8>) -> Bool {
        guard let colon = text.firstIndex(of: 0x3A), colon > text.startIndex else { return false }
        return text[..<colon].allSatisfy { (0x21...0x7E).contains($0) }
    }
}
