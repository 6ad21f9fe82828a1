/// A line, or a block of header lines, below which another mail stands without quote marks.
struct Separator {
    let lineCount: Int
    let isForward: Bool

    init?(at index: Int, in lines: TextLines) {
        if let dashed = Self.dashed(lines[index]) {
            self = dashed
        } else if let begun = Self.begunForward(at: index, in: lines) {
            self = begun
        } else if let block = Self.headerBlock(at: index, in: lines) {
            self = block
        } else {
            return nil
        }
    }

    private init(lineCount: Int, isForward: Bool) {
        self.lineCount = lineCount
        self.isForward = isForward
    }

    private static let originals = [
        "original message", "original appointment", "ursprüngliche nachricht", "originalnachricht",
        "message d'origine",
        "message original", "mensaje original", "messaggio originale", "oorspronkelijk bericht",
        "mensagem original", "reply message", "urspruengliche nachricht",
    ]

    private static let forwards = [
        "forwarded message", "weitergeleitete nachricht", "message transféré", "message transmis",
        "mensaje reenviado", "messaggio inoltrato", "doorgestuurd bericht", "mensagem encaminhada",
        "forwarded mail",
    ]

    private static let begins = [
        "begin forwarded message:", "anfang der weitergeleiteten nachricht:",
        "début du message réexpédié :",
        "début du message transféré :", "inicio del mensaje reenviado:",
        "inizio messaggio inoltrato:",
        "begin doorgestuurd bericht:", "início da mensagem reencaminhada:",
        "início da mensagem encaminhada:",
    ]

    /// `-----Original Message-----`, `---------- Forwarded message ---------`.
    private static func dashed(_ line: ArraySlice<UInt8>) -> Separator? {
        guard line.starts(with: "--".utf8), line.count <= 200, line.last == UInt8(ascii: "-") else {
            return nil
        }
        let words = String(decoding: line, as: UTF8.self).lowercased()
        if originals.contains(where: { words.utf8.contains(run: $0.utf8) }) {
            return Separator(lineCount: 1, isForward: false)
        }
        if forwards.contains(where: { words.utf8.contains(run: $0.utf8) }) {
            return Separator(lineCount: 1, isForward: true)
        }
        return nil
    }

    private static func begunForward(at index: Int, in lines: TextLines) -> Separator? {
        guard lines[index].last == UInt8(ascii: ":"), lines[index].count <= 60 else { return nil }
        let words = lines.lowercased(index).replacingNoBreakSpaces()
        return begins.contains(words) ? Separator(lineCount: 1, isForward: true) : nil
    }

    /// Outlook writes From, Sent, To and Subject above the quoted mail; three of them make a block.
    private static func headerBlock(at index: Int, in lines: TextLines) -> Separator? {
        guard HeaderLabel(lines[index]) == .from else { return nil }
        var met: Set<HeaderLabel> = [.from]
        var last = index
        for line in index + 1..<min(index + 8, lines.count) {
            if lines.isBlank(line) { break }
            guard let label = HeaderLabel(lines[line]) else { continue }
            met.insert(label)
            last = line
        }
        return met.count >= 3 ? Separator(lineCount: last - index + 1, isForward: false) : nil
    }
}

extension String {
    /// The same with plain spaces: French sets a no-break space before a colon.
    fileprivate func replacingNoBreakSpaces() -> String {
        String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    }
}
