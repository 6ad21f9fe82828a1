import AppendLog
import Foundation
import MailTransport
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

@Suite struct DemoShopTests {
    @Test(arguments: [1_774_008_000, 1_798_700_000, 1_761_000_000])
    func demoShopLooksAsItsAuthorMeant(now: Int64) throws {
        let zone = try #require(TimeZone(identifier: "Europe/London"))
        let classifier = MailClassifier(IntakeSettings(ownAddresses: [DemoShop.address]), now: Instant(now))
        let batch = DemoMail.messages(now: now, zone: zone).map { message in
            classifier.classify(
                FoundMail(
                    bytes: message.raw, flags: message.isAnswered ? .answered : [],
                    arrival: .found(received: Instant(message.receivedAt))))
        }
        var (journal, shop) = try ShopJournal.open(diskInMemory(), mode: .writing)
        let outcome = try MailIntake.keep(batch, in: journal, &shop)
        #expect(outcome.taken.count == batch.count)
        let counts = shop.counts(at: Instant(now))
        let names = { (view: ConversationView) in
            shop.conversations(in: view, at: Instant(now)).map(\.subject.string).sorted()
        }
        #expect(counts[.needsMe] == 9, "\(names(.needsMe))")
        #expect(counts[.waitingForThem] == 12, "\(names(.waitingForThem))")
        #expect(counts[.kindWords] == 4, "\(names(.kindWords))")
        #expect(counts[.notCustomers] == 5, "\(names(.notCustomers))")
        #expect(counts[.later] ?? 0 == 0)
        #expect(counts.values.reduce(0, +) == shop.conversationCount)
    }
}
