/// A line with holes: `* order #{order} from {buyer}`. A star stands for anything, a name in braces for
/// something that is taken down; case does not matter.
///
/// A hole goes up to the first place where what follows it fits; there is no going back, so the time
/// grows with the line only.
public struct NoticePattern: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case text(String)
        /// Nil is a star.
        case hole(NoticeHole?)
    }

    let pieces: [Piece]

    /// Nil for a hole of another name, a brace that is never closed, and two holes side by side.
    init?(_ source: String) {
        var pieces: [Piece] = []
        var rest = source[...]
        while let next = rest.first {
            if next == "*" {
                pieces.append(.hole(nil))
                rest.removeFirst()
            } else if next == "{" {
                guard let end = rest.firstIndex(of: "}"),
                    let hole = NoticeHole(rawValue: String(rest[rest.index(after: rest.startIndex)..<end]))
                else { return nil }
                pieces.append(.hole(hole))
                rest = rest[rest.index(after: end)...]
            } else {
                let text = rest.prefix { $0 != "*" && $0 != "{" }
                pieces.append(.text(text.lowercased()))
                rest = rest[text.endIndex...]
            }
        }
        for (a, b) in zip(pieces, pieces.dropFirst()) {
            if case .hole = a, case .hole = b { return nil }
        }
        guard !pieces.isEmpty else { return nil }
        self.pieces = pieces
    }

    /// What the holes hold; nil when the line is another one.
    func match(_ line: String) -> [NoticeHole: String]? {
        let line = Array(line.prefix(NoticeLimits.lineCharactersMax))
        // Character by character, so that an offset in one is the same offset in the other.
        let folded = line.map { Array($0.lowercased()).count == 1 ? Character($0.lowercased()) : $0 }
        var found: [NoticeHole: String] = [:]
        var place = 0
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text):
                let wanted = Array(text)
                guard folded[place...].starts(with: wanted) else { return nil }
                place += wanted.count
            case .hole(let hole):
                guard let end = end(after: index, from: place, in: folded) else { return nil }
                let held = String(line[place..<end]).trimmed
                if let hole {
                    guard !held.isEmpty else { return nil }
                    found[hole] = held
                }
                place = end
            }
        }
        return place == folded.count ? found : nil
    }

    /// Whether a line is all of the text in front of the last hole, which is empty: `Name:`.
    func isLabel(_ line: String) -> Bool {
        guard pieces.count == 2, case .text(let text) = pieces[0], case .hole = pieces[1] else { return false }
        return line.prefix(NoticeLimits.lineCharactersMax).lowercased().trimmed == text.trimmed
    }

    /// What the hole holds where its value stands on another line than the text.
    func match(label: String, value: String) -> [NoticeHole: String]? {
        match(label.trimmed + " " + value)
    }

    /// Where the text behind a hole begins: its first place, or its last where nothing comes after it.
    private func end(after index: Int, from start: Int, in line: [Character]) -> Int? {
        guard index + 1 < pieces.count, case .text(let text) = pieces[index + 1] else { return line.count }
        let wanted = Array(text)
        guard start + wanted.count <= line.count else { return nil }
        let places = start...line.count - wanted.count
        if index + 2 == pieces.count {
            return line[(line.count - wanted.count)...].elementsEqual(wanted) ? places.upperBound : nil
        }
        return places.first { line[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}

/// What a notice can tell.
public enum NoticeHole: String, Hashable, Sendable, CaseIterable {
    case buyer, order, address
}

enum NoticeLimits {
    static let lineCharactersMax = 500
    static let linesMax = 400
    static let rulesMax = 200
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
