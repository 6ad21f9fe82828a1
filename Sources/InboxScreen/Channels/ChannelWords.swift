import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import TerminalModel

/// Words for ways of speaking to the shop that are not mail.
enum ChannelWords {
    static func layer(_ channel: ContactChannel) -> SafeText { SafeText(line: channel.words.string.uppercased()) }

    static func choices(_ prompt: ContactPrompt) -> ChoiceList {
        let rows = prompt.choices.map { choice -> ScreenLine in
            switch choice {
            case .known(let person):
                let address: SafeText = ContactAddress.isUnreachable(person.address) ? "" : SafeText(line: person.address)
                return ScreenLine([Span(person.name)], right: [Span(address, .dim)])
            case .new(let name): return ScreenLine([Span(name), Span("  new", .accent)])
            }
        }
        return ChoiceList(title: "Who was it?", rows: rows, selected: prompt.selected, empty: "Type a name.")
    }

    /// People the shop knows, for To and Cc.
    static func choices(_ prompt: AddressPrompt) -> ChoiceList {
        let rows = prompt.choices.map { person in
            ScreenLine([Span(person.name)], right: [Span(SafeText(line: person.address), .dim)])
        }
        return ChoiceList(title: "Tab completes", rows: rows, selected: prompt.selected ?? -1)
    }

    static let pastingHints = [
        KeyHint(key: "Enter", words: "pasted: answered"), KeyHint(key: "c", words: "copies again"),
        KeyHint(key: "Esc", words: "not yet"),
    ]
    static let awayLineHints = [
        KeyHint(key: "Enter", words: "my mail account and shops say it"), KeyHint(key: "c", words: "copies again"),
        KeyHint(key: "Esc", words: "not yet"),
    ]
}

extension ScenePainter {
    /// The answer alone, from the first column on, so that any terminal can select it.
    mutating func paintPasting(_ text: String) {
        let lines = ScreenLine.wrapped(SafeText(lines: text), .text, columns: layout.body.columns)
        canvas.draw(lines, in: layout.body)
    }
}
