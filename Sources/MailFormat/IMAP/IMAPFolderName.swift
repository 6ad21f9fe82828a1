/// Folder names between Unicode and the modified UTF-7 of RFC 3501, section 5.1.3.
public enum IMAPFolderName {
    /// What a server is told.
    public static func encode(_ name: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var pending: [UInt16] = []
        for scalar in name.unicodeScalars {
            if (0x20...0x7E).contains(scalar.value) {
                flush(&pending, to: &bytes)
                bytes += scalar == "&" ? [0x26, 0x2D] : [UInt8(scalar.value)]
            } else {
                pending += Array(String(scalar).utf16)
            }
        }
        flush(&pending, to: &bytes)
        return bytes
    }

    /// What a server said; names that are no such UTF-7 are taken as UTF-8 (RFC 6855 servers, and
    /// servers that know neither), so each name can be told back as it came.
    public static func decode(_ bytes: [UInt8]) -> String {
        guard let name = decodeStrictly(bytes), encode(name) == bytes else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return name
    }

    private static func flush(_ units: inout [UInt16], to bytes: inout [UInt8]) {
        guard !units.isEmpty else { return }
        bytes.append(0x26)
        var bits: UInt32 = 0, count = 0
        for unit in units {
            bits = bits << 16 | UInt32(unit)
            count += 16
            while count >= 6 {
                count -= 6
                bytes.append(alphabet[Int(bits >> UInt32(count) & 63)])
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { bytes.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
        bytes.append(0x2D)
        units = []
    }

    private static func decodeStrictly(_ bytes: [UInt8]) -> String? {
        var units: [UInt16] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard (0x20...0x7E).contains(byte) else { return nil }
            index += 1
            guard byte == 0x26 else { units.append(UInt16(byte)); continue }
            guard let end = bytes[index...].firstIndex(of: 0x2D) else { return nil }
            if end == index { units.append(0x26) } else {
                guard let decoded = decodeUnits(bytes[index..<end]) else { return nil }
                units += decoded
            }
            index = end + 1
        }
        return String(validating: units, as: UTF16.self)
    }

    private static func decodeUnits(_ letters: ArraySlice<UInt8>) -> [UInt16]? {
        var units: [UInt16] = []
        var bits: UInt32 = 0, count = 0
        for letter in letters {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 16 {
                count -= 16
                units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
                bits &= (1 << UInt32(count)) - 1
            }
        }
        return units
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)
}
