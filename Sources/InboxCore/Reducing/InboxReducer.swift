import PlainText
import ShopDomain

/// What follows from an action.
public struct InboxReaction: Sendable {
    /// Facts to record, in order, in one batch.
    public var events: [ShopEvent] = []
    /// Wishes to carry out once the facts are recorded.
    public var effects: [InboxEffect] = []
}

/// What the inbox does: an action and the state give facts, wishes and a new session. Pure.
public enum InboxReducer {
    /// Handles one action: the shop takes in the facts at once, the caller records them.
    public static func reduce(
        _ shop: inout Shop, _ session: inout InboxSession, _ action: InboxAction, at moment: Moment
    ) -> InboxReaction {
        var step = InboxStep(shop: shop, session: session, moment: moment)
        step.session.now = moment.now
        step.session.uptime = moment.uptime
        step.handle(action)
        // The step's copy goes first: a shop with one owner changes in place.
        step.shop = Shop()
        for event in step.events { shop.apply(event) }
        step.shop = shop
        step.settle()
        session = step.session
        return InboxReaction(events: step.events, effects: step.effects)
    }

    /// When the loop has to wake for this session even if nothing happens, in milliseconds of uptime.
    public static func nextWake(_ shop: Shop, _ session: InboxSession) -> Int64? {
        var wakes = [session.composer?.saveDue, session.previewDue, session.notice?.until].compactMap { $0 }
        let holds = shop.outbox.values.contains { $0.isHeld && $0.session == session.id }
        wakes.append(session.uptime + (holds ? 1_000 : 60_000))
        return wakes.min()
    }
}

/// One action being handled.
struct InboxStep {
    var shop: Shop
    var session: InboxSession
    let moment: Moment
    var events: [ShopEvent] = []
    var effects: [InboxEffect] = []
    private var tokenCount: UInt64 = 0

    init(shop: Shop, session: InboxSession, moment: Moment) {
        self.shop = shop
        self.session = session
        self.moment = moment
    }

    var now: Instant { moment.now }

    /// A fresh name for something this action creates.
    mutating func token() -> Token {
        tokenCount += 1
        return moment.token(tokenCount)
    }

    mutating func say(
        _ text: SafeText, _ tone: Notice.Tone = .plain, milliseconds: Int64 = InboxLimits.noticeMilliseconds
    ) {
        session.notice = Notice(text: text, tone: tone, until: moment.uptime + milliseconds)
    }

    mutating func handle(_ action: InboxAction) {
        if action.isKey {
            dropAnsweredWarning()
            session.hasActed = true
            session.triedPath = nil
        }
        startWaitingPromises()
        switch action {
        case .began: begin()
        case .command(let command):
            closeMenu()
            perform(command)
            continueStart()
        case .edit(let command): edit(command)
        case .stopWriting: stopWriting()
        case .prompt(let input): answerPrompt(input)
        case .deadKey(let words): say(words, .warning)
        case .pastedOutside: say("Pasted text goes into a draft: r writes one", .warning)
        case .tick: tick()
        case .resized(let viewport): resize(viewport)
        case .painted(let replies): remember(replies)
        default: take(action)
        }
    }

    /// What a key was refused for is no news any more once another key was pressed.
    private mutating func dropAnsweredWarning() {
        if session.notice?.tone == .warning { session.notice = nil }
    }

    /// A letter of a menu, or another key where a question stands, has answered it.
    private mutating func closeMenu() {
        switch session.overlay {
        case .menu, .confirm, .ranked: session.overlay = nil
        default: break
        }
    }

    /// What the runtime reports.
    private mutating func take(_ report: InboxAction) {
        switch report {
        case .messagesRead(let bodies): keep(bodies)
        case .wordsRead(let words): take(words)
        case .found(let query, let ids, let total): show(ids, total: total, for: query)
        case .repliesLoaded(let shelf):
            session.shelf = shelf
            rankReplies()
        case .productsLoaded(let shelf): take(shelf)
        case .cardsLoaded(let shelf): take(shelf)
        case .ordersRead(let facts): take(facts)
        case .sessionsSeen(let alive):
            session.aliveSessions = alive.union([session.id])
            session.knowsSessions = true
        case .saved: markSaved()
        case .saveFailed(let words): session.saving = .failed(words)
        case .editorReturned(let draft, let text): takeBack(text, from: draft)
        case .filesRead(let draft, let files, let problem): takeIn(files, to: draft, problem: problem)
        case .pathsListed(let typed, let listing): take(listing, for: typed)
        case .fileSaved(let words): say(words, .good)
        case .fileNotSaved(let words): refusePath(words)
        case .mailbox(let account, let status): note(status, of: account)
        case .failed(let words), .editorFailed(let words): say(words, .warning)
        case .deliveryEnded(let id):
            let uptime = moment.uptime
            session.asked[id]?.endedAt = uptime
        case .hungUp: hangUp()
        default: break
        }
    }

    /// After the facts: the list, the open conversation and the draft fit the shop again.
    mutating func settle() {
        greetFirstMail()
        refreshQueue()
        refreshOpened()
        refreshComposer()
        adviseAnew()
        askForWords()
        askForOrders()
        deliverDue()
    }

    private mutating func keep(_ bodies: [MessageNumber: MessageBody]) {
        for (number, body) in bodies {
            if session.bodies.count >= InboxLimits.bodyCountMax { forgetBodies() }
            session.bodies[number] = body
            session.awaitedBodies.remove(number)
        }
        findOrders()
        rankReplies()
        joinNamedOrders()
    }

    /// Keeps the texts of the open conversation, drops the rest.
    private mutating func forgetBodies() {
        let open = session.opened.flatMap { shop.conversation($0.id) }?.turns.map(\.message) ?? []
        let keep = Set(open)
        session.bodies = session.bodies.filter { keep.contains($0.key) }
    }

    private mutating func markSaved() {
        // Of what was typed since, the next word from the disk will tell.
        if session.composer?.unsavedSince != nil { return }
        let savedAt = now
        session.composer?.savedAt = savedAt
        session.saving = .saved
    }

    private mutating func tick() {
        if let notice = session.notice, notice.until <= moment.uptime { session.notice = nil }
        if let due = session.composer?.saveDue, due <= moment.uptime { saveDraft() }
        if let due = session.previewDue, due <= moment.uptime { followCursor() }
    }

    /// The conversation under the cursor, unless a draft keeps the one it answers.
    private mutating func followCursor() {
        session.previewDue = nil
        if session.composer == nil { openSelected() }
    }

    private mutating func remember(_ replies: PaintedReplies) {
        guard session.opened?.id == replies.conversation else { return }
        session.opened?.paintedDigits.formUnion(replies.digits)
    }

    private mutating func resize(_ viewport: Viewport) {
        session.viewport = viewport
        session.queue.moveCursor(to: session.queue.cursor, rows: viewport.queueRows)
        session.opened?.clampScroll(rows: viewport.conversationRows)
        session.composer?.rewrap(columns: viewport.composerColumns, rows: viewport.composerRows)
    }

    private mutating func hangUp() {
        saveDraft()
        recordVisit()
        effects.append(.quit)
    }
}
