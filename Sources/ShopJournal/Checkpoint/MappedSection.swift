import AppendLog
import Synchronization

/// Bytes of the checkpoint, each verified before its first use.
struct MappedSection: Sendable {
    let byteCount: Int
    private let section: CheckpointSection
    private let damage: DamageMark

    /// Nil when the checkpoint has no section of this name.
    init?(_ name: String, of checkpoint: Checkpoint, _ damage: DamageMark) {
        guard let section = checkpoint.lazySection(name) else { return nil }
        self.section = section
        self.damage = damage
        byteCount = section.byteCount
    }

    /// Nil, and the mark is set, where the bytes are not what was written.
    func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer? {
        guard range.upperBound <= byteCount else { return nil }
        do {
            return try section.bytes(range)
        } catch {
            damage.set()
            return nil
        }
    }

    func text(_ start: Int, _ length: Int) -> String {
        guard length > 0, (0...byteCount).contains(start), let bytes = bytes(start..<start + length) else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The whole section as 32-bit numbers.
    var numbers: [UInt32] {
        guard let bytes = bytes(0..<byteCount) else { return [] }
        return (0..<bytes.count / 4).map { bytes.integer(at: 4 * $0) }
    }
}

/// Rows of one width, sorted by what they begin with.
struct MappedTable: Sendable {
    let count: Int
    private let section: MappedSection
    private let size: Int

    init?(_ name: String, rowSize: Int, of checkpoint: Checkpoint, _ damage: DamageMark) {
        guard let section = MappedSection(name, of: checkpoint, damage) else { return nil }
        self.section = section
        size = rowSize
        count = section.byteCount / rowSize
    }

    func row(_ index: Int) -> UnsafeRawBufferPointer? {
        guard index >= 0, index < count else { return nil }
        return section.bytes(index * size..<(index + 1) * size)
    }

    /// The row that begins with this number.
    func row(id: UInt32) -> UnsafeRawBufferPointer? {
        let index = firstRow { $0.integer(UInt32.self, at: 0) < id }
        guard let row = row(index), row.integer(UInt32.self, at: 0) == id else { return nil }
        return row
    }

    /// All values under a key, in a table that is an index.
    func values(of key: UInt64) -> [UInt32] {
        var index = firstRow { $0.integer(UInt64.self, at: 0) < key }
        var found: [UInt32] = []
        while let row = row(index), row.integer(UInt64.self, at: 0) == key {
            found.append(row.integer(at: Columns.Index.value))
            index += 1
        }
        return found
    }

    /// The first row for which `isBefore` does not hold, in rows that are sorted by it.
    private func firstRow(where isBefore: (UnsafeRawBufferPointer) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if row(middle).map(isBefore) ?? false { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Whether something in the checkpoint was found to be not what was written.
final class DamageMark: Sendable {
    private let flag = Atomic<Bool>(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }

    func set() { flag.store(true, ordering: .relaxed) }
}
