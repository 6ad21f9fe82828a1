/// The folder where bytes are put before anything is done to them, each with a file that says why.
struct Quarantine {
    private let storage: any LogStorage

    init(_ storage: any LogStorage) { self.storage = storage }

    /// Copies a range of a file to `damaged/`, once, and returns when the copy is on disk.
    func keep(_ path: String, _ range: Range<Int>, because reason: String) throws(StorageError) {
        let bytes = try readable(path, range)
        let content = HexDigits.text(UInt64(checksum(of: bytes)), count: 8)
        let flatPath = path.replacing("/", with: "-")
        let name = "\(StoreLayout.damaged)/\(flatPath)-\(range.lowerBound)-\(content)"
        if try storage.exists(name + ".bytes") { return }
        let words = """
            From: \(path)
            Bytes: \(range.lowerBound) to \(range.upperBound)
            Why: \(reason)

            """
        if try !storage.exists(name + ".txt") {
            try storage.publish(Array(words.utf8), as: name + ".txt")
        }
        try storage.publish(bytes, as: name + ".bytes")
    }

    private func readable(_ path: String, _ range: Range<Int>) throws(StorageError) -> [UInt8] {
        let file = try storage.open(path, .reading)
        return SegmentBytes(file, range).read { Array($0) }
    }
}
