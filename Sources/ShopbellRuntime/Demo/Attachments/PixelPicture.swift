/// A small picture drawn in letters, each letter a colour, enlarged into a PNG file.
struct PixelPicture {
    let rows: [String]
    /// Pixels of the file for one letter, in both directions.
    let scale: Int

    /// The picture as a PNG file (ISO 15948) of indexed colour.
    func portableNetworkGraphics() -> [UInt8] {
        let width = (rows.first?.count ?? 0) * scale, height = rows.count * scale
        let header = Self.bigEndian(UInt32(width)) + Self.bigEndian(UInt32(height))
            + [8, 3, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + Self.chunk("IHDR", header)
            + Self.chunk("PLTE", Self.palette.flatMap(\.colour))
            + Self.chunk("IDAT", StoredDeflate.stream(scanLines()))
            + Self.chunk("IEND", [])
    }

    /// Every line starts with filter 0, none.
    private func scanLines() -> [UInt8] {
        rows.flatMap { row -> [UInt8] in
            let pixels = row.flatMap { letter -> [UInt8] in
                let index = Self.palette.firstIndex { $0.letter == letter } ?? 0
                return Array(repeating: UInt8(index), count: scale)
            }
            return Array(repeating: [0] + pixels, count: scale).flatMap { $0 }
        }
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let checked = Array(name.utf8) + content
        return bigEndian(UInt32(content.count)) + checked + bigEndian(Checksums.crc32(checked))
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static let palette: [(letter: Character, colour: [UInt8])] = [
        (".", [0xF4, 0xEE, 0xE2]), ("#", [0x5B, 0x8A, 0x8B]), ("o", [0x8F, 0xB8, 0xB5]),
        ("x", [0x2E, 0x2A, 0x28]), ("w", [0xFF, 0xFF, 0xFF]), ("r", [0xC2, 0x5B, 0x4A]),
        ("y", [0xE8, 0xB2, 0x4C]), ("g", [0x6F, 0x8F, 0x4E]), ("b", [0x8A, 0x5A, 0x3C]),
    ]
}
