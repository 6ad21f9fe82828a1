/// What hits tell, for each document of a segment by ordinal, and the order of their dates.
struct DocumentColumns: Sendable, Equatable {
    /// Ascending.
    private(set) var numbers: [UInt32] = []
    private(set) var conversations: [UInt32] = []
    private(set) var dates: [Int64] = []
    /// Ordinals, oldest date first.
    private(set) var byDate: [UInt32] = []

    static let bytesPerDocument = 20

    init(_ hits: [SearchHit]) {
        numbers = hits.map(\.number)
        conversations = hits.map(\.conversation)
        dates = hits.map(\.date)
        let arrival = (0..<UInt32(hits.count)).map { $0 }
        let isInOrder = zip(dates, dates.dropFirst()).allSatisfy { $0 <= $1 }
        byDate = isInOrder ? arrival : arrival.sorted { hits[Int($0)] < hits[Int($1)] }
    }

    var count: Int { numbers.count }

    func hit(_ ordinal: Int) -> SearchHit {
        SearchHit(
            number: numbers[ordinal], conversation: conversations[ordinal], date: dates[ordinal])
    }

    /// The ordinal of a message number, if it is here.
    func ordinal(of number: UInt32) -> Int? {
        let place = firstOrdinal(from: number)
        return place < count && numbers[place] == number ? place : nil
    }

    /// The first document with this number or a larger one.
    func firstOrdinal(from number: UInt32) -> Int {
        Self.partition(count) { numbers[$0] >= number }
    }

    /// Documents dated within the limits.
    func dated(from earliest: Int64, before end: Int64) -> Bitset {
        var set = Bitset(count: count)
        let first = Self.partition(count) { dates[Int(byDate[$0])] >= earliest }
        let last = Self.partition(count) { dates[Int(byDate[$0])] >= end }
        for place in first..<max(first, last) { set.insert(Int(byDate[place])) }
        return set
    }

    /// The first of `count` places at which a condition holds that never ceases to hold.
    private static func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension DocumentColumns {
    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * Self.bytesPerDocument)
        for number in numbers { bytes.append(littleEndian: number) }
        for conversation in conversations { bytes.append(littleEndian: conversation) }
        for date in dates { bytes.append(littleEndian: date) }
        for ordinal in byDate { bytes.append(littleEndian: ordinal) }
        return bytes
    }

    /// nil when the bytes are no columns of `count` documents.
    init?(decoding bytes: ArraySlice<UInt8>, count: Int) {
        guard bytes.count == count * Self.bytesPerDocument else { return nil }
        bytes.withUnsafeBytes { raw in
            numbers = Self.column(raw, at: 0, count)
            conversations = Self.column(raw, at: count * 4, count)
            dates = Self.column(raw, at: count * 8, count)
            byDate = Self.column(raw, at: count * 16, count)
        }
        let grow = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
        guard grow, byDate.allSatisfy({ $0 < count }) else { return nil }
    }

    private static func column<Value: FixedWidthInteger>(
        _ raw: UnsafeRawBufferPointer, at start: Int, _ count: Int
    ) -> [Value] {
        (0..<count).map {
            Value(
                littleEndian: raw.loadUnaligned(
                    fromByteOffset: start + $0 * MemoryLayout<Value>.size, as: Value.self))
        }
    }
}
