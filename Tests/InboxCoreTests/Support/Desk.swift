import CustomerCare
import Foundation
import PlainText
import ShopDomain

@testable import InboxCore

/// A shop and one owner at it, without screen or disk: actions in, and what they lead to.
struct Desk {
    static let start = Instant(1_774_445_400)  // Wed 2026-03-25 14:30 in Stockholm
    static let zone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt

    private(set) var shop = Shop()
    private(set) var session: InboxSession
    /// What the last action led to; wishes to read mail are fulfilled at once.
    private(set) var events: [ShopEvent] = []
    private(set) var effects: [InboxEffect] = []
    var uptime: Int64 = 1_000
    /// Off while keys arrive faster than frames.
    var paints = true
    private var randomness: UInt64 = 1

    /// - Parameter questions: a customer each, the first of them waits longest.
    init(
        questions: [String] = [], settings: InboxSettings = InboxSettings(zone: Self.zone),
        session id: SessionID = Token(1)
    ) {
        session = InboxSession(
            id: id, settings: settings, moment: Moment(now: Self.start, uptime: 0, randomness: 0))
        for (index, name) in questions.enumerated() {
            receive(name, hoursAgo: Int64(questions.count - index))
        }
        handle(.repliesLoaded(Self.shelf))
        handle(.sessionsSeen([id]))
        handle(.command(.view(.needsMe)))
        wait(milliseconds: 200)
    }

    var now: Instant { Self.start.adding(seconds: (uptime - 1_000) / 1_000) }

    // MARK: Doing

    mutating func handle(_ action: InboxAction) {
        randomness += 1
        let moment = Moment(now: now, uptime: uptime, randomness: randomness)
        let reaction = InboxReducer.reduce(&shop, &session, action, at: moment)
        events = reaction.events
        effects = reaction.effects.filter { effect in
            switch effect {
            case .read, .readWords: false
            default: true
            }
        }
        for case .read(let numbers) in reaction.effects { read(numbers) }
        for case .readWords(let numbers) in reaction.effects { readWords(numbers) }
        paint()
    }

    /// All ranked replies of the open conversation, as a screen with room for them would.
    private mutating func paint() {
        guard paints, let opened = session.opened, let suggestions = opened.suggestions,
            session.startSheet == nil
        else { return }
        let digits = Set(suggestions.ranked.map(\.digit))
        guard !digits.isSubset(of: opened.paintedDigits) else { return }
        let replies = PaintedReplies(conversation: opened.id, digits: digits)
        _ = InboxReducer.reduce(
            &shop, &session, .painted(replies), at: Moment(now: now, uptime: uptime, randomness: randomness))
    }

    mutating func press(_ commands: InboxCommand...) {
        for command in commands { handle(.command(command)) }
    }

    mutating func type(_ text: String, millisecondsApart: Int64 = 50) {
        for character in text {
            uptime += millisecondsApart
            handle(.edit(.insert(String(character))))
        }
    }

    /// Types into the line that stands over the panes, and confirms it.
    mutating func answer(_ text: String) {
        handle(.prompt(.cutAll))
        handle(.prompt(.insert(text)))
        handle(.prompt(.confirm))
    }

    /// Time passes, as the loop lets it: one wake-up after the other.
    mutating func wait(milliseconds: Int64) {
        let end = uptime + milliseconds
        while let wake = InboxReducer.nextWake(shop, session), wake <= end {
            uptime = max(uptime + 1, wake)
            handle(.tick)
        }
        uptime = max(uptime, end)
        handle(.tick)
    }

    /// What another session, or the runtime, wrote.
    mutating func elsewhere(_ events: ShopEvent...) {
        for event in events { shop.apply(event) }
        handle(.shopChanged)
    }

    mutating func elsewhere(_ change: (inout Shop) -> Void) {
        change(&shop)
        handle(.shopChanged)
    }

    private mutating func readWords(_ numbers: [MessageNumber]) {
        let kept = (events, effects), reader = MailWordsReader(session.settings)
        let words = numbers.compactMap { shop.message($0) }.map {
            reader.read($0.snippet.string, of: $0, customer: shop.resolved($0.customer))
        }
        handle(.wordsRead(words))
        (events, effects) = kept
    }

    private mutating func read(_ numbers: [MessageNumber]) {
        let kept = (events, effects)
        for number in numbers {
            guard let entry = shop.message(number) else { continue }
            let body = MessageBody(
                from: entry.name, fromAddress: entry.address, to: ["shop@example.org"], cc: [], replyTo: [],
                zones: [.init(kind: .own, text: entry.snippet)])
            handle(.messagesRead([number: body]))
        }
        (events, effects) = kept
    }

    // MARK: Mail

    /// A mail from "NAME", found in the queue by that name.
    @discardableResult
    mutating func receive(
        _ name: String, hoursAgo: Int64 = 0, words: SafeText = "Where is my order?", nature: Nature = .person,
        direction: Direction = .incoming, subject: SafeText? = nil, marks: MessageMarks = []
    ) -> ConversationID {
        let mail = ArrivedMail(
            direction: direction, nature: nature, marks: marks, date: now.adding(hours: -hoursAgo),
            name: SafeText(line: name), address: "\(name.lowercased())@example.org",
            subject: subject ?? SafeText(line: "Order of \(name)"), snippet: words, messageID: nil, inReplyTo: [],
            references: [], identity: UInt64(shop.messageCount),
            location: MailLocation(segment: 1, offset: 0, length: 0, checksum: 0))
        let taken = shop.place(mail)
        shop.apply(.messageTaken(taken))
        handle(.shopChanged)
        return taken.conversation
    }

    // MARK: Looking

    /// Names in the list, in order.
    var rows: [String] { session.queue.entries.map(name) }
    var selected: String? { session.queue.selected.map(name) }
    var opened: String? { session.opened.map { name(.conversation($0.id)) } }
    var text: String? { session.composer?.editor.text }
    var notice: String { session.notice?.text.string ?? "" }
    var draft: Draft? { session.composer.flatMap { shop.drafts[$0.draft] } }
    var heldText: String? { shop.outbox.values.first?.text }

    func id(_ name: String) -> ConversationID? {
        shop.conversationsByDate().first { self.name(.conversation($0)) == name }
    }

    func view(_ name: String) -> ConversationView? {
        id(name).flatMap { shop.conversation($0) }.map { shop.view(of: $0, at: now) }
    }

    private func name(_ entry: QueueEntry) -> String {
        switch entry {
        case .conversation(let id):
            shop.conversation(id).flatMap { shop.customer(of: $0) }?.displayName.string ?? "?"
        case .draft: "draft"
        case .outbox: "outbox"
        case .promise: "promise"
        case .afterCare: "after-care"
        case .slip: "slip"
        case .thanks(let id): shop.customer(id)?.displayName.string ?? "?"
        case .issue(let name), .question(let name): name
        case .order(let order): order.number.string
        case .person(let id): shop.customer(id)?.displayName.string ?? "?"
        }
    }

    // MARK: Replies

    static let shelf: ReplyShelf = {
        let texts: [(name: String, body: String)] = [
            ("late", "Hi {{first name|there}},\n\nit goes out on {{date!}}."),
            ("found", "Hi {{first name|there}},\n\nI found your order and it ships today."),
        ]
        return ReplyShelf(
            replies: texts.compactMap { reply in
                (try? ReplyTemplate(parsing: reply.body)).map {
                    .init(name: reply.name, title: SafeText(line: reply.name), template: $0)
                }
            },
            ranking: ReplyRanking(replies: texts.enumerated().map { index, reply in
                .init(name: reply.name, title: reply.name, fits: ["where is my order"], pinnedDigit: index + 1)
            }))
    }()
}
