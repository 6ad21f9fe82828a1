import ShopDomain
import ShopJournal

/// Opening one conversation after another in the running program, and what memory that takes.
struct ConversationMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.prepare()
        let screen = try RunningScreen(shop)
        screen.settle()
        _ = screen.terminal.type("ga", quiet: Limits.settledMilliseconds)
        let times = open(on: screen)
        let memory = ProcessMemory.privateMegabytes
        screen.close()
        let html = try htmlOnly(times)
        return [
            Figure(
                "open a conversation, HTML, key to painted", .milliseconds(html.median),
                budget: BudgetTable.openConversation,
                note:
                    "\(html.worstNote), \(html.count) of them"),
            Figure(
                "private memory after 1,000 conversations", .megabytes(memory),
                budget: BudgetTable.memory,
                note: "\(times.count) opened"),
        ]
    }

    /// Into each, back, and one row down.
    private func open(on screen: RunningScreen) -> [Double] {
        let progress = Progress("opening conversations")
        return (0..<Limits.openedConversationCount).map { index in
            let painting = screen.terminal.type("\r", quiet: Limits.answeredMilliseconds)
            _ = screen.terminal.type("q", quiet: Limits.paintedMilliseconds)
            _ = screen.terminal.type("j", quiet: Limits.paintedMilliseconds)
            progress.update(index, of: Limits.openedConversationCount)
            return painting.milliseconds
        }
    }

    /// Those of the view that show HTML: their newest message has no plain text beside it.
    private func htmlOnly(_ times: [Double]) throws -> Samples {
        let (journal, opened) = try shop.open()
        var samples = Samples()
        for (id, time) in zip(opened.conversationsByDate(), times) {
            guard let turns = opened.conversation(id)?.turns else { continue }
            let isHTML = turns.contains { turn in
                opened.message(turn.message).map { Self.isHTML($0, journal.mail) } ?? false
            }
            if isHTML { samples.add(time) }
        }
        return samples
    }

    static func isHTML(_ entry: MessageEntry, _ mail: MailStore) -> Bool {
        guard let bytes = try? mail.read(entry.location) else { return false }
        return String(decoding: bytes.prefix(4_096), as: UTF8.self).contains(
            "\nContent-Type: text/html")
    }
}
