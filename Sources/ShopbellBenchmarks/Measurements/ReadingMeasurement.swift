import InboxCore
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// An HTML mail from its bytes on disk to a drawn frame, without a terminal.
struct ReadingMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        try shop.prepare()
        let (journal, opened) = try shop.open()
        var screen = ScreenInMemory(opened, theme: try ScreenInMemory.theme(of: shop))
        _ = screen.handle(.command(.view(.all)))
        var whole = Samples(), reading = Samples(), drawing = Samples()
        for (row, id) in opened.conversationsByDate().enumerated()
        where whole.count < Limits.readMessageCount {
            if row > 0 { _ = screen.handle(.command(.nextRow)) }
            guard let entry = htmlMessage(of: id, opened, journal.mail) else { continue }
            try whole.time {
                _ = screen.handle(.command(.open))
                let body = try reading.time {
                    MessageReader.body(try journal.mail.read(entry.location))
                }
                _ = screen.handle(.messagesRead([entry.number: body]))
                let image = drawing.time { screen.draw() }
                _ = screen.paint(image)
            }
            _ = screen.handle(.command(.back))
        }
        return [
            Figure(
                "one HTML mail, from disk to drawn", .milliseconds(whole.median),
                budget: BudgetTable.openConversation,
                note: whole.worstNote),
            Figure("of it: reading and rendering", .milliseconds(reading.median)),
            Figure("of it: drawing the frame", .milliseconds(drawing.median)),
        ]
    }

    private func htmlMessage(of id: ConversationID, _ shop: Shop, _ mail: MailStore)
        -> MessageEntry?
    {
        guard let last = shop.conversation(id)?.turns.last, let entry = shop.message(last.message)
        else { return nil }
        return ConversationMeasurement.isHTML(entry, mail) ? entry : nil
    }
}
