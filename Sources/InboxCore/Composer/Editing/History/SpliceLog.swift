import ShopDomain

/// Splices gathered between two saves, each joined to the one before wherever they touch.
///
/// A second of typing becomes one record of the journal, and text typed and taken back leaves none.
public struct SpliceLog: Sendable {
    public private(set) var splices: [TextSplice] = []
    /// Scalars that the last splice inserts: kept, so that typing does not count them at every key.
    private var lastInsertCount = 0

    public init() {}

    public var isEmpty: Bool { splices.isEmpty }

    public static func coalesced(_ splices: some Sequence<TextSplice>) -> [TextSplice] {
        var log = SpliceLog()
        for splice in splices { log.append(splice) }
        return log.splices
    }

    public mutating func append(_ splice: TextSplice) {
        let insertCount = splice.insert.unicodeScalars.count
        guard splice.remove > 0 || insertCount > 0 else { return }
        guard let last = splices.last, touches(last, splice) else {
            splices.append(splice)
            lastInsertCount = insertCount
            return
        }
        if splice.at == last.at + lastInsertCount {
            extendLast(by: splice)
            lastInsertCount += insertCount
        } else {
            rewriteLast(last, with: splice, insertCount: insertCount)
        }
        dropLastIfEmpty()
    }

    /// Hands over the splices and starts anew.
    public mutating func take() -> [TextSplice] {
        defer { self = SpliceLog() }
        return splices
    }

    private func touches(_ last: TextSplice, _ next: TextSplice) -> Bool {
        next.at <= last.at + lastInsertCount && next.at + next.remove >= last.at
    }

    private mutating func extendLast(by next: TextSplice) {
        let last = splices.count - 1
        splices[last].insert.unicodeScalars.append(contentsOf: next.insert.unicodeScalars)
        splices[last].remove += next.remove
    }

    /// Joins a splice that changes what the last one inserted, and perhaps text on either side of
    /// it.
    private mutating func rewriteLast(_ last: TextSplice, with next: TextSplice, insertCount: Int) {
        let nextEnd = next.at + next.remove
        let kept = last.insert.unicodeScalars
        let keptBefore = max(0, next.at - last.at)
        let keptBehind = max(0, last.at + lastInsertCount - nextEnd)
        var insert = String.UnicodeScalarView(kept.prefix(keptBefore))
        insert.append(contentsOf: next.insert.unicodeScalars)
        insert.append(contentsOf: kept.suffix(keptBehind))

        let removedBefore = max(0, last.at - next.at)
        let removedBehind = max(0, nextEnd - last.at - lastInsertCount)
        splices[splices.count - 1] = TextSplice(
            at: min(last.at, next.at),
            remove: last.remove + removedBefore + removedBehind,
            insert: String(insert))
        lastInsertCount = keptBefore + insertCount + keptBehind
    }

    private mutating func dropLastIfEmpty() {
        guard let last = splices.last, last.remove == 0, lastInsertCount == 0 else { return }
        splices.removeLast()
        lastInsertCount = splices.last?.insert.unicodeScalars.count ?? 0
    }
}
