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
    /// Whether the caller does what the owner wants done outside of the screen.
    public let takesErrands: Bool
    public let environment: [String: String]

    public init(
        places: ShopPlaces, configuration: Configuration, clock: ShopClock, zone: TimeZone,
        isLookOnly: Bool = false, takesErrands: Bool = false, environment: [String: String]
    ) {
        self.places = places
        self.configuration = configuration
        self.clock = clock
        self.zone = zone
        self.isLookOnly = isLookOnly
        self.takesErrands = takesErrands
        self.environment = environment
    }

    /// Opens the shop and runs until the owner leaves. The terminal is made last, so that a shop
    /// that cannot be opened is told on a plain line.
    ///
    /// - Returns: what the owner wants done outside of the screen before it is shown again.
    @discardableResult
    public func run(
        terminal makeTerminal: () throws -> any Terminal, signals: any SignalSource
    ) throws -> Errand? {
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
        let follower = ShopFollower(
            dataFolder: places.data, replyFolder: places.replies,
            names: (configuration.shop.name, configuration.shop.owner), locks: locks, session: session,
            maildir: maildir, search: search, mailbox: mailbox)

        let terminal = try makeTerminal()
        defer { terminal.close() }
        let inbox = InboxSession(id: session, settings: try settingsWithGuesses(), moment: clock.moment)
        return FullScreen(
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

    private func settingsWithGuesses() throws -> InboxSettings {
        var settings = settings
        settings.takesErrands = takesErrands
        if takesErrands { settings.setupGuesses = try SetupGuesses.all(for: places, environment, zone) }
        return settings
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

    private func watch(
        _ keeper: JournalKeeper, _ mailbox: LoopMailbox<LoopLetter>
    ) throws -> MaildirWatch? {
        try configuration.mail.maildir.map { path in
            try MaildirWatch(
                path, keeper: keeper,
                settings: IntakeSettings(
                    ownAddresses: configuration.shop.addresses, historyDays: configuration.mail.historyDays),
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
