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
        let follower = ShopFollower(
            dataFolder: places.data, replyFolder: places.replies,
            names: (configuration.shop.name, configuration.shop.owner), locks: locks, session: session,
            maildir: maildir, search: search, mailbox: mailbox)

        files.forgetOpened(before: Date(timeIntervalSinceNow: -FileLimits.openedSecondsMax))
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
            ownAddresses: configuration.shop.addresses.map { $0.lowercased() },
            signature: configuration.shop.signature.string,
            leavesMachine: configuration.mail.sendmail != nil, isLookOnly: isLookOnly,
            files: fileSettings)
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
