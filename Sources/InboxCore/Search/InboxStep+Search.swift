import PlainText
import ShopDomain

/// `/`: everything is searched as it is typed.
extension InboxStep {
    mutating func search(_ line: PromptLine, _ input: PromptInput) {
        let line = typed(line, input)
        if input == .confirm {
            session.overlay = nil
            let isAnswered = session.queue.view == .found && session.queue.query == line.text
            session.awaitedQuery = isAnswered ? nil : line.text
            if isAnswered { openSelected() }
            return
        }
        if input == .next || input == .previous {
            session.overlay = .search(line)
            return select(session.queue.cursor + (input == .next ? 1 : -1))
        }
        session.overlay = .search(line)
        effects.append(.search(line.text))
    }

    /// Back to the list the search was begun from, and to the row.
    mutating func leaveSearch() {
        session.awaitedQuery = nil
        guard session.queue.view == .found else { return }
        let before = session.beforeSearch
        show(before?.view ?? .needsMe)
        let index = before?.selected.flatMap { session.queue.entries.firstIndex(of: $0) }
        if let index { session.queue.moveCursor(to: index, rows: session.viewport.queueRows) }
    }

    /// An answer may come in parts, each with all that was found so far; the cursor then stays.
    mutating func show(_ ids: [ConversationID], total: Int, for query: String) {
        let goesOn = session.queue.view == .found && session.queue.query == query
        var wanted = session.awaitedQuery
        if case .search(let line) = session.overlay { wanted = line.text }
        guard wanted == query || goesOn && wanted == nil else { return }
        session.awaitedQuery = nil
        if query.allSatisfy(\.isWhitespace) { return leaveSearch() }
        session.queue.view = .found
        session.queue.query = query
        session.queue.foundTotal = total
        session.queue.entries = namesFirst(ids, query).map(QueueEntry.conversation)
        if goesOn, session.queue.cursor < ids.count { return }
        session.queue.moveCursor(to: 0, rows: session.viewport.queueRows)
        session.previewDue = moment.uptime + InboxLimits.restMilliseconds
    }

    /// Whoever's name begins with what was typed comes before mail that merely has the letters.
    private func namesFirst(_ ids: [ConversationID], _ typed: String) -> [ConversationID] {
        let wanted = Self.words(typed)
        guard !wanted.isEmpty else { return ids }
        let named = Set(ids.filter { id in
            let name = shop.conversation(id).flatMap { shop.customer(of: $0) }?.displayName
            let words = Self.words(name?.string ?? "")
            return wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
        })
        return ids.filter(named.contains) + ids.filter { !named.contains($0) }
    }

    private static func words(_ text: String) -> [Substring] { text.lowercased().split(whereSeparator: \.isWhitespace) }
}
