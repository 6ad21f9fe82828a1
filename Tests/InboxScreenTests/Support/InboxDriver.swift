import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import TerminalModel
@testable import InboxScreen

/// A full screen without a terminal: keys in, screen out, mail read at once.
struct InboxDriver {
    private(set) var shop: Shop
    private(set) var session: InboxSession
    private(set) var size: TerminalSize
    private(set) var effects: [InboxEffect] = []
    private(set) var events: [ShopEvent] = []
    /// Searches that wait for `answerSearches`.
    var holdsSearches = false
    /// Off while keys arrive faster than frames.
    var paints = true
    /// On where mail whose hold is over leaves and is filed.
    var delivers = false
    private var sentTexts: [MessageNumber: String] = [:]
    private let bodies: [MessageNumber: MessageBody]
    private var moment: Moment

    init(
        _ fixture: ShopFixture = .lively(), columns: Int = 80, rows: Int = 24,
        replies: ReplyShelf = ReplyFixture.shelf, settings: InboxSettings = Self.settings
    ) {
        shop = fixture.shop
        bodies = fixture.bodies
        size = TerminalSize(columns: columns, rows: rows)
        moment = Moment(now: ShopFixture.now, uptime: 1_000, randomness: 7)
        session = InboxSession(id: Token(1), settings: settings, moment: moment)
        handle(.repliesLoaded(replies))
        rest()
    }

    static let settings = InboxSettings(
        zone: ShopFixture.zone, shopName: "Fern & Clay", ownerName: "Mara",
        motto: "One bar at a time.", ownAddresses: ["shop@example.org"])

    // MARK: What the owner does

    /// Presses keys by their names in the key table: "j", "Enter", "Ctrl+W".
    mutating func press(_ names: String...) {
        for name in names { give(.key(KeyPress(named: name))) }
    }

    /// Presses the key of each character.
    mutating func type(_ text: String) {
        for character in text { give(.key(.character(character))) }
    }

    mutating func give(_ input: TerminalInput) {
        guard let action = KeyInterpreter.action(for: input, session: session) else { return }
        handle(action)
    }

    /// Lets the cursor rest, so that the conversation follows it and the draft is saved.
    mutating func rest(milliseconds: Int64 = 1_000) {
        moment.uptime += milliseconds
        moment.now = moment.now.adding(seconds: milliseconds / 1_000)
        handle(.tick)
    }

    mutating func resize(columns: Int, rows: Int) {
        size = TerminalSize(columns: columns, rows: rows)
        give(.resize(size))
    }

    /// What the runtime, or another session, wrote.
    mutating func elsewhere(_ events: ShopEvent...) {
        for event in events { shop.apply(event) }
        handle(.shopChanged)
    }

    mutating func handle(_ action: InboxAction) {
        reduce(action)
        let viewport = ScreenLayout.viewport(size: size, session: session)
        if viewport != session.viewport { reduce(.resized(viewport)) }
        if paints, let replies = image.replies { reduce(.painted(replies)) }
    }

    private mutating func reduce(_ action: InboxAction) {
        moment.randomness &+= 1
        let reaction = InboxReducer.reduce(&shop, &session, action, at: moment)
        events += reaction.events
        effects += reaction.effects
        if !reaction.events.isEmpty { reduce(.saved) }
        for effect in reaction.effects { carryOut(effect) }
    }

    private mutating func carryOut(_ effect: InboxEffect) {
        switch effect {
        case .read(let numbers):
            for number in numbers {
                if let body = bodies[number] { reduce(.messagesRead([number: body])) }
            }
        case .readWords(let numbers): readWords(numbers)
        case .readOrders: readOrders()
        case .search(let query): if !holdsSearches { answer(query) }
        case .deliver(let id): if delivers { deliver(id) }
        default: break
        }
    }

    private mutating func readWords(_ numbers: [MessageNumber]) {
        let reader = MailWordsReader(session.settings)
        let words = numbers.compactMap { shop.message($0) }.map { entry in
            reader.read(
                bodies[entry.number]?.ownText ?? sentTexts[entry.number] ?? entry.snippet.string, of: entry,
                customer: shop.resolved(entry.customer))
        }
        reduce(.wordsRead(words))
    }

    private mutating func readOrders() {
        let settings = session.settings
        let facts = OrderFacts(shop, promise: settings.shipping, products: settings.words.products, at: moment.now)
        reduce(.ordersRead(facts))
    }

    private mutating func deliver(_ id: OutboxID) {
        guard let entry = shop.outbox[id] else { return }
        let mail = ArrivedMail(
            direction: .outgoing, nature: .person, marks: [], date: moment.now, name: "",
            address: entry.to.first ?? "", subject: entry.subject, snippet: SafeText(line: entry.text), messageID: nil,
            inReplyTo: [], references: [], identity: id.value,
            location: MailLocation(segment: 0, offset: 0, length: 0, checksum: 0))
        var taken = shop.place(mail, in: entry.conversation.map(shop.resolved))
        taken.answersThrough = entry.answersThrough
        sentTexts[taken.message] = entry.text
        shop.apply(.deliveryStep(DeliveryStep(outbox: id, kind: .accepted, attempt: 1, at: moment.now)))
        shop.apply(.messageTaken(taken))
        shop.apply(.replyFiled(ReplyFiled(outbox: id, message: taken.message, at: moment.now)))
        reduce(.shopChanged)
    }

    /// The same shop, opened again by another session.
    mutating func restart() {
        let replies = session.shelf
        session = InboxSession(id: Token(2), settings: session.settings, moment: moment)
        reduce(.sessionsSeen([Token(2)]))
        handle(.repliesLoaded(replies))
        rest()
    }

    /// Answers what was searched for while searches were held, oldest first.
    mutating func answerSearches() {
        for case .search(let query) in effects { answer(query) }
    }

    private mutating func answer(_ query: String) {
        let found = shop.conversationsByDate().filter { id in
            guard let conversation = shop.conversation(id) else { return false }
            let name = shop.customer(of: conversation)?.name ?? ""
            return "\(name) \(conversation.subject)".lowercased().contains(query.lowercased())
        }
        reduce(.found(query: query, found, total: found.count))
    }

    // MARK: What the owner sees

    var frame: Frame { image.frame }

    private var image: ScreenImage {
        InboxRenderer.image(shop: shop, session: session, size: size, theme: .mono)
    }

    var lines: [String] { FrameText.lines(frame) }
    var screen: String { FrameText.text(frame) }
    /// The draft in hand.
    var text: String { session.composer?.editor.text ?? "" }
    var bottomLine: String { lines.last ?? "" }
}

extension KeyPress {
    /// The key of a name in the key table.
    init(named name: String) {
        let special: [KeyPress] = [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
            .controlLeft, .controlRight, .home, .end, .pageUp, .pageDown, .character(" "),
        ]
        if let key = special.first(where: { $0.name == name }) {
            self = key
        } else if name.hasPrefix("Ctrl+"), name.count == 6, let last = name.last {
            self = .control(Character(last.lowercased()))
        } else {
            precondition(name.count == 1, "no key is called \(name)")
            self = .character(Character(name))
        }
    }
}
