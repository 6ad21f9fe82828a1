import CustomerCare
import InboxCore
import PlainText

/// What the first line says of the mail accounts: trouble first, then work, and last that all is
/// well. An account is named only where there are several.
enum MailboxLine {
    static func facts(_ scene: Scene) -> [Span] {
        let mailboxes = scene.session.mailboxes.sorted { $0.key < $1.key }
        let facts = mailboxes.map { account, status in
            (rank: rank(status), spans: spans(status, scene, naming: mailboxes.count > 1 ? account : nil))
        }
        guard !facts.isEmpty, facts.contains(where: { $0.rank < 2 }) else {
            return facts.isEmpty ? [] : [Span("connected", .headerDim)]
        }
        return facts.filter { $0.rank < 2 }.sorted { $0.rank < $1.rank }.flatMap(\.spans)
    }

    private static func rank(_ status: MailboxStatus) -> Int {
        switch status {
        case .offline: 0
        case .connecting, .syncing, .heldElsewhere: 1
        case .connected: 2
        }
    }

    private static func spans(_ status: MailboxStatus, _ scene: Scene, naming account: String?) -> [Span] {
        let name = account.map { SafeText(line: $0 + " ") } ?? ""
        switch status {
        case .connected: return [Span(name + "connected", .headerDim)]
        case .connecting: return [Span(name + "connecting", .headerDim)]
        case .heldElsewhere: return [Span(name + "mail comes through another window", .headerDim)]
        case .syncing(let done, let total):
            return [Span(name + SafeText(line: "syncing \(done) of \(total)"), .headerDim)]
        case .offline(let since, let reason, _):
            return [
                Span(name + "offline since " + scene.calendar.clock(since), .warning), Span(reason, .headerDim),
            ]
        }
    }
}
