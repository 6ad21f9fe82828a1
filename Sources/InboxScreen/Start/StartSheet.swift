import InboxCore
import PlainText
import ShopDomain

/// What stands over the panes in the first moments of a shop.
enum StartSheet {
    static func lines(_ sheet: InboxCommand.Menu, _ scene: Scene, columns: Int) -> [ScreenLine] {
        let inside = min(columns - 4, ScreenLimits.readingColumnsMax)
        let lines =
            if case .line(.setup(let field), _) = scene.session.overlay {
                aboutTheShop(field, scene)
            } else if sheet == .firstMail {
                firstMail(scene)
            } else {
                emptyShop
            }
        return [.empty]
            + lines.flatMap { line in
                ScreenLine.wrapped(line.text, line.role, columns: inside)
                    .map { ScreenLine([Span("  ")] + $0.left) }
            }
    }

    private typealias Line = (text: SafeText, role: ThemeRole)

    // MARK: No mail yet

    private static let emptyShop: [Line] = [
        ("Welcome to Shopbell.", .title),
        (" ", .text),
        ("No mail is here yet.", .text),
        (" ", .text),
        ("d  look around in a made-up shop: nothing leaves, nothing stays", .text),
        ("c  connect your mail account: mail comes in and replies leave by themselves", .text),
        ("i  bring in mail you have: an mbox, a Maildir, a folder of them", .text),
        ("s  tell about your shop: name, address, hours", .text),
        (" ", .text),
        ("New mail can also come in through a pipe. In procmail:", .dim),
        ("   :0 c", .dim),
        ("   | shopbell deliver", .dim),
        ("A Maildir can be watched instead: maildir under [mail] in config.toml.", .dim),
    ]

    // MARK: The first look

    private static func firstMail(_ scene: Scene) -> [Line] {
        let look = FirstLook(scene.shop, at: scene.now)
        let all = counted(scene.shop.conversationCount, "conversation is", "conversations are")
        var lines: [Line] = [("Welcome. " + all + " in.", .title), (" ", .text)]
        guard look.count > 0 else { return lines + [("Nobody looks unanswered.", .text)] }
        let unanswered = look.count == 1 ? "1 looks unanswered." : "\(look.count) look unanswered; many may not be."
        lines.append((SafeText(line: unanswered), .text))
        lines.append((" ", .text))
        if !look.older.isEmpty { lines.append((walk(look), .text)) }
        lines.append((SafeText(line: "a  walk them all"), .text))
        return lines + [(" ", .text), ("z takes it back, whenever you like.", .dim)]
    }

    private static func walk(_ look: FirstLook) -> SafeText {
        let days = InboxLimits.firstLookDays
        return SafeText(
            line: "w  walk the last \(days) days (\(look.recent.count)), close the rest as history "
                + "(\(look.older.count))")
    }

    // MARK: About the shop

    private static func aboutTheShop(_ asked: SetupField, _ scene: Scene) -> [Line] {
        let session = scene.session
        let fields = SetupField.allCases.filter { session.settings.setupGuesses[$0] != nil }
        let rows = fields.map { field -> Line in
            let answer = SafeText(line: session.setupAnswers[field] ?? "")
            let sign: SafeText = field == asked ? "\u{25B8} " : "  "
            return (sign + field.name.padded(toColumns: 14) + answer, field == asked ? .accent : .text)
        }
        return [("About your shop", .title), (" ", .text)] + rows + [
            (" ", .text),
            ("Enter takes what stands on the line below, an empty one leaves it out.", .dim),
            ("It is written into config.toml; what you wrote there yourself stays as it is.", .dim),
        ]
    }
}
