/// One line of a segment, decoded where it stands. `~LEN SEQ PREV KIND BODY CRC` and a line feed.
struct RecordLine {
    /// Bytes of the line with its line feed.
    let length: Int
    let sequence: UInt64
    let previous: UInt32
    let checksum: UInt32
    let kind: UnsafeRawBufferPointer
    let body: UnsafeRawBufferPointer
    let endsInLineFeed: Bool

    private static let kindOffset = 36
    private static let shortest = kindOffset + 1 + 1 + 2 + 1 + 8 + 1

    /// The line at `offset`, or nil when it is cut short or anything in it is wrong but its line
    /// feed.
    init?(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        guard let length = Self.length(bytes, at: offset), length <= bytes.count - offset else {
            return nil
        }
        let line = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
        let checked = length - 9
        guard let checksum = HexDigits.decode(line, at: checked, count: 8),
            AppendLog.checksum(of: UnsafeRawBufferPointer(rebasing: line[..<checked])) == checksum,
            line[9] == 0x20, line[26] == 0x20, line[35] == 0x20, line[checked - 1] == 0x20,
            let sequence = HexDigits.decode(line, at: 10, count: 16),
            let previous = HexDigits.decode(line, at: 27, count: 8),
            let kindEnd = Self.kindEnd(line), kindEnd + 3 <= checked - 1
        else { return nil }
        self.length = length
        self.sequence = sequence
        self.previous = UInt32(previous)
        self.checksum = UInt32(checksum)
        kind = UnsafeRawBufferPointer(rebasing: line[Self.kindOffset..<kindEnd])
        body = UnsafeRawBufferPointer(rebasing: line[(kindEnd + 1)..<(checked - 1)])
        endsInLineFeed = line[length - 1] == 0x0A
    }

    /// What the line at `offset` says its length is.
    static func length(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
        guard offset < bytes.count, bytes[offset] == 0x7E,
            let length = HexDigits.decode(bytes, at: offset + 1, count: 8),
            length >= shortest, length <= Limits.lineBytes
        else { return nil }
        return Int(length)
    }

    private static func kindEnd(_ line: UnsafeRawBufferPointer) -> Int? {
        let last = min(line.count, kindOffset + Limits.kindBytes + 1)
        for index in kindOffset..<last where !RecordKind.isKindByte(line[index]) {
            return line[index] == 0x20 && index > kindOffset ? index : nil
        }
        return nil
    }

    /// Appends a line to `bytes`.
    ///
    /// - Returns: its checksum.
    static func append(
        sequence: UInt64, previous: UInt32, kind: RecordKind, body: [UInt8],
        to bytes: inout [UInt8]
    ) -> UInt32 {
        let start = bytes.count
        let kind = kind.description.utf8
        bytes.append(0x7E)
        HexDigits.append(UInt64(kindOffset + kind.count + body.count + 11), count: 8, to: &bytes)
        bytes.append(0x20)
        HexDigits.append(sequence, count: 16, to: &bytes)
        bytes.append(0x20)
        HexDigits.append(UInt64(previous), count: 8, to: &bytes)
        bytes.append(0x20)
        bytes.append(contentsOf: kind)
        bytes.append(0x20)
        bytes.append(contentsOf: body)
        bytes.append(0x20)
        let checksum = bytes.withUnsafeBytes {
            AppendLog.checksum(of: UnsafeRawBufferPointer(rebasing: $0[start...]))
        }
        HexDigits.append(UInt64(checksum), count: 8, to: &bytes)
        bytes.append(0x0A)
        return checksum
    }
}
