import CustomerCare
import PlainText
import ShopDomain

/// The conversation as lines at one width: newest message first, quotes and signatures folded.
///
/// Built here, not while drawing, because scrolling has to know how many lines there are.
public struct ConversationLayout: Sendable {
    public struct Line: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            case theirHeading, myHeading, noteHeading, recipients
            case theirs, mine, note, quote, fold, link, attachment, notice, gap
            case theirView
        }
        public let kind: Kind
        public let text: SafeText
        /// Right-aligned beside the text: a date.
        public let aside: SafeText

        init(_ kind: Kind, _ text: SafeText, aside: SafeText = "") {
            self.kind = kind
            self.text = text
            self.aside = aside
        }
    }

    /// What the lines were made from; other facts need other lines.
    struct Key: Hashable {
        let conversation: ConversationID
        let revision: Int
        let columns: Int
        let showsQuotes: Bool
        let showsTheirView: Bool
        let bodyCount: Int
        let day: Int64
    }

    public internal(set) var lines: [Line] = []
    var key: Key?
}

/// Makes the lines of one conversation.
struct ConversationLayouter {
    let shop: Shop
    let bodies: [MessageNumber: MessageBody]
    let labels: ConversationLabels
    let calendar: ShopCalendar
    let now: Instant
    let columns: Int
    let showsQuotes: Bool
    /// The shop's own, in lower case.
    var ownAddresses: Set<String> = []
    var lines: [ConversationLayout.Line] = []

    mutating func lay(_ conversation: Conversation) {
        var notes = conversation.notes.sorted { $0.at > $1.at }
        for turn in conversation.turns.reversed() {
            while let note = notes.first, note.at > turn.date {
                lay(note)
                notes.removeFirst()
            }
            lay(turn)
        }
        for note in notes { lay(note) }
    }

    private mutating func lay(_ note: Note) {
        lines.append(.init(.noteHeading, "Note to self", aside: calendar.dayClock(note.at, now: now)))
        wrap(note.text, as: .note)
        lines.append(.init(.gap, ""))
    }

    private mutating func lay(_ turn: Turn) {
        guard let entry = shop.message(turn.message) else { return }
        let isMine = turn.direction == .outgoing
        let who: SafeText = isMine ? "You" : entry.name.isEmpty ? SafeText(line: entry.address) : entry.name
        lines.append(
            .init(
                isMine ? .myHeading : .theirHeading, who,
                aside: elsewhere(turn) + calendar.dayClock(turn.date, now: now)))
        if let body = bodies[turn.message] {
            let others = RecipientWords(shop: shop, own: ownAddresses).line(body, isMine: isMine)
            if let others { wrap(others, as: .recipients) }
            lay(body, of: turn.message, as: isMine ? .mine : .theirs)
        } else {
            wrap(entry.snippet, as: isMine ? .mine : .theirs)
        }
        lines.append(.init(.gap, ""))
    }

    /// What another mail program did with it, so that nobody wonders why it waits no more.
    private func elsewhere(_ turn: Turn) -> SafeText {
        guard turn.direction == .incoming else { return "" }
        if let channel = turn.marks.channel { return channel.words + ", " }
        if turn.marks.contains(.thrownAway) { return "thrown away elsewhere, " }
        return turn.marks.contains(.seen) ? "read elsewhere, " : ""
    }

    private mutating func lay(
        _ body: MessageBody, of message: MessageNumber, as kind: ConversationLayout.Line.Kind
    ) {
        for notice in body.notices { wrap("! " + notice, as: .notice) }
        for zone in body.zones {
            let text = labels.relabelled(zone.text, of: message, body)
            switch zone.kind {
            case .own: wrap(text, as: kind)
            case .quoted, .signature: fold(text, zone.kind)
            }
        }
        for link in body.links {
            let label = labels.label(link.label, of: message)
            wrap("[" + label + "] " + link.host + "  " + SafeText(line: link.target), as: .link, rows: 1)
        }
        for file in body.attachments {
            wrap("[" + labels.label(file.label, of: message) + "] " + Self.words(file), as: .attachment)
        }
    }

    /// "crack.jpg, picture, 184 KB".
    private static func words(_ file: MessageBody.Attachment) -> SafeText {
        let kind = FileKindWords.text(name: file.name, type: file.type)
        return file.name + ", " + kind + ", " + SafeText(line: ByteCountWords.text(file.byteCount))
    }

    private mutating func fold(_ text: SafeText, _ kind: MessageBody.Zone.Kind) {
        if showsQuotes { return wrap(text, as: .quote) }
        let count = text.string.split(separator: "\n", omittingEmptySubsequences: false).count
        let what = kind == .quoted ? "quoted" : "signature"
        lines.append(.init(.fold, SafeText(line: "… \(count) \(what) line\(count == 1 ? "" : "s"), > shows")))
    }

    mutating func wrap(
        _ text: SafeText, as kind: ConversationLayout.Line.Kind, rows: Int = .max
    ) {
        let isProse = kind == .theirs || kind == .mine
        let shown = isProse ? HardWraps.joined(text.string, columns: columns) : text.string
        for line in TextWrapping.lines(shown, columns: max(columns, 8)).prefix(rows) {
            lines.append(.init(kind, SafeText(line: String(shown[line.range]))))
        }
    }
}

/// "12 KB", for a person.
public enum ByteCountWords {
    public static func text(_ count: Int) -> String {
        switch count {
        case 1: "1 byte"
        case ..<1_000: "\(count) bytes"
        case ..<1_000_000: "\((count + 500) / 1_000) KB"
        default: "\(count / 1_000_000).\(count % 1_000_000 / 100_000) MB"
        }
    }
}
