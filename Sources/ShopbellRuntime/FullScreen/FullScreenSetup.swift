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
    /// Mail accounts that are kept up to date while the screen is open.
    public var mailboxes: [MailboxAccount] = []

    public init(
        places: ShopPlaces, configuration: Configuration, clock: ShopClock, zone: TimeZone,
        isLookOnly: Bool = false, environment: [String: String]
    ) {
        self.places = places
        self.configuration = configuration
        self.clock = clock
        self.zone = zone
        self.isLookOnly = isLookOnly
        self.environment = environment
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
        let delivery = try deliverySettings()

        let reader = opened.journal.mailReader(), searchReader = opened.journal.mailReader()
        let mailbox = LoopMailbox<LoopLetter>()
        let shop = opened.shop
        let keeper = JournalKeeper(opened.journal, shop) { mailbox.post(.journal($0)) }
        let search = SearchDesk(
            SearchDesk.State(
                search: ShopSearch(folder: places.data + "/derived/search"), mail: searchReader),
            zone: zone, clock: clock, mailbox: mailbox)
        let maildir = try watch(keeper, mailbox)
        let effects = EffectRunner(
            reader: SerialWorker("shopbell.reader", reader), search: search,
            delivery: DeliveryRun(
                keeper: keeper, settings: delivery, session: session, now: { [clock] in clock.now },
                randomBytes: ShopClock.randomBytes),
            keeper: keeper, files: files, mailbox: mailbox)
        let desk = MailboxDesk(
            isLookOnly ? [] : mailboxes, keeper: keeper, storage: storage, settings: intakeSettings,
            clock: clock, mailbox: mailbox)
        let follower = ShopFollower(
            dataFolder: places.data, replyFolder: places.replies,
            names: (configuration.shop.name, configuration.shop.owner), locks: locks, session: session,
            maildir: maildir, mailboxes: desk, search: search, mailbox: mailbox)

        let terminal = try makeTerminal()
        defer { terminal.close() }
        desk.start()
        defer { desk.stop() }
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
            ownAddresses: configuration.shop.addresses.map { $0.lowercased() },
            signature: configuration.shop.signature.string,
            leavesMachine: configuration.mail.sendmail != nil, isLookOnly: isLookOnly)
    }

    private func deliverySettings() throws -> DeliverySettings {
        let address = configuration.shop.addresses.first ?? "shop@localhost.invalid"
        guard let sender = Mailbox(name: configuration.shop.name, address: address) else {
            throw ConfigurationError(
                file: places.configurationFile, line: nil,
                problem: "\"\(address)\" is not a mail address", remedy: "me = [\"hello@example.org\"] under [shop]")
        }
        let command = try configuration.mail.sendmail.map { arguments in
            try SendmailCommand(
                arguments: arguments, environment: CommandEnvironment.minimal(from: environment))
        }
        let zone = zone
        return DeliverySettings(
            sender: sender, command: command,
            sentFolder: LocalFolderDelivery(path: configuration.mail.sent ?? places.sent),
            zoneOffsetMinutes: { seconds in
                zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))) / 60
            })
    }

    private var intakeSettings: IntakeSettings {
        IntakeSettings(
            ownAddresses: configuration.shop.addresses, historyDays: configuration.mail.historyDays)
    }

    private func watch(
        _ keeper: JournalKeeper, _ mailbox: LoopMailbox<LoopLetter>
    ) throws -> MaildirWatch? {
        try configuration.mail.maildir.map { path in
            try MaildirWatch(
                path, keeper: keeper,
                settings: intakeSettings, clock: clock, mailbox: mailbox)
        }
    }

    private var files: OwnerFiles {
        let editor = configuration.editorCommand
            ?? environment["VISUAL"].map { [$0] } ?? environment["EDITOR"].map { [$0] } ?? ["vi"]
        return OwnerFiles(
            savesTo: places.data + "/files", editsIn: places.data + "/editing", editor: editor)
    }
}
