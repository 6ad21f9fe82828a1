import CustomerCare
import Foundation
import PlainText
import ShopDomain

/// What one full screen is looking at. Never stored: a restart begins at the top of the queue.
public struct InboxSession: Sendable {
    public let id: SessionID
    public let settings: InboxSettings
    public var viewport = Viewport()
    /// The last moment the reducer was told.
    public internal(set) var now: Instant
    public internal(set) var uptime: Int64

    public internal(set) var queue = QueueList()
    public internal(set) var focus = Focus.queue
    /// Where the owner was when a draft was opened: leaving it leads back there.
    var focusBeforeDraft = Focus.queue
    public internal(set) var opened: OpenedConversation?
    public internal(set) var composer: Composer?
    public internal(set) var overlay: Overlay?
    public internal(set) var notice: Notice?
    public internal(set) var marked: Set<ConversationID> = []
    /// Marked conversations still to be gone through, one by one.
    public internal(set) var run: [ConversationID] = []
    public internal(set) var shelf = ReplyShelf()
    public internal(set) var products = ProductShelf()
    public internal(set) var cards = CardShelf()
    /// What all orders together say, as it was read last.
    public internal(set) var orderFacts = OrderFacts.none
    /// Whether the owner pressed a key since the screen opened.
    var hasActed = false
    /// The state of the orders that was asked for.
    var ordersAsked: OrdersAsked?
    public internal(set) var bodies: [MessageNumber: MessageBody] = [:]
    /// Messages whose text the runtime was asked for and has not brought yet.
    var awaitedBodies: Set<MessageNumber> = []
    public internal(set) var aliveSessions: Set<SessionID>
    /// How things stand with each mail account, by its name.
    public internal(set) var mailboxes: [String: MailboxStatus] = [:]
    /// What the runtime was asked to do for each mail on its way.
    var asked: [OutboxID: DeliveryWish] = [:]
    public internal(set) var saving = SaveState.saved {
        didSet {
            if saving != .saving { savingSince = nil } else if oldValue != .saving { savingSince = uptime }
        }
    }
    private var savingSince: Int64?
    public internal(set) var isCardShown = false
    /// What stands over the panes in the first moments of a shop.
    public internal(set) var startSheet: InboxCommand.Menu?
    /// What was told about the shop so far.
    public internal(set) var setupAnswers: [SetupField: String] = [:]
    /// The draft a note was begun over, which comes back when the note is kept.
    var draftUnderNote: DraftID?
    /// The file that was picked by its label, while the owner says what to do with it.
    public internal(set) var chosenFile: FilePlace?
    /// Where the last attached file came from.
    var attachFolder = "~/"
    /// Where the last file was saved.
    var saveFolder: String?
    /// What was typed last for mail to bring in.
    var importPath = ""
    /// The path that Enter was pressed on last, while no other key was.
    var triedPath: PathPrompt?
    /// Reads drafts; made with the first of them, since its word lists take a moment.
    var review: DraftReview?
    public let ledger: PromiseLedger
    /// Messages before this one were asked for their words.
    var wordsAskedBefore: UInt32 = 0
    /// What customers wrote went wrong, lately.
    var reports: [IssueReport] = []
    /// How often what all orders say was read.
    var ordersTaken = 0
    var thanksDrawn: ThanksDrawn?
    /// What customers asked, lately.
    var questions: [QuestionInMail] = []
    /// Nil until it is looked at, and when mail or cards changed since.
    var learnNext: LearnNext?
    /// What the shop wrote lately, each mail's own words.
    var answers: [SentAnswer] = []
    /// The shop's revision for which promises were looked at that wait for their customers.
    var startedFor = -1
    /// The list of people on screen.
    var telling: Token?
    /// One that is being begun, while the owner says what it is about; and words to begin with.
    var begunTelling: BegunTelling?
    var tellingWords: String?
    /// Where the cursor goes in a list of people.
    var pointAtPerson: Addressee?
    /// Questions that follow a send, one after the other.
    var afterSend: [Confirmation] = []
    /// What Enter was pressed on before the search had answered.
    var awaitedQuery: String?
    /// When the conversation follows the resting cursor, in milliseconds of uptime.
    var previewDue: Int64?
    var quitAfterDelivery = false
    /// Where the cursor goes once the list is looked up anew: to what was taken back, or marked.
    var pointAt: ConversationID?
    /// The row whose act is done: the cursor goes to the one below it.
    var advancedFrom: QueueEntry?
    /// The list a search was begun from, which Esc gives back.
    var beforeSearch: (view: QueueView, selected: QueueEntry?)?
    /// Whether the runtime has told which sessions are alive.
    var knowsSessions = false

    public init(id: SessionID, settings: InboxSettings, moment: Moment) {
        self.id = id
        self.settings = settings
        ledger = PromiseLedger(business: settings.business)
        now = moment.now
        uptime = moment.uptime
        aliveSessions = [id]
    }

    /// Whether a mail waits for the owner: it was refused, or its session is gone.
    public func isStranded(_ entry: OutboxEntry) -> Bool {
        entry.isFailed || entry.session != id && !aliveSessions.contains(entry.session)
    }

    /// Whether something typed waits unusually long for the disk.
    public var isSavingSlow: Bool {
        guard saving == .saving, let savingSince else { return false }
        return uptime - savingSince >= InboxLimits.slowSaveMilliseconds
    }

    /// The promise that acts are about, while its row has the keys.
    public var selectedPromise: PromiseID? {
        guard focus == .queue, composer == nil, case .promise(let id) = queue.selected else { return nil }
        return id
    }

    /// Whether `r` gives a promise a new date: in the list of promises. Elsewhere it answers, as on any row.
    public var resetsWithReply: Bool { selectedPromise != nil && queue.view == .promises }

    /// Whom acts are about, while the list of people to thank has the keys.
    public var selectedThanks: CustomerID? {
        guard focus == .queue, composer == nil, case .thanks(let id) = queue.selected else { return nil }
        return id
    }

    /// The row of after-care or the slip that acts are about.
    public var selectedRemedy: QueueEntry? {
        guard focus == .queue, composer == nil else { return nil }
        switch queue.selected {
        case .afterCare, .slip: return queue.selected
        default: return nil
        }
    }

    public enum Focus: Hashable, Sendable { case queue, conversation }

    public enum SaveState: Hashable, Sendable {
        case saved, saving
        case failed(SafeText)
    }

    /// Which keys mean what, and what the left of the bottom line says.
    public enum Layer: Hashable, Sendable { case acting, draft, writing, prompt }

    public var layer: Layer {
        if overlay != nil { return .prompt }
        guard let composer else { return .acting }
        return composer.isWriting ? .writing : .draft
    }
}

/// What was last wished for a mail: once for each try.
struct DeliveryWish {
    let attempts: Int
    let uptime: Int64
    /// When the runtime was through with it, whatever came of it.
    var endedAt: Int64?
}

/// What the inbox needs to know of the owner's configuration.
public struct InboxSettings: Hashable, Sendable {
    public var zone: TimeZone
    public var hours: OpeningHours
    public var holdSeconds: Int64
    public var shopName: SafeText
    public var ownerName: SafeText
    public var motto: SafeText
    /// The shop's own addresses, lower-cased.
    public var ownAddresses: [String]
    public var signature: String
    /// Where replies go: "to the local folder sent" is said, since they have not left the machine.
    public var leavesMachine: Bool
    /// Whether mail comes in from an account by itself.
    public var hasMailbox = false
    /// Nothing may leave: the owner only looks.
    public var isLookOnly: Bool
    /// Whether the program may leave the screen to import mail, show the demo or be configured.
    public var takesErrands = false
    /// What the configuration does not say, and the likely answers.
    public var setupGuesses: [SetupField: String] = [:]
    public var files: FileSettings
    /// How `3/4` is read.
    public var dayMonthOrder = DayMonthOrder.dayFirst
    /// The owner's own words beside those that ship.
    public var words = CareWords()
    /// The standing promise: an order leaves within so many open days.
    public var shippingDays: Int?
    /// How notices of marketplaces and forms are read.
    public var notices = NoticeRules.shipped

    public init(
        zone: TimeZone, hours: OpeningHours = .standard,
        holdSeconds: Int64 = InboxLimits.holdSeconds, shopName: SafeText = "",
        ownerName: SafeText = "", motto: SafeText = "", ownAddresses: [String] = [],
        signature: String = "", leavesMachine: Bool = false, isLookOnly: Bool = false,
        files: FileSettings = FileSettings()
    ) {
        self.zone = zone
        self.hours = hours
        self.holdSeconds = holdSeconds
        self.shopName = shopName
        self.ownerName = ownerName
        self.motto = motto
        self.ownAddresses = ownAddresses
        self.signature = signature
        self.leavesMachine = leavesMachine
        self.isLookOnly = isLookOnly
        self.files = files
    }

    public var business: BusinessCalendar {
        BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: hours)
    }

    /// Finds promises and dates as this shop words them.
    public var promiseFinder: PromiseFinder {
        PromiseFinder(dates: DateReader(business: business, order: dayMonthOrder), verbs: words.actionVerbs)
    }

    public var shipping: ShippingPromise { ShippingPromise(business: business, days: shippingDays) }
}

/// A short word to the owner.
public struct Notice: Hashable, Sendable {
    public enum Tone: Hashable, Sendable { case plain, good, warning }
    public let text: SafeText
    public let tone: Tone
    /// Milliseconds of uptime.
    let until: Int64
}
