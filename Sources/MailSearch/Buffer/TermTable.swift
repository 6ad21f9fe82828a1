/// The terms met so far, each with a small number: an open-addressing hash table over one byte
/// arena. Seeded by chance, so that no mail can be written to make it slow.
///
/// Terms are looked up many at a time (``use(_:in:report:)``). The table is larger than the
/// processor's nearest caches, and most of a look-up is waiting for memory; in three plain loops
/// the waits of many terms overlap, which is several times faster than one term after another.
struct TermTable: Sendable {
    struct Entry: Sendable {
        var name: TermName
        var keyStart: UInt32
        /// The last document it was met in, by ordinal.
        var lastOrdinal: UInt32
    }

    private(set) var entries: [Entry] = []
    private(set) var keys: [UInt8] = []
    /// Upper half: upper half of the hash; lower half: entry number plus one; 0 is free.
    private var slots: [UInt64] = Array(repeating: 0, count: 1 << 14)
    let seed = UInt64.random(in: .min ... .max)

    /// Notes that a document has these terms.
    ///
    /// - Parameter report: called with the number of each term at its first use in the document.
    mutating func use(_ batch: inout TermBatch, in ordinal: UInt32, report: (UInt32) -> Void) {
        batch.prepareGuesses()
        findEntries(&batch)
        confirmEntries(&batch)
        for place in batch.names.indices {
            let guess = batch.guesses[place]
            let term =
                guess != TermBatch.noGuess
                    && isTerm(Int(guess), batch.names[place], batch.longKeys)
                ? Int(guess) : findOrAppend(batch.names[place], batch.longKeys)
            if entries[term].lastOrdinal != ordinal {
                entries[term].lastOrdinal = ordinal
                report(UInt32(term))
            }
        }
    }

    /// The term with exactly this key.
    func term(_ key: [UInt8]) -> Int? {
        var batch = TermBatch(seed: seed)
        batch.append(key)
        return find(batch.names[0], batch.longKeys).term
    }

    /// Every term that begins with these bytes.
    func forEachTerm(beginningWith key: [UInt8], _ body: (Int) -> Void) {
        var head: UInt64 = 0
        for byte in key.prefix(8) { head = head << 8 | UInt64(byte) }
        let shift = UInt64(64 - 8 * min(key.count, 8))
        for (term, entry) in entries.enumerated()
        where entry.name.head >> shift == head && Int(entry.name.length) >= key.count {
            if key.count <= 8 || self.key(of: term).starts(with: key) { body(term) }
        }
    }

    func key(of term: Int) -> ArraySlice<UInt8> {
        let start = Int(entries[term].keyStart)
        return keys[start..<start + Int(entries[term].name.length)]
    }

    /// Term numbers in the order of their keys.
    func sortedTerms() -> [UInt32] {
        var order = entries.indices.map { (head: entries[$0].name.head, term: UInt32($0)) }
        order.sort { left, right in
            if left.head != right.head { return left.head < right.head }
            let second = entries[Int(left.term)].name.second
            let otherSecond = entries[Int(right.term)].name.second
            if second != otherSecond { return second < otherSecond }
            return key(of: Int(left.term)).lexicographicallyPrecedes(key(of: Int(right.term)))
        }
        return order.map(\.term)
    }
}

extension TermTable {
    /// Goes to the slot that most likely names each term.
    private func findEntries(_ batch: inout TermBatch) {
        let mask = slots.count - 1
        let names = batch.names
        batch.guesses.withUnsafeMutableBufferPointer { guesses in
            for place in names.indices {
                let hash = names[place].hash
                var slot = Int(truncatingIfNeeded: hash) & mask
                while slots[slot] != 0, slots[slot] >> 32 != hash >> 32 { slot = (slot + 1) & mask }
                guesses[place] = UInt32(truncatingIfNeeded: slots[slot]) &- 1
            }
        }
    }

    /// Gives up guesses whose entry has another hash; above all, fetches the entries.
    private func confirmEntries(_ batch: inout TermBatch) {
        let names = batch.names
        batch.guesses.withUnsafeMutableBufferPointer { guesses in
            for place in names.indices {
                let guess = Int(guesses[place])
                if guess >= entries.count || entries[guess].name.hash != names[place].hash {
                    guesses[place] = TermBatch.noGuess
                }
            }
        }
    }

    /// The term, or the free slot where it belongs.
    private func find(_ name: TermName, _ longKeys: [UInt8]) -> (term: Int?, slot: Int) {
        var slot = Int(truncatingIfNeeded: name.hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let term = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == name.hash >> 32, isTerm(term, name, longKeys) {
                return (term, slot)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (nil, slot)
    }

    private mutating func findOrAppend(_ name: TermName, _ longKeys: [UInt8]) -> Int {
        let (known, slot) = find(name, longKeys)
        if let known { return known }
        slots[slot] = name.hash & 0xFFFF_FFFF_0000_0000 | UInt64(entries.count + 1)
        entries.append(Entry(name: name, keyStart: UInt32(keys.count), lastOrdinal: .max))
        name.appendKey(to: &keys, longKeys)
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    @inline(__always)
    private func isTerm(_ term: Int, _ name: TermName, _ longKeys: [UInt8]) -> Bool {
        let known = entries[term].name
        guard known.head == name.head, known.second == name.second, known.length == name.length
        else { return false }
        return name.isShort || key(of: term).elementsEqual(name.longKey(longKeys))
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 4)
        let mask = larger.count - 1
        for taken in slots where taken != 0 {
            let term = Int(taken & 0xFFFF_FFFF) - 1
            var slot = Int(truncatingIfNeeded: entries[term].name.hash) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = taken
        }
        slots = larger
    }
}
