import Glibc
import InboxCore
import InboxScreen
import PlainText
import ShopDomain
import TerminalModel

/// The loop of the full screen: waits, takes in everything that happened, draws once.
///
/// One thread, no actors. Disk, network and child processes are behind workers that post letters,
/// so a key never waits for any of them.
public final class FullScreen {
    private let terminal: any Terminal
    private let signals: any SignalSource
    private let mailbox: LoopMailbox<LoopLetter>
    private let keeper: JournalKeeper
    private let effects: EffectRunner
    private let follower: ShopFollower
    private let clock: ShopClock
    private let theme: Theme
    private var store: InboxStore
    private var isDone = false
    private var errand: Errand?
    private var needsPaint = true
    private var painted: ScreenImage?
    private var nextLook: Int64 = 0
    /// When the last bytes came from the terminal, in milliseconds of uptime.
    private var lastInput: Int64 = 0
    private var newsSchedule = NewsSchedule()

    init(
        terminal: any Terminal, signals: any SignalSource, mailbox: LoopMailbox<LoopLetter>,
        keeper: JournalKeeper, effects: EffectRunner, follower: ShopFollower, clock: ShopClock,
        theme: Theme, store: InboxStore
    ) {
        self.terminal = terminal
        self.signals = signals
        self.mailbox = mailbox
        self.keeper = keeper
        self.effects = effects
        self.follower = follower
        self.clock = clock
        self.theme = theme
        self.store = store
    }

    /// Runs until the owner leaves or the line drops.
    ///
    /// - Returns: what the owner wants done outside of the screen before it is shown again.
    /// - Throws: when something of what was done is not on disk at the end.
    public func run() throws(UnsavedWork) -> Errand? {
        handle(.began)
        paint()
        follower.loadReplies(picks: store.shop.picks)
        follower.loadKnowledgeIfChanged()
        while !isDone {
            wait()
            takeSignals()
            takeInput()
            takeLetters()
            tick()
            workInNewsIfDue()
            if needsPaint { paint() }
        }
        try keeper.finish()
        keeper.writeCheckpointIfWorthwhile()
        return errand
    }

    // MARK: Waiting

    private func wait() {
        var descriptors = [terminal.inputDescriptor, signals.descriptor, mailbox.descriptor]
        descriptors += follower.descriptors
        var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        _ = poll(&polls, nfds_t(polls.count), timeout())
        if follower.hasNews() { keeper.follow() }
        if follower.hasMail(polls) { follower.look(store.shop) }
    }

    /// Milliseconds until something is due by itself.
    private func timeout() -> Int32 {
        let now = clock.uptime
        var due = min(nextLook, InboxReducer.nextWake(store.shop, store.session) ?? nextLook)
        if let escape = escapeDue { due = min(due, escape) }
        if let news = newsSchedule.due { due = min(due, news) }
        return Int32(clamping: max(0, due - now))
    }

    /// When a lone ESC is to be taken as Escape, since nothing more came.
    private var escapeDue: Int64? {
        terminal.pendingEscapeTimeout.map { lastInput + Int64($0 / .milliseconds(1)) }
    }

    // MARK: Taking in

    private func takeSignals(but ignored: Set<SignalName> = []) {
        for signal in signals.drain() where !ignored.contains(signal) {
            switch signal {
            case .windowChanged: resize()
            case .hangUp, .terminate: handle(.hungUp)
            case .interrupt: handle(.command(.back))
            case .quit: handle(.command(.quit))
            case .stop: terminal.stopUntilContinued()
            case .resumed: terminal.resume()
            }
            needsPaint = true
        }
    }

    private func resize() {
        _ = terminal.refreshSize()
        needsPaint = true
        fitViewport()
    }

    private func takeInput() {
        let inputs = pendingInput()
        if !inputs.isEmpty { newsSchedule.noteKey(at: clock.uptime) }
        for input in inputs {
            if case .ended = input { return handle(.hungUp) }
            if case .resize = input { resize() }
            guard let action = KeyInterpreter.action(for: input, session: store.session) else { continue }
            // What was typed ahead of a send was meant for the draft, not for the next row.
            let isLast = InputBatch.shouldDropRest(after: action, in: store.session)
            handle(action)
            if isLast { break }
        }
    }

    private func pendingInput() -> [TerminalInput] {
        let wasPending = terminal.pendingEscapeTimeout != nil
        let inputs = terminal.readInput()
        if let due = escapeDue, wasPending, inputs.isEmpty, due <= clock.uptime {
            return terminal.flushInput()
        }
        if !inputs.isEmpty || !wasPending { lastInput = clock.uptime }
        return inputs
    }

    private func takeLetters() {
        for letter in mailbox.takeAll() {
            switch letter {
            case .action(.mailbox(let account, .connected)):
                workInNews()
                handle(.mailbox(account: account, .connected))
            case .action(let action): handle(action)
            case .journal(let report): take(report)
            case .deliveryEnded(let id):
                workInNews()
                handle(.deliveryEnded(id))
            case .foreground(let arguments): giveTerminal(to: arguments)
            }
        }
    }

    private func take(_ report: JournalKeeper.Report) {
        if let action = store.take(report) { handle(action) }
        if store.hasNews { newsSchedule.begin(at: clock.uptime) }
    }

    private func workInNewsIfDue() {
        if let due = newsSchedule.due, due <= clock.uptime { workInNews() }
    }

    private func workInNews() {
        if let action = store.workInNews() { handle(action) }
        newsSchedule.end(at: clock.uptime)
    }

    private func tick() {
        let now = clock.uptime
        if let wake = InboxReducer.nextWake(store.shop, store.session), wake <= now { handle(.tick) }
        guard nextLook <= now else { return }
        nextLook = now + FullScreenLimits.lookMilliseconds
        follower.look(store.shop)
        follower.reloadRepliesIfChanged(picks: store.shop.picks)
        follower.loadKnowledgeIfChanged()
        if let alive = follower.aliveSessions(store.shop) { handle(.sessionsSeen(alive)) }
        if store.hasUnwritten || follower.mustPoll { keeper.follow() }
    }

    // MARK: Handling

    private func handle(_ action: InboxAction) {
        takeIn(action)
        needsPaint = true
        fitViewport()
    }

    /// The only way into the store: whatever happened, its facts are written and its wishes
    /// carried out. Time passes with every action, so that any of them may bring a wish.
    private func takeIn(_ action: InboxAction) {
        let reaction = store.handle(action, at: clock.moment)
        if !reaction.events.isEmpty { keeper.record(reaction.events, batch: reaction.batch) }
        for effect in reaction.effects { carryOut(effect) }
    }

    private func carryOut(_ effect: InboxEffect) {
        switch effect {
        case .quit: isDone = true
        case .leave(let errand):
            self.errand = errand
            isDone = true
        case .suspend: terminal.stopUntilContinued()
        case .repaint:
            terminal.suspend()
            terminal.resume()
        case .copy(let text): terminal.copy(text)
        case .editExternally(let draft, let text):
            edit(draft, text)
        default: effects.carryOut(effect, shop: store.shop)
        }
    }

    private func edit(_ draft: DraftID, _ text: String) {
        terminal.suspend()
        let outcome = Result { () throws(OwnerFilesError) in
            try effects.files.edit(text, named: draft.description)
        }
        terminal.resume()
        switch outcome {
        case .success(let edited): takeBack(edited, into: draft, insteadOf: text)
        case .failure(let error): handle(.editorFailed(error.words))
        }
    }

    private func takeBack(_ edited: OwnerFiles.EditedText, into draft: DraftID, insteadOf text: String) {
        let before = store.shop.drafts[draft]?.content
        handle(.editorReturned(draft, edited.text))
        let isTaken = edited.text == text || store.shop.drafts[draft]?.content != before
        if let words = effects.settle(edited, isTaken: isTaken) { handle(.failed(words)) }
    }

    /// Ctrl+C pressed in the program reaches us as well, and was not meant for us.
    private func giveTerminal(to arguments: [String]) {
        terminal.suspend()
        let status = ForegroundProcess.run(arguments)
        terminal.resume()
        takeSignals(but: [.interrupt, .quit])
        needsPaint = true
        let program = arguments.first ?? ""
        if status == nil { handle(.failed(SafeText(line: "\(program) did not start: is it installed?"))) }
        if let status, status != 0 { handle(.failed(SafeText(line: "\(program) ended with \(status)"))) }
    }

    /// The panes' sizes follow from what is open; the reducer is told when they change.
    private func fitViewport() {
        let viewport = ScreenLayout.viewport(size: terminal.size, session: store.session)
        guard viewport != store.session.viewport else { return }
        takeIn(.resized(viewport))
    }

    private func paint() {
        needsPaint = false
        let image = InboxRenderer.image(
            shop: store.shop, session: store.session, size: terminal.size, theme: theme, after: painted)
        terminal.paint(image.frame)
        painted = image
        guard let replies = image.replies, let opened = store.session.opened,
            !replies.digits.isSubset(of: opened.paintedDigits)
        else { return }
        takeIn(.painted(replies))
    }
}

/// Pauses of the loop.
public enum FullScreenLimits {
    /// How long after a key facts from elsewhere wait to be worked in, how long after one another,
    /// and how long at most (milliseconds).
    static let newsQuietMilliseconds: Int64 = 300
    static let newsSpacingMilliseconds: Int64 = 1_000
    static let newsLongestMilliseconds: Int64 = 8_000
    /// How often files without notification and other sessions are looked at (milliseconds).
    public static let lookMilliseconds: Int64 = 2_000
    /// How long messages of a conversation are read before the screen shows them: most
    /// conversations are read, laid out and painted once.
    public static let readingTogether: Duration = .milliseconds(4)
}
