import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// A row of the left pane: who, why, and since when; in two lines or in one.
struct QueueEntryLines {
    let scene: Scene
    /// 1 or 2.
    let rows: Int
    let columns: Int

    func lines(_ entry: QueueEntry, isSelected: Bool) -> [ScreenLine] {
        let facts =
            switch entry {
            case .conversation(let id): EntryFacts(conversation: id, scene)
            case .draft(let id): EntryFacts(draft: id, scene)
            case .outbox(let id): EntryFacts(outbox: id, scene)
            case .promise(let id): EntryFacts(promise: id, scene)
            case .thanks(let id): EntryFacts(thanks: id, scene)
            case .afterCare(let id): EntryFacts(afterCare: id, scene)
            case .slip(let id): EntryFacts(slip: id, scene)
            case .person(let id): EntryFacts(person: id, scene)
            case .issue(let name): EntryFacts(issue: name, scene)
            case .order(let order): EntryFacts(order: order, scene)
            case .question(let name): EntryFacts(question: name, scene)
            }
        let isInHand = scene.session.focus == .queue
        let bar: ThemeRole? = isSelected ? (isInHand ? .selected : .selectedDim) : nil
        return rows == 2 ? two(facts, isSelected, bar) : [one(facts, isSelected, bar)]
    }

    private func two(_ facts: EntryFacts, _ isSelected: Bool, _ bar: ThemeRole?) -> [ScreenLine] {
        [
            ScreenLine(head(facts, isSelected), right: facts.signs + age(facts), bar: bar),
            ScreenLine([Span("  ")] + why(facts), right: [Span(" ")], bar: bar),
        ]
    }

    /// The reason, and what it is about where a few words of that fit.
    private func why(_ facts: EntryFacts) -> [Span] {
        let reason = Span(facts.reason, facts.reasonRole)
        let room = columns - reason.columns - 7
        guard !facts.about.isEmpty, room >= 6 else { return [reason] }
        return [reason, Span(" \u{00B7} ", .dim), Span(facts.about, .dim)]
    }

    private func one(_ facts: EntryFacts, _ isSelected: Bool, _ bar: ThemeRole?) -> ScreenLine {
        let nameColumns = max(8, columns * 2 / 5 - 2)
        let name = facts.name.padded(toColumns: nameColumns)
        let left = [
            sign(facts, isSelected), Span(name), Span(" "), Span(facts.reason, facts.reasonRole),
        ]
        return ScreenLine(left, right: facts.fewSigns + age(facts), bar: bar)
    }

    private func age(_ facts: EntryFacts) -> [Span] { [facts.age, Span(" ")] }

    private func head(_ facts: EntryFacts, _ isSelected: Bool) -> [Span] {
        [sign(facts, isSelected), Span(facts.name)]
    }

    /// Two columns: the cursor's sign, and the mark's.
    private func sign(_ facts: EntryFacts, _ isSelected: Bool) -> Span {
        let cursor: SafeText = isSelected ? "\u{25B8}" : " "
        return Span(cursor + (facts.isMarked ? "*" : " "), facts.isMarked ? .mark : .text)
    }
}
