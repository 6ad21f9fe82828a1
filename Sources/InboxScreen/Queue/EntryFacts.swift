import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// What a row of the left pane says, whatever it stands for.
struct EntryFacts {
    var name: SafeText
    /// Why it stands here, in words.
    var reason: SafeText
    var reasonRole = ThemeRole.dim
    /// What it is about.
    var about: SafeText = ""
    /// Left of the age: `file`, `new`, `x3`.
    var signs: [Span] = []
    /// Those that the reason does not say already.
    var fewSigns: [Span] = []
    var age = Span("", .dim)
    var isMarked = false
}

extension EntryFacts {
    init(conversation id: ConversationID, _ scene: Scene) {
        let place = scene.session.queue.places[id]
        guard let row = QueueRow(id, in: scene.shop, at: scene.now, place: place, calendar: scene.calendar) else {
            self.init(name: "?", reason: "not readable any more")
            return
        }
        self.init(name: row.name, reason: row.reason, about: row.snippet)
        if row.snippet.isEmpty { about = row.subject }
        if row.hasFailed { reasonRole = .error }
        isMarked = scene.session.marked.contains(row.conversation)
        let waits = row.unansweredCount > 0
        if row.hasDraft { signs.append(Span("draft ", .accent)) }
        if row.hasAttachments { signs.append(Span("file ", .dim)) }
        fewSigns = signs
        if row.isNewcomer { signs.append(Span("new ", .accent)) }
        if row.unansweredCount > 1 {
            signs.append(Span(SafeText(line: "x\(row.unansweredCount) "), .late))
        }
        age = age(row, waits: waits, id, scene)
    }

    /// Of *later* the day it comes back, else since when.
    private func age(
        _ row: QueueRow, waits: Bool, _ id: ConversationID, _ scene: Scene
    ) -> Span {
        if scene.session.queue.view == .later,
            let until = scene.shop.conversation(id)?.decision?.until
        {
            return Span(scene.calendar.day(until, now: scene.now), .dim)
        }
        let role = waits ? WaitingAge.role(since: row.since, now: scene.now) : .dim
        return Span(scene.age(row.since).padded(toColumns: 3, alignment: .trailing), role)
    }
}

extension EntryFacts {
    init(draft id: DraftID, _ scene: Scene) {
        guard let draft = scene.shop.drafts[id] else {
            self.init(name: "?", reason: "draft gone")
            return
        }
        self.init(
            name: Recipients.name(of: draft, scene), reason: DraftWords.kind(draft),
            about: DraftWords.beginning(of: draft.content.text))
        if draft.session != scene.session.id, scene.session.aliveSessions.contains(draft.session) {
            reason += ", open in your other window"
        }
        age = Span(scene.age(draft.editedAt).padded(toColumns: 3, alignment: .trailing), .dim)
    }

    init(outbox id: OutboxID, _ scene: Scene) {
        guard let entry = scene.shop.outbox[id] else {
            self.init(name: "?", reason: "mail gone")
            return
        }
        self.init(
            name: Recipients.name(of: entry, scene), reason: OutboxWords.words(entry, scene),
            about: DraftWords.beginning(of: entry.text))
        reasonRole = scene.session.isStranded(entry) ? .error : .dim
        if case .finishing = entry.state { reasonRole = .warning }
        age = Span(scene.age(entry.queuedAt).padded(toColumns: 3, alignment: .trailing), .dim)
    }
}
