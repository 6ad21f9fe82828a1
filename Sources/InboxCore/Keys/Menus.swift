import PlainText
import ShopDomain

extension InboxCommand.Menu {
    /// What stands before the choices.
    public var title: SafeText {
        switch self {
        case .views: "go to"
        case .later: "later"
        case .makeGood: "make good"
        case .contact: "log a contact"
        case .tellAhead: "tell ahead"
        case .unknownOutcome: "it may have left"
        case .notThis: "not a customer"
        case .emptyShop: "welcome"
        case .firstMail: "first look"
        case .file: "file"
        }
    }

    /// Whether it stands over the panes with words of its own, until it is answered.
    public var isSheet: Bool { self == .emptyShop || self == .firstMail }

    /// The act that opens it.
    var opening: InboxCommand { self == .notThis ? .notThis : .menu(self) }

    /// The key that opens it; nil where Enter on a row does.
    public var key: String? {
        KeyTable.bindings.first { $0.command == opening }?.keys.first
    }

    /// A wrong letter closes the menu and does nothing.
    public var choices: [MenuChoice] {
        switch self {
        case .views: Self.viewChoices
        case .later:
            [
                MenuChoice(key: "l", hint: "later today", command: .later(.today)),
                MenuChoice(key: "t", hint: "tomorrow", command: .later(.tomorrow)),
                MenuChoice(key: "m", hint: "Monday", command: .later(.monday)),
                MenuChoice(key: "b", hint: "a breath", command: .later(.breath)),
                MenuChoice(key: "d", hint: "date and time", command: .later(.typedDate)),
            ]
        case .makeGood:
            [
                MenuChoice(key: "m", hint: "money back", command: .makeGood(.moneyBack)),
                MenuChoice(key: "n", hint: "a new one", command: .makeGood(.new)),
                MenuChoice(key: "s", hint: "sorted another way", command: .makeGood(.sorted)),
                MenuChoice(key: "g", hint: "a gesture", command: .makeGood(.gesture)),
            ]
        case .contact:
            [
                MenuChoice(key: "p", hint: "phone", command: .logContact(.phone)),
                MenuChoice(key: "m", hint: "market", command: .logContact(.market)),
                MenuChoice(key: "e", hint: "Etsy or shop message", command: .logContact(.shopMessage)),
                MenuChoice(key: "s", hint: "social", command: .logContact(.social)),
            ]
        case .tellAhead:
            [
                MenuChoice(key: "p", hint: "who has an open promise", command: .tellAhead(.promises)),
                MenuChoice(key: "l", hint: "this list, or the marked", command: .tellAhead(.list)),
                MenuChoice(key: "o", hint: "orders late or about to be", command: .tellAhead(.orders)),
                MenuChoice(key: "s", hint: "orders of what ran out", command: .tellAhead(.soldOut)),
                MenuChoice(key: "b", hint: "who waits for what is back", command: .tellAhead(.waiting)),
                MenuChoice(key: "a", hint: "promises in my time away", command: .tellAhead(.away)),
                MenuChoice(key: "w", hint: "the line that says when I am back", command: .awayLine),
                MenuChoice(key: "g", hint: "go on with the last list", command: .tellAhead(.goOn)),
            ]
        case .unknownOutcome:
            [
                MenuChoice(key: "a", hint: "it arrived", command: .arrivedAnyway),
                MenuChoice(key: "s", hint: "send again", command: .tryAgain),
                MenuChoice(key: "w", hint: "keep waiting", command: .back),
            ]
        case .notThis:
            [
                MenuChoice(key: "t", hint: "this mail", command: .notThisMail),
                MenuChoice(key: "a", hint: "always this sender", command: .neverCustomer),
            ]
        case .emptyShop:
            [
                MenuChoice(key: "d", hint: "demo", command: .openDemo),
                MenuChoice(key: "c", hint: "connect mail", command: .connectMail),
                MenuChoice(key: "i", hint: "import mail", command: .importMail),
                MenuChoice(key: "s", hint: "about your shop", command: .setUpShop),
            ]
        case .firstMail:
            [
                MenuChoice(key: "w", hint: "the last 7 days", command: .closeOlder),
                MenuChoice(key: "a", hint: "all of them", command: .view(.needsMe)),
            ]
        case .file:
            [
                MenuChoice(key: "s", hint: "save...", command: .saveFile),
                MenuChoice(key: "o", hint: "open", command: .openFile),
            ]
        }
    }

    private static let viewChoices = [
        MenuChoice(key: "g", hint: "first row", command: .top),
        MenuChoice(key: "n", hint: "needs me", command: .view(.needsMe)),
        MenuChoice(key: "w", hint: "waiting for them", command: .view(.waitingForThem)),
        MenuChoice(key: "k", hint: "kind words", command: .view(.kindWords)),
        MenuChoice(key: "l", hint: "later", command: .view(.later)),
        MenuChoice(key: "o", hint: "not customers", command: .view(.notCustomers)),
        MenuChoice(key: "c", hint: "closed", command: .view(.closed)),
        MenuChoice(key: "d", hint: "drafts", command: .view(.drafts)),
        MenuChoice(key: "s", hint: "sending", command: .view(.sending)),
        MenuChoice(key: "b", hint: "slips", command: .view(.slips)),
        MenuChoice(key: "i", hint: "same issue", command: .view(.issues)),
        MenuChoice(key: "u", hint: "orders to send", command: .view(.orders)),
        MenuChoice(key: "L", hint: "learn next", command: .view(.questions)),
        MenuChoice(key: "T", hint: "tell ahead", command: .view(.telling)),
        MenuChoice(key: "a", hint: "all", command: .view(.all)),
    ]
}
