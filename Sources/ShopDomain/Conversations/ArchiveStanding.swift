/// Where the conversations of an archive stand that are not closed.
///
/// An archive never changes, so this is looked up once for all of them; what changed since, and what
/// was put off until a moment, is looked at each time.
public struct ArchiveStanding: Sendable {
    /// In each view; without those whose view depends on the time.
    let conversations: [ConversationView: [ConversationID]]
    /// Put off: where they are depends on the time.
    let later: [ConversationID]
    private let views: [ConversationID: ConversationView]
    private let newestFirst: [(date: Instant, id: ConversationID)]

    /// Reads every conversation of an archive that is not closed.
    public init(_ archive: some ShopArchive) {
        var conversations: [ConversationView: [ConversationID]] = [:]
        var views: [ConversationID: ConversationView] = [:]
        var later: [ConversationID] = []
        var dates: [(date: Instant, id: ConversationID)] = []
        for id in archive.liveConversations {
            guard let conversation = archive.conversation(id) else { continue }
            dates.append((conversation.lastDate, id))
            let view = conversation.view(at: .distantPast)
            guard view != .later else {
                later.append(id)
                continue
            }
            views[id] = view
            conversations[view, default: []].append(id)
        }
        self.conversations = conversations
        self.later = later
        self.views = views
        newestFirst = dates.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
    }

    /// Nil for what is closed, put off, or not in the archive.
    func view(of id: ConversationID) -> ConversationView? { views[id] }

    /// Those in which something was said at a moment or after it.
    func conversations(since moment: Instant) -> [ConversationID] {
        newestFirst.prefix { $0.date >= moment }.map(\.id)
    }
}

extension ShopArchive {
    /// Read anew each time; an archive that is large keeps it.
    public var standing: ArchiveStanding { ArchiveStanding(self) }
}
