/// On which line of a TOML file each key stands.
///
/// TOMLKit tells lines of syntax errors only, so the keys are found here, in text it has read
/// without complaint: strings, comments and brackets are known to be well formed. Keys inside an
/// inline table are found at the line of the key that holds the table.
struct KeyLines {
    private var lines: [[String]: Int] = [:]
    /// The headers such as `[mail]`, in their order.
    private(set) var headers: [(path: [String], line: Int)] = []
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
        var table: [String] = []
        while skipToStatement() {
            if bytes[position] == UInt8(ascii: "[") {
                while peek == UInt8(ascii: "[") { position += 1 }
                table = keys(until: UInt8(ascii: "]"))
                note(table)
                headers.append((table, line))
                skipValue()
            } else {
                let path = table + keys(until: UInt8(ascii: "="))
                note(path)
                skipValue()
            }
        }
    }

    /// The line of a key, or of the nearest table around it; nil when none of them is in the file.
    func line(of path: [String]) -> Int? {
        var path = path
        while !path.isEmpty {
            if let line = lines[path] { return line }
            path.removeLast()
        }
        return nil
    }

    private mutating func note(_ path: [String]) {
        for length in 1...max(1, path.count) where lines[Array(path.prefix(length))] == nil {
            lines[Array(path.prefix(length))] = line
        }
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func advance() {
        if bytes[position] == 0x0A { line += 1 }
        position += 1
    }

    /// Goes to the next header or key; false at the end.
    private mutating func skipToStatement() -> Bool {
        while let byte = peek {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: advance()
            case UInt8(ascii: "#"): skipComment()
            default: return true
            }
        }
        return false
    }

    private mutating func skipComment() {
        while let byte = peek, byte != 0x0A { position += 1 }
    }

    /// Reads a dotted key such as `a."b c".d` and the sign after it.
    private mutating func keys(until end: UInt8) -> [String] {
        var keys: [String] = []
        var word: [UInt8] = []
        while let byte = peek, byte != end, byte != 0x0A {
            switch byte {
            case UInt8(ascii: "."):
                keys.append(String(decoding: word, as: UTF8.self))
                word = []
                position += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"): word += quoted()
            case 0x20, 0x09: position += 1
            default:
                word.append(byte)
                position += 1
            }
        }
        if peek == end { position += 1 }
        return keys + [String(decoding: word, as: UTF8.self)]
    }

    /// Goes to the end of the line on which a value ends.
    private mutating func skipValue() {
        var depth = 0
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "#"): skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = quoted()
            case 0x0A where depth <= 0: return
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                position += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                position += 1
            default: advance()
            }
        }
    }

    /// Reads a string of any of the four kinds; escapes are left as they are.
    private mutating func quoted() -> [UInt8] {
        let quote = bytes[position]
        let isLong = bytes[position...].prefix(3).elementsEqual([quote, quote, quote])
        let mark = [UInt8](repeating: quote, count: isLong ? 3 : 1)
        position += mark.count
        let start = position
        while position < bytes.count, !bytes[position...].starts(with: mark) {
            if bytes[position] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { position += 1 }
            if position < bytes.count { advance() }
        }
        let content = Array(bytes[min(start, bytes.count)..<min(position, bytes.count)])
        // A long string may end in quotes of its own, which stand before its mark.
        position = min(position + mark.count, bytes.count)
        while isLong, peek == quote { position += 1 }
        return content
    }
}
