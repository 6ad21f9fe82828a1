/// Tells one store from another: 128 random bits.
public struct StoreIdentifier: Hashable, Sendable, CustomStringConvertible {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads the 32 digits of ``description``.
    public init?(_ text: String) {
        guard text.utf8.count == 32,
            let high = HexDigits.decode(String(text.prefix(16)), count: 16),
            let low = HexDigits.decode(String(text.suffix(16)), count: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    public var description: String {
        HexDigits.text(high, count: 16) + HexDigits.text(low, count: 16)
    }
}

extension StoreIdentifier {
    private static let word = "shopbell store"

    /// Reads the file `identity`; nil when it is not there or not what was written.
    static func read(from storage: any LogStorage) -> StoreIdentifier? {
        guard let file = try? storage.open(StoreLayout.identity, .reading),
            let bytes = try? file.bytes(at: 0, count: 256),
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        let found = StoreIdentifier(String(text.dropFirst(word.count + 1).prefix(32)))
        return found.flatMap { $0.line == text ? $0 : nil }
    }

    /// Writes the file `identity` before anything else is in the store.
    func write(to storage: any LogStorage) throws(StorageError) {
        try storage.publish(Array(line.utf8), as: StoreLayout.identity)
    }

    private var line: String {
        let words = "\(Self.word) \(self)"
        return "\(words) \(HexDigits.text(UInt64(checksum(of: Array(words.utf8))), count: 8))\n"
    }
}
