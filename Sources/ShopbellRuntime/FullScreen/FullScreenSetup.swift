import AppendLog
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
    public let environment: [String: String]
    /// Where passwords come from; asks on the terminal before the screen is there.
    public let credentials: CredentialReader

    public init(
        places: ShopPlaces, configuration: Configuration, clock: ShopClock, zone: TimeZone,
        isLookOnly: Bool = false, environment: [String: String],
        credentials: CredentialReader? = nil
    ) {
        self.places = places
        self.configuration = configuration
        self.clock = clock
        self.zone = zone
        self.isLookOnly = isLookOnly
        self.environment = environment
        self.credentials = credentials ?? CredentialReader(environment: environment)
    }

    /// Opens the shop and runs until the owner leaves. The terminal is made last, so that a shop
    /// that cannot be opened is told on a plain line.
    public func run(terminal makeTerminal: () throws -> any Terminal, signals: any SignalSource) throws {
        let storage = try FileStorage(places.data)
        let opened = try ShopJournal.open(storage, mode: .writing)
        let session = clock.moment.token(0)
        let locks = try SessionLocks(session, in: storage)
        defer { locks.release(session) }
        let themes = try ThemeChoice(configuration.screen.theme, ownFolder: places.themes)
        let deliverySettings = try DeliverySetup(places: places, configuration: configuration, zone: zone)
            .settings(environment: environment, credentials: credentials)

        let reader = opened.journal.mailReader(), searchReader = opened.journal.mailReader()
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
            reader: SerialWorker("shopbell.reader", reader), search: search, delivery: delivery,
            keeper: keeper, files: files, mailbox: mailbox)
        let follower = ShopFollower(
            dataFolder: places.data, replyFolder: places.replies,
            names: (configuration.shop.name, configuration.shop.owner), locks: locks, session: session,
            maildir: maildir, search: search, mailbox: mailbox)

        let terminal = try makeTerminal()
        defer { terminal.close() }
        let inbox = InboxSession(id: session, settings: settings, moment: clock.moment)
        FullScreen(
            terminal: terminal, signals: signals, mailbox: mailbox, keeper: keeper, effects: effects,
            follower: follower, clock: clock,
            theme: themes.theme(at: terminal.capabilities.colors),
            store: InboxStore(shop: shop, session: inbox)
        ).run()
    }

    var settings: InboxSettings {
        InboxSettings(
            zone: zone, holdSeconds: Int64(configuration.mail.holdSeconds),
            shopName: configuration.shop.name, ownerName: configuration.shop.owner,
            motto: configuration.shop.motto,
            ownAddresses: configuration.ownAddresses.map { $0.lowercased() },
            signature: configuration.shop.signature.string,
            leavesMachine: configuration.leavesMachine, isLookOnly: isLookOnly)
    }

    private func watch(
        _ keeper: JournalKeeper, _ mailbox: LoopMailbox<LoopLetter>
    ) throws -> MaildirWatch? {
        try configuration.mail.maildir.map { path in
            try MaildirWatch(
                path, keeper: keeper,
                settings: IntakeSettings(
                    ownAddresses: configuration.ownAddresses, historyDays: configuration.mail.historyDays),
                clock: clock, mailbox: mailbox)
        }
    }

    private var files: OwnerFiles {
        let editor = configuration.editorCommand
            ?? environment["VISUAL"].map { [$0] } ?? environment["EDITOR"].map { [$0] } ?? ["vi"]
        return OwnerFiles(
            savesTo: places.data + "/files", editsIn: places.data + "/editing", editor: editor)
    }
}
