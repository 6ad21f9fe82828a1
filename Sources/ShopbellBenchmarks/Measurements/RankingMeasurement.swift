import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// The nine replies for a message, with the shipped replies and many picks learned.
struct RankingMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    private static let pickCount = 1_000

    func figures() throws -> [Figure] {
        try shop.prepare()
        let (journal, opened) = try shop.open()
        let texts = (0..<UInt32(min(shop.messageCount, Self.pickCount + Limits.readMessageCount)))
            .compactMap {
                opened.message(MessageNumber($0)).flatMap { try? journal.mail.read($0.location) }
            }.map { MessageReader.body($0).ownText }
        let ranking = Self.ranking(learning: texts.prefix(Self.pickCount / 2))
        var samples = Samples()
        for text in texts.suffix(Limits.readMessageCount) {
            _ = samples.time { ranking.rank(text) }
        }
        return [
            Figure(
                "rank the nine replies for a message", .milliseconds(samples.median),
                note: samples.worstNote)
        ]
    }

    private static func ranking(learning texts: some Collection<String>) -> ReplyRanking {
        func shelf(_ picks: [ReplyPicked]) -> ReplyShelf {
            ReplyShelfLoader.load(
                folder: ReplyFolder.load(""), picks: picks, shopName: "Tilda's Teapots",
                ownerName: "Tilda"
            ).shelf
        }
        let names = shelf([]).replies.keys.sorted()
        let picks = texts.enumerated().map { index, text in
            ReplyPicked(
                reply: names[index % names.count], message: nil, words: text, at: GeneratedShop.now)
        }
        return shelf(picks).ranking
    }
}
