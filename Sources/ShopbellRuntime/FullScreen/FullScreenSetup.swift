import AppendLog
import CustomerCare
import Foundation
import InboxCore
import InboxScreen
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopJournal
import TerminalModel

/// Puts the full screen together: journal, workers, settings, theme.
public struct FullScreenSetup {
    public let places: ShopPlaces
    public let configuration: Configuration
    public let clock: ShopClock
    public let zone: TimeZone
    public let isLookOnly: Bool
    /// Whether the caller does what the owner wants done outside of the screen.
    public let takesErrands: Bool
    public let environment: [String: String]
    /// Where passwords come from; asks on the terminal before the screen is there.
    public let credentials: CredentialReader
    /// The shop's disk; nil is the folder that `places` names.
    public let storage: (any LogStorage)?

    public init(
        places: ShopPlaces, configuration: Configuration, clock: ShopClock, zone: TimeZone,
        isLookOnly: Bool = false, takesErrands: Bool = false, environment: [String: String],
        credentials: CredentialReader? = nil, storage: (any LogStorage)? = nil
    ) {
        self.places = places
        self.configuration = configuration
        self.clock = clock
        self.zone = zone
        self.isLookOnly = isLookOnly
        self.takesErrands = takesErrands
        self.environment = environment
        self.credentials = credentials ?? CredentialReader(environment: environment)
        self.storage = storage
    }

    /// Opens the shop and runs until the owner leaves. The terminal is made last, so that a shop
    /// that cannot be opened is told on a plain line.
    ///
    /// - Returns: what the owner wants done outside of the screen before it is shown again.
    @discardableResult
    public func run(
        terminal makeTerminal: () throws -> any Terminal, signals: any SignalSource
    ) throws -> Errand? {
        let storage: any LogStorage = try storage ?? FileStorage(places.data)
        let opened = try ShopJournal.open(storage, mode: .writing)
        let session = clock.moment.token(0)
        let locks = try SessionLocks(session, in: storage)
        defer { locks.release(session) }
        let themes = try ThemeChoice(configuration.screen.theme, ownFolder: places.themes)
        let deliverySettings = try DeliverySetup(places: places, configuration: configuration, zone: zone)
            .settings(environment: environment, credentials: credentials)

        let inboxSettings = try settingsWithGuesses()
        let reader = opened.journal.mailReader(), searchReader = opened.journal.mailReader()
        let wordsReader = opened.journal.mailReader()
        let mailbox = LoopMailbox<LoopLetter>()
        let shop = opened.shop
        let keeper = JournalKeeper(opened.journal, shop) { mailbox.post(.journal($0)) }
        let search = SearchDesk(
            SearchDesk.State(
                search: ShopSearch(folder: places.data + "/derived/search"), mail: searchReader),
            zone: zone, clock: clock, mailbox: mailbox)
        let maildir = try watch(keeper, mailbox)
        let delivery = DeliveryRun(
            keeper: keeper, settings: deliverySettings, session: session, now: { [clock] in clock.now },
            randomBytes: ShopClock.randomBytes)
        let doubts = isLookOnly ? nil : Task.detached {
            await DoubtWatch(delivery: delivery) { mailbox.post(.action(.failed($0))) }.run()
        }
        defer { doubts?.cancel() }
        let effects = EffectRunner(
            reader: SerialWorker("shopbell.reader", reader), notices: inboxSettings.notices, search: search,
            words: WordsDesk(wordsReader, settings: inboxSettings, now: { [clock] in clock.now }, mailbox: mailbox),
            delivery: delivery,
            keeper: keeper, contacts: ContactLog(intakeSettings, zone: zone), files: files,
            places: places, mailbox: mailbox)
        let desk = MailboxDesk(
            isLookOnly ? [] : mailboxes, keeper: keeper, storage: storage, settings: intakeSettings,
            clock: clock, mailbox: mailbox)
        let follower = ShopFollower(
            dataFolder: places.data, replyFolder: places.replies,
            knowledge: KnowledgeWatch(places, mailbox: mailbox),
            names: (configuration.shop.name, configuration.shop.owner), locks: locks, session: session,
            maildir: maildir, mailboxes: desk, search: search, mailbox: mailbox)

        Task.detached(priority: .background) { [sent = deliverySettings.sentFolder] in
            await BlockingWork.run { sent.removeStaleFiles(now: Int64(Date().timeIntervalSince1970)) }
        }
        files.forgetOpened(before: Date(timeIntervalSinceNow: -FileLimits.openedSecondsMax))
        let terminal = try makeTerminal()
        defer { terminal.close() }
        desk.start()
        defer { desk.stop() }
        let inbox = InboxSession(id: session, settings: inboxSettings, moment: clock.moment)
        return try FullScreen(
            terminal: terminal, signals: signals, mailbox: mailbox, keeper: keeper, effects: effects,
            follower: follower, clock: clock,
            theme: themes.theme(at: terminal.capabilities.colors),
            store: InboxStore(shop: shop, session: inbox)
        ).run()
    }

    var settings: InboxSettings {
        InboxSettings(
            zone: zone, hours: configuration.hours, holdSeconds: Int64(configuration.mail.holdSeconds),
            shopName: configuration.shop.name, ownerName: configuration.shop.owner,
            motto: configuration.shop.motto,
            ownAddresses: configuration.ownAddresses.map { $0.lowercased() },
            signature: configuration.shop.signature.string,
            leavesMachine: configuration.leavesMachine, isLookOnly: isLookOnly, files: fileSettings)
    }

    private func settingsWithGuesses() throws -> InboxSettings {
        var settings = settings
        settings.dayMonthOrder = configuration.dayMonthOrder
        settings.words = configuration.words.naming(ProductFolder.load(places.products).shelf)
        settings.shippingDays = configuration.shippingDays
        settings.notices = configuration.notices
        settings.takesErrands = takesErrands
        settings.hasMailbox = !isLookOnly && !mailboxes.isEmpty
        if takesErrands { settings.setupGuesses = try SetupGuesses.all(for: places, environment, zone) }
        return settings
    }

    /// Mail accounts that are kept up to date while the screen is open.
    private var mailboxes: [MailboxAccount] {
        configuration.accounts.compactMap { MailboxAccount($0, credentials: credentials) }
    }

    private var intakeSettings: IntakeSettings { configuration.intakeSettings(in: zone) }

    private func watch(
        _ keeper: JournalKeeper, _ mailbox: LoopMailbox<LoopLetter>
    ) throws -> MaildirWatch? {
        try configuration.mail.maildir.map { path in
            try MaildirWatch(
                path, keeper: keeper,
                settings: intakeSettings, now: { [clock] in clock.now }, mailbox: mailbox)
        }
    }

    var files: OwnerFiles {
        let editor = configuration.editorCommand
            ?? environment["VISUAL"].map { [$0] } ?? environment["EDITOR"].map { [$0] } ?? ["vi"]
        return OwnerFiles(
            home: places.home, savesTo: saveFolder, editsIn: places.data + "/editing",
            opensIn: places.data + "/opened", editor: editor, fileCommand: configuration.attachments.open,
            linkCommand: configuration.linkCommand)
    }

    private var fileSettings: FileSettings {
        FileSettings(
            folder: saveFolder, byteCountMax: configuration.attachments.megabytesMax * 1_000_000,
            opensFiles: configuration.attachments.open != nil, opensLinks: configuration.linkCommand != nil)
    }

    /// The configured folder, or the one where downloads are kept, or home.
    private var saveFolder: String {
        if let folder = configuration.attachments.folder { return folder }
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: places.home + "/Downloads", isDirectory: &isFolder)
        return exists && isFolder.boolValue ? "~/Downloads" : "~"
    }
}
