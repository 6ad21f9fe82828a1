import CustomerCare
import PlainText
import ShopDomain

/// What lies over the panes and takes the keys.
public enum Overlay: Hashable, Sendable {
    case help(scroll: Int)
    case menu(InboxCommand.Menu)
    case palette(PromptLine, selected: Int)
    case replies(PromptLine, selected: Int)
    /// Passages of the shop's cards, to cite one.
    case cards(PromptLine, selected: Int)
    case search(PromptLine)
    case line(LineQuestion, PromptLine)
    case path(PathPrompt)
    /// Where a link leads, before it does.
    case link(MessageBody.Link)
    /// Who said something elsewhere than by mail.
    case contact(ContactPrompt)
    /// To whom a mail goes.
    case addresses(AddressPrompt)
    /// An answer on its way to another program by the owner's hand, bare.
    case pasting(String)
    /// The line for the mail account and the marketplaces while the owner is away, bare.
    case awayLine(String)
    /// What of the mail being answered goes into the draft.
    case quoting(QuotedMail, selected: Int)
    /// The files of the draft.
    case attached(selected: Int)
    /// Enter does it, Esc does not; nothing else is taken.
    case confirm(Confirmation)
    /// Pick the conversation or person to join with.
    case join(JoinKind, [ConversationID], selected: Int)
    case versions(selected: Int)
    /// The promises of the draft in hand, one after the other.
    case foundPromises(selected: Int)
    /// Who wrote of the same thing, by the card's name, and what to do about it.
    case issue(String, selected: Int)
    /// All ranked replies of the mail in hand, where the screen has no room for them.
    case ranked
    /// Which order the reply is about, where several could be meant.
    case whichOrder(reply: String, selected: Int)

    /// Words that are to be taken elsewhere, alone on the screen.
    public var bareText: String? {
        switch self {
        case .pasting(let text), .awayLine(let text): text
        default: nil
        }
    }

    public enum JoinKind: Hashable, Sendable { case conversations, people }

    public var prompt: PromptLine? {
        switch self {
        case .palette(let line, _), .replies(let line, _), .cards(let line, _),
            .search(let line), .line(_, let line): line
        case .path(let prompt): prompt.line
        case .contact(let prompt): prompt.line
        case .addresses(let prompt): prompt.line
        default: nil
        }
    }
}

/// A question answered by a line of text.
public enum LineQuestion: Hashable, Sendable {
    case laterDate, label, openLabel
    case subject
    case setup(SetupField)
    case importAddress
    /// Amount, and what is special in this case.
    case remedy(Remedy.Kind)
    /// A typed "yes" to a draft that turns the customer away.
    case turnAway
    /// Another date for a promise of the draft.
    case promiseDate(Int)
    /// What so many people are to be told.
    case tellingCause(Int)
    case addPerson
    /// The order that is this customer's.
    case orderNumber
}

/// A question that Enter answers with yes and Esc with no.
public enum Confirmation: Hashable, Sendable {
    case doneUnanswered(ConversationID)
    case kindWordsUnanswered(ConversationID)
    case laterWithoutWord(ConversationID, until: Instant?, InboxCommand.LaterChoice)
    case quitWithHeld(Int)
    /// The sender asked for answers at another domain than they wrote from.
    case replyToOtherDomain(address: String)
    /// The same words went to the same person a short while ago.
    case sameReplyAgain(name: SafeText)
    /// The draft speaks of a file, in these words, and has none.
    case withoutFile(SafeText)
    /// The mail just sent says in these words that a promise is kept.
    case promiseKept(PromiseID, SafeText)
    /// The answer just sent was written for the third time.
    case keepReply(KeptReply)
}

/// A line being typed, with its cursor; offsets are characters.
public struct PromptLine: Hashable, Sendable {
    public private(set) var text: String
    public private(set) var cursor: Int
    /// The text only stands there to be taken: typing replaces it, moving in it keeps it.
    public private(set) var isOffered: Bool
    private let countMax: Int

    /// - Parameter countMax: characters it can hold.
    public init(
        _ text: String = "", isOffered: Bool = false, countMax: Int = InboxLimits.promptCharacterCountMax
    ) {
        self.text = text
        self.isOffered = isOffered && !text.isEmpty
        self.countMax = countMax
        cursor = text.count
    }

    mutating func apply(_ input: PromptInput) {
        if isOffered, case .insert = input { (text, cursor) = ("", 0) }
        isOffered = isOffered && input.isChoosing
        var characters = Array(text)
        switch input {
        case .insert(let new):
            let clean = Array(SafeText(line: new).string)
            let room = max(0, countMax - characters.count)
            characters.insert(contentsOf: clean.prefix(room), at: cursor)
            cursor += min(clean.count, room)
        case .deleteBackward:
            guard cursor > 0 else { return }
            characters.remove(at: cursor - 1)
            cursor -= 1
        case .cutWordBack:
            var start = cursor
            while start > 0, characters[start - 1] == " " { start -= 1 }
            while start > 0, characters[start - 1] != " " { start -= 1 }
            characters.removeSubrange(start..<cursor)
            cursor = start
        case .cutAll:
            characters = []
            cursor = 0
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .start: cursor = 0
        case .end: cursor = characters.count
        case .next, .previous, .nextPage, .previousPage, .complete, .confirm, .cancel: return
        }
        text = String(characters)
        cursor = min(cursor, text.count)
    }
}
