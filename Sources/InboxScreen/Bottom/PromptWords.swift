import InboxCore
import PlainText
import ShopDomain

/// Questions in words.
enum PromptWords {
    static func name(of question: LineQuestion) -> SafeText {
        switch question {
        case .laterDate: "LATER"
        case .label: "LABELS"
        case .openLabel: "OPEN"
        case .subject: "ADDRESS"
        case .setup: "YOUR SHOP"
        case .importAddress: "IMPORT"
        case .turnAway: "SURE?"
        case .promiseDate: "PROMISE"
        case .remedy(let kind): RemedyWords.layer(kind)
        case .tellingCause, .addPerson: "TELL AHEAD"
        case .orderNumber: "ORDER"
        }
    }

    static func question(_ overlay: Overlay) -> SafeText {
        switch overlay {
        case .palette: ":"
        case .replies: ";"
        case .cards: "C "
        case .search: "/"
        case .line(.laterDate, _): "Comes back on (fri, fri 3pm, 3d, 15 dec): "
        case .line(.label, _): "Labels, with commas between: "
        case .line(.openLabel, _): "Which one, by its label (a1): "
        case .line(.subject, _): "Subject: "
        case .addresses(let prompt): prompt.field == .to ? "To: " : "Cc: "
        case .line(.setup(let field), _): question(field)
        case .line(.importAddress, _): "Your own address: "
        case .line(.turnAway, _): "This turns them away; above is how they lived it. Type yes to send: "
        case .line(.remedy(let kind), _): RemedyWords.question(kind)
        case .line(.tellingCause(let count), _): counted(count, "person", "people") + ". Tell them: "
        case .line(.addPerson, _): "Who else (name, address): "
        case .line(.promiseDate, _): "Due (friday 17:00, 3 days, 15 dec): "
        case .line(.orderNumber, _): "Which order is theirs, by its number: "
        case .path(let prompt): PathWords.question(prompt.purpose)
        case .contact: "Who: "
        case .pasting, .awayLine, .help, .menu, .confirm, .join, .versions, .ranked, .foundPromises, .issue, .link,
            .attached, .whichOrder, .quoting:
            ""
        }
    }

    private static func question(_ field: SetupField) -> SafeText {
        switch field {
        case .owner: "Your name, as customers know you: "
        case .shopName: "The shop's name: "
        case .address: "Your own mail address: "
        case .hours: "When you answer: "
        case .zone: "The shop's time zone: "
        }
    }

    static func question(_ confirmation: Confirmation, _ scene: Scene) -> SafeText {
        switch confirmation {
        case .doneUnanswered(let id):
            scene.name(of: id) + " asked something: r answers, Enter done anyway, Esc not"
        case .kindWordsUnanswered(let id):
            scene.name(of: id) + " asked something: r answers, Enter kind words anyway, Esc not"
        case .laterWithoutWord(let id, _, _):
            scene.name(of: id)
                + " has no word from you: r tells them first, Enter later anyway, Esc not"
        case .quitWithHeld(let count):
            counted(count, "mail", "mails") + " still held. Enter sends "
                + (count == 1 ? "it" : "them") + " now, Esc stays"
        case .replyToOtherDomain(let address):
            SafeText(line: "The answer goes to \(address), another domain: Enter does it, Esc not")
        case .sameReplyAgain(let name):
            name + " was sent these same words a moment ago: Enter sends them again, Esc not"
        case .keepReply(let reply):
            SafeText(line: "The \(reply.count == 3 ? "third" : "\(reply.count)th") time in these words: Enter keeps it as a reply with its fields marked, Esc not")
        case .promiseKept(let id, let words): kept(scene.shop.care.promise(id), words)
        case .withoutFile(let words):
            "You write \"" + words + "\" and no file is attached: Enter sends, a attaches, Esc stays"
        }
    }

    private static func kept(_ promise: Promise?, _ words: SafeText) -> SafeText {
        "You write \u{201C}" + words + "\u{201D}: is \u{201C}" + (promise?.words ?? "") + "\u{201D} kept? Enter yes, Esc not yet"
    }

    /// What Enter and Esc do under a line of input.
    static func ending(_ overlay: Overlay) -> SafeText {
        switch overlay {
        case .palette: "Enter does it, Esc closes"
        case .replies: "Enter places it, Esc closes"
        case .cards: "Enter cites it, Esc closes"
        case .search: "Enter stays, Esc back"
        case .line(.subject, _), .line(.laterDate, _), .line(.label, _):
            "Enter keeps it, Esc does not"
        case .line(.remedy(let kind), _): RemedyWords.ending(kind)
        case .line(.setup, _): "Enter next, Esc leaves it"
        case .path(let prompt): PathWords.ending(prompt)
        case .contact: "Enter, then their words"
        case .addresses(let prompt): prompt.choices.isEmpty ? "Enter goes on, Esc does not" : "Tab completes"
        case .line: "Enter goes on, Esc does not"
        default: ""
        }
    }
}
