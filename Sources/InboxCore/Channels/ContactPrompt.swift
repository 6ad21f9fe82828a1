import CustomerCare
import PlainText
import ShopDomain

/// Who said something elsewhere than by mail: found by name as it is typed, or new.
public struct ContactPrompt: Hashable, Sendable {
    public let channel: ContactChannel
    public internal(set) var line: PromptLine
    public internal(set) var selected = 0
    let people: KnownPeople

    init(_ channel: ContactChannel, people: KnownPeople) {
        self.channel = channel
        self.people = people
        line = PromptLine()
    }

    /// A row to choose.
    public enum Choice: Hashable, Sendable {
        case known(KnownPeople.Person)
        case new(SafeText)
    }

    public var choices: [Choice] {
        let known = people.matching(line.text).map(Choice.known)
        let name = SafeText(line: line.text.trimmedEnd)
        return name.isEmpty ? known : known + [.new(name)]
    }
}
