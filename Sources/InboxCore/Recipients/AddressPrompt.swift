import CustomerCare
import PlainText
import ShopDomain

/// To or Cc being typed: people the shop knows are offered for the one behind the last comma.
public struct AddressPrompt: Hashable, Sendable {
    public enum Field: Hashable, Sendable { case to, cc }

    public let field: Field
    public private(set) var line: PromptLine
    public private(set) var choices: [KnownPeople.Person] = []
    /// The one that Tab takes; nil while what is typed is an address already.
    public private(set) var selected: Int?
    let people: KnownPeople

    init(_ field: Field, _ text: String = "", people: KnownPeople) {
        self.field = field
        self.people = people
        line = PromptLine(text, countMax: InboxLimits.recipientsCharacterCountMax)
    }

    mutating func apply(_ input: PromptInput) {
        let before = line
        line.apply(input)
        if line.text != before.text { findChoices() }
    }

    private mutating func findChoices() {
        let typed = RecipientLine(line.text).last
        let isName = !typed.isEmpty && !typed.contains { "<>\"".contains($0) }
        choices = isName ? people.matching(String(typed)) : []
        selected = choices.isEmpty || isAddress(typed) ? nil : 0
    }

    /// With a dot in the domain; what has none yet is still being typed.
    private func isAddress(_ typed: Substring) -> Bool {
        guard RecipientLine.recipients(in: typed) != nil, let at = typed.lastIndex(of: "@") else { return false }
        return typed[at...].dropLast().contains(".")
    }

    mutating func choose(_ index: Int) {
        selected = choices.isEmpty ? nil : min(max(0, index), choices.count - 1)
    }

    /// Puts the chosen person in place of what is being typed, ready for the next.
    ///
    /// - Returns: whether there was one.
    mutating func complete() -> Bool {
        guard !choices.isEmpty else { return false }
        let person = choices[selected ?? 0]
        let kept = line.text.dropLast(RecipientLine(line.text).last.count)
        let text = RecipientLine.text(.init(name: person.name, address: person.address))
        line = PromptLine(kept + text + ", ", countMax: InboxLimits.recipientsCharacterCountMax)
        (choices, selected) = ([], nil)
        return true
    }
}
