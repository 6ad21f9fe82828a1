/// Numbers of parcels that can be told by their form alone.
public enum ParcelNumber {
    /// Whether it is an item identifier of the Universal Postal Union (S10: two letters, eight digits
    /// and a check digit, the country) or a UPS number (1Z and sixteen more).
    public static func isOne(_ text: String) -> Bool {
        let bytes = Array(text.uppercased().utf8)
        return isPostal(bytes) || isUPS(bytes)
    }

    private static func isPostal(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 13, bytes.prefix(2).allSatisfy(isLetter), bytes.suffix(2).allSatisfy(isLetter),
            bytes[2..<11].allSatisfy(isDigit) else { return false }
        let weights = [8, 6, 4, 2, 3, 5, 9, 7]
        let sum = zip(bytes[2..<10], weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
        let check = 11 - sum % 11
        return Int(bytes[10] - 0x30) == (check == 10 ? 0 : check == 11 ? 5 : check)
    }

    private static func isUPS(_ bytes: [UInt8]) -> Bool {
        bytes.count == 18 && bytes.starts(with: "1Z".utf8) && bytes.allSatisfy { isLetter($0) || isDigit($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
