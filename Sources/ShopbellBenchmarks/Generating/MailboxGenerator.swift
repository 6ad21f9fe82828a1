import Foundation
import ShopDomain

/// Generates a shop's mail as one mbox, the same bytes each time for the same size.
///
/// Four years of mail in the order it came; the last thirty days are busy ones, so that there is
/// a queue to move in.
struct MailboxGenerator {
    private let messageCount: Int
    private let recentCount: Int
    private let seed: UInt64

    /// - Parameter seed: another one makes other mail of other people.
    init(messageCount: Int, seed: UInt64 = 2_026) {
        self.messageCount = messageCount
        self.seed = seed
        recentCount = min(messageCount / 5, Self.recentCountMax)
    }

    private static let recentCountMax = 3_000
    private static let recentSeconds = 30 * 86_400
    private static let historySeconds = 4 * 365 * 86_400
    /// Conversations that go on side by side.
    private static let openCount = 300

    func write(to path: String, progress: (Int) -> Void) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw MeasurementError("\(path) cannot be written") }
        var numbers = SeededNumbers(seed: seed)
        var conversationCount = min(Self.openCount, max(10, messageCount / 20))
        var open = (0..<conversationCount).map { GeneratedConversation($0, &numbers) }
        var buffer: [UInt8] = []
        for index in 0..<messageCount {
            let slot = numbers.below(open.count)
            buffer += message(index, of: &open[slot], &numbers)
            if open[slot].remaining == 0 {
                open[slot] = GeneratedConversation(conversationCount, &numbers)
                conversationCount += 1
            }
            if buffer.count > 1 << 20 {
                try file.write(contentsOf: buffer)
                buffer.removeAll(keepingCapacity: true)
                progress(index)
            }
        }
        try file.write(contentsOf: buffer)
        try file.close()
    }

    private func message(
        _ index: Int, of conversation: inout GeneratedConversation, _ numbers: inout SeededNumbers
    ) -> [UInt8] {
        let writer = conversation.nextWriter(&numbers)
        let date = MailDateText(date(of: index))
        let body = GeneratedBody(conversation: conversation, &numbers)
        let id = "<\(index).\(String(numbers.next(), radix: 36))@example.org>"
        var mail = MailWriter()
        mail.received(date.header, &numbers)
        mail.field("Date", date.header)
        mail.person("From", writer)
        mail.person("To", writer.address == GeneratedShop.address ? conversation.person : .shop)
        let prefix = conversation.messageCount > 0 ? "Re: " : ""
        mail.field("Subject", prefix + MailWriter.encoded(conversation.subject))
        mail.field("Message-ID", id)
        if let parent = conversation.references.last {
            mail.field("In-Reply-To", parent)
            mail.field("References", conversation.references.joined(separator: "\n\t"))
        }
        if conversation.kind == .newsletter {
            mail.field("List-Id", "News <news.\(conversation.number).example.org>")
            mail.field("List-Unsubscribe", "<https://news.example.org/off>")
        }
        mail.field("MIME-Version", "1.0")
        mail.body(body, GeneratedBody.form(&numbers), &numbers)
        conversation.add(messageID: id, lines: Array(body.lines.prefix(10)), by: writer)
        return Array("From \(writer.address) \(date.separator)\n".utf8) + mail.bytes
    }

    /// Evenly through the years, then evenly through the last thirty days.
    private func date(of index: Int) -> Instant {
        let historyCount = messageCount - recentCount
        let isRecent = index >= historyCount
        let age =
            isRecent
            ? Self.recentSeconds * (messageCount - index) / recentCount
            : Self.recentSeconds + Self.historySeconds * (historyCount - index) / historyCount
        return GeneratedShop.now.adding(seconds: -Int64(age))
    }
}
