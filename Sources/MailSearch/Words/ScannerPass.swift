/// One walk over one text.
struct ScannerPass {
    private let text: UnsafeBufferPointer<UInt8>
    private var word: TokenScratch
    private var joined: TokenScratch
    private var pair: TokenScratch
    private var address: TokenScratch
    private var isJoining = false
    /// Whether `pair` holds the character before, so that the next one makes a pair.
    private var hasNeighbour = false

    private static let strideBytes = 1 + Limits.addressBytesMaximum + TokenScratch.paddingBytes
    /// Room for the four scratches.
    static let scratchBytes = 4 * strideBytes

    /// - Parameter scratch: at least ``scratchBytes``, alive as long as the pass.
    init(text: UnsafeBufferPointer<UInt8>, scratch: UnsafeMutablePointer<UInt8>) {
        func part(_ index: Int, _ capacity: Int) -> TokenScratch {
            TokenScratch(bytes: scratch + index * Self.strideBytes, capacity: capacity)
        }
        self.text = text
        word = part(0, Limits.wordBytesMaximum)
        joined = part(1, Limits.wordBytesMaximum)
        pair = part(2, Limits.wordBytesMaximum)
        address = part(3, Limits.addressBytesMaximum)
    }

    mutating func run<Sink: TokenSink>(folding: inout ScalarFolding, into sink: inout Sink) {
        ASCIIFolding.table.withUnsafeBufferPointer { table in
            var position = 0
            while position < text.count {
                let byte = text[position]
                let letter = table[Int(byte)]
                if letter > ASCIIFolding.beyond {
                    position = word.appendRun(of: text, from: position, table)
                } else if letter == ASCIIFolding.separator {
                    separate(byte, at: position, table, into: &sink)
                    position += 1
                } else {
                    position += takeCharacter(at: position, &folding, table, into: &sink)
                }
            }
        }
        endWord(into: &sink)
    }

    private mutating func separate<Sink: TokenSink>(
        _ byte: UInt8, at position: Int, _ table: UnsafeBufferPointer<UInt8>, into sink: inout Sink
    ) {
        if byte == UInt8(ascii: "'") {
            return takeApostrophe(next: position + 1, table, into: &sink)
        }
        endWord(into: &sink)
        hasNeighbour = false
        if byte == UInt8(ascii: "@") { takeAddress(around: position, table, into: &sink) }
    }

    private mutating func endWord<Sink: TokenSink>(into sink: inout Sink) {
        if !word.isEmpty {
            word.send(.word, to: &sink)
            hasNeighbour = false
        }
        if isJoining {
            joined.append(word)
            if !word.isEmpty { joined.send(.joined, to: &sink) }
            joined.clear()
            isJoining = false
        }
        word.clear()
    }

    /// An apostrophe inside a word ends it, yet the words on both sides are joined as well.
    private mutating func takeApostrophe<Sink: TokenSink>(
        next: Int, _ table: UnsafeBufferPointer<UInt8>, into sink: inout Sink
    ) {
        let goesOn = next < text.count && table[Int(text[next])] != ASCIIFolding.separator
        guard goesOn, !word.isEmpty else {
            endWord(into: &sink)
            hasNeighbour = false
            return
        }
        word.send(.word, to: &sink)
        joined.append(word)
        word.clear()
        isJoining = true
        hasNeighbour = false
    }
}

extension ScannerPass {
    /// Takes one character past ASCII and returns how many bytes it had.
    private mutating func takeCharacter<Sink: TokenSink>(
        at position: Int, _ folding: inout ScalarFolding, _ table: UnsafeBufferPointer<UInt8>,
        into sink: inout Sink
    ) -> Int {
        let (value, count) = decodeScalar(at: position)
        if value == Self.typographicApostrophe || value == Self.letterApostrophe {
            takeApostrophe(next: position + count, table, into: &sink)
            return count
        }
        let scalar = folding.folded(value)
        switch scalar.kind {
        case .word: word.append(scalar)
        case .ignored: break
        case .unspaced: takeUnspaced(scalar, into: &sink)
        case .symbol: takeSymbol(scalar, into: &sink)
        case .separator:
            endWord(into: &sink)
            hasNeighbour = false
        }
        return count
    }

    private static var typographicApostrophe: UInt32 { 0x2019 }
    private static var letterApostrophe: UInt32 { 0x02BC }

    private mutating func takeUnspaced<Sink: TokenSink>(
        _ scalar: FoldedScalar, into sink: inout Sink
    ) {
        endWord(into: &sink)
        word.append(scalar)
        word.send(.character, to: &sink)
        if hasNeighbour {
            pair.append(scalar)
            pair.send(.pair, to: &sink)
        }
        pair.clear()
        pair.append(scalar)
        hasNeighbour = true
        word.clear()
    }

    private mutating func takeSymbol<Sink: TokenSink>(_ scalar: FoldedScalar, into sink: inout Sink)
    {
        endWord(into: &sink)
        word.append(scalar)
        word.send(.character, to: &sink)
        word.clear()
        hasNeighbour = false
    }

    /// The text comes from a Swift string, so it is well-formed; a short end is a lone character.
    private func decodeScalar(at position: Int) -> (value: UInt32, count: Int) {
        let first = text[position]
        let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard position + count <= text.count else { return (0xFFFD, text.count - position) }
        var value = UInt32(first) & (0x7F >> UInt32(count))
        for offset in 1..<count {
            value = value << 6 | UInt32(text[position + offset] & 0x3F)
        }
        return (value, count)
    }
}

extension ScannerPass {
    /// Finds the address around an at sign; looks no further than the longest address on either
    /// side, so that a line of at signs costs no more than its length.
    private mutating func takeAddress<Sink: TokenSink>(
        around position: Int, _ table: UnsafeBufferPointer<UInt8>, into sink: inout Sink
    ) {
        var start = position
        let earliest = max(0, position - Limits.addressBytesMaximum)
        while start > earliest, isLocalByte(text[start - 1], table) { start -= 1 }
        while start < position, table[Int(text[start])] == ASCIIFolding.separator { start += 1 }
        var end = position + 1
        let latest = min(text.count, position + 1 + Limits.addressBytesMaximum)
        while end < latest, isDomainByte(text[end], table) { end += 1 }
        while end > position + 1, table[Int(text[end - 1])] == ASCIIFolding.separator { end -= 1 }
        guard start < position, end > position + 1 else { return }
        for index in start..<end {
            let letter = table[Int(text[index])]
            address.append(letter == ASCIIFolding.separator ? text[index] : letter)
        }
        address.send(.address, to: &sink)
        address.clear()
    }

    private func isLocalByte(_ byte: UInt8, _ table: UnsafeBufferPointer<UInt8>) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "%"):
            true
        default: table[Int(byte)] > ASCIIFolding.beyond
        }
    }

    private func isDomainByte(_ byte: UInt8, _ table: UnsafeBufferPointer<UInt8>) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || table[Int(byte)] > ASCIIFolding.beyond
    }
}
