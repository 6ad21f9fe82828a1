/// A word while it grows: one free byte, the folded bytes, and room for the eight zero bytes that
/// let a sink read the key in whole words.
struct TokenScratch {
    let bytes: UnsafeMutablePointer<UInt8>
    let capacity: Int
    private(set) var length = 1
    /// Nothing follows what did not fit, so that a cut word is a beginning of the whole one.
    private var isFull = false

    static let paddingBytes = 8

    /// - Parameter bytes: at least `1 + capacity + paddingBytes` of them.
    init(bytes: UnsafeMutablePointer<UInt8>, capacity: Int) {
        self.bytes = bytes
        self.capacity = capacity + 1
    }

    var isEmpty: Bool { length == 1 }

    mutating func append(_ byte: UInt8) {
        guard length < capacity, !isFull else { isFull = true; return }
        bytes[length] = byte
        length += 1
    }

    /// Appends the folded letters and digits that stand from a position on.
    ///
    /// - Returns: where they end.
    @inline(__always)
    mutating func appendRun(
        of text: UnsafeBufferPointer<UInt8>, from start: Int, _ table: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var position = start
        let room = isFull ? start : min(text.count, start + capacity - length)
        var end = length
        while position < room {
            let letter = table[Int(text[position])]
            guard letter > ASCIIFolding.beyond else { break }
            bytes[end] = letter
            end += 1
            position += 1
        }
        length = end
        while position < text.count, table[Int(text[position])] > ASCIIFolding.beyond {
            isFull = true
            position += 1
        }
        return position
    }

    mutating func append(_ scalar: FoldedScalar) {
        guard length + scalar.count <= capacity, !isFull else { isFull = true; return }
        for index in 0..<scalar.count { bytes[length + index] = scalar.byte(index) }
        length += scalar.count
    }

    /// Appends another word; both scratches are of one capacity.
    mutating func append(_ other: TokenScratch) {
        let count = min(other.length - 1, capacity - length)
        if count < other.length - 1 { isFull = true }
        (bytes + length).update(from: other.bytes + 1, count: count)
        length += count
    }

    mutating func clear() {
        length = 1
        isFull = false
    }

    @inline(__always)
    func send<Sink: TokenSink>(_ kind: TokenKind, to sink: inout Sink) {
        UnsafeMutableRawPointer(bytes + length).storeBytes(of: 0, as: UInt64.self)
        sink.take(bytes, length, kind)
    }
}
