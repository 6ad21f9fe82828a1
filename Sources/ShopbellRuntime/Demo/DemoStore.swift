import AppendLog
import Foundation
import MailTransport
import ShopDomain
import ShopJournal

/// Fills an empty store with the demo shop's mail, through the same intake as real mail.
public enum DemoStore {
    /// - Parameters:
    ///   - now: the instant the shop is seen at; its mail is dated relative to it.
    ///   - zone: the shop's zone.
    public static func fill(_ storage: any LogStorage, now: Instant, zone: TimeZone) throws {
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing)
        let classifier = MailClassifier(IntakeSettings(ownAddresses: [DemoShop.address]), now: now)
        let batch = DemoMail.messages(now: now.rawValue, zone: zone).map { message in
            classifier.classify(
                FoundMail(
                    bytes: message.raw, flags: message.isAnswered ? .answered : [],
                    arrival: .found(received: Instant(message.receivedAt))))
        }
        _ = try MailIntake.keep(batch, in: journal, &shop)
        let orders = shop.taking(DemoOrders(now: now, zone: zone).orders, intake: Token(0xDE30), at: now).events
        let ledger = DemoLedger(shop, now: now, zone: zone).events
        try journal.transaction(on: &shop) { decision in
            for event in orders + ledger { decision.record(event) }
        }
    }

    /// The word lists of the demo's owner, by file name.
    public static let words = [
        "products.txt": "# What I sell, as people call it.\ncandle\nsoap\nmug\nbowl\nteapot\nvase\n",
        "issue-tunnel.txt": """
            # The wick is too thin: it burns straight down and drowns.
            like a well
            (tunnel|tunnels|tunnelling)
            (drowns|drowned|drowning)
            (goes|went|gone) out

            """,
    ]

    /// The products and cards of the demo's owner, by the paths of their files.
    public static func knowledge(now: Instant, zone: TimeZone) -> [String: String] {
        DemoKnowledge.files(now: now, zone: zone)
    }

    /// What the demo's owner would have written into `config.toml`.
    public static var configuration: String {
        """
        [shop]
        name = "\(DemoShop.name)"
        owner = "\(DemoShop.ownerFirstName)"
        me = ["\(DemoShop.address)"]
        motto = "\(DemoShop.motto)"

        [shipping]
        business_days = 3
        """
    }
}
