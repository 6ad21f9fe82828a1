import AppendLog
import MailFormat
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

/// A reply that did not arrive comes back to the queue with the reason.
@Suite struct BounceTests {
    private let now = DeliveryShop.start.adding(minutes: 60)

    @Test func aFailureBringsTheConversationBack() async throws {
        let (keeper, original) = try await sentReply()
        let shop = try take(report(on: original, action: "failed"), keeper)
        let conversation = try #require(shop.conversation(ConversationID(rawValue: 0)))
        #expect(conversation.turns.count == 3 && conversation.view(at: now) == .needsMe)
        let entry = try #require(shop.message(MessageNumber(2)))
        #expect(entry.snippet == "Not delivered to bo@example.org: 550 5.1.1 no such user")
        #expect(entry.address == "bo@example.org")
        #expect(shop.customer(entry.customer)?.id == shop.customer(conversation.customer)?.id)
    }

    @Test func aDelayStandsThereAndAsksForNothing() async throws {
        let (keeper, original) = try await sentReply()
        let shop = try take(report(on: original, action: "delayed", status: "4.4.1"), keeper)
        let conversation = try #require(shop.conversation(ConversationID(rawValue: 0)))
        #expect(conversation.turns.count == 3 && conversation.view(at: now) == .waitingForThem)
        #expect(shop.message(MessageNumber(2))?.snippet.string.hasPrefix("Not delivered yet to bo@") == true)
    }

    /// Spam that pretends to be a report, and a report on mail that somebody else sent in our name.
    @Test func aReportOnMailThatIsNotOursIsAutomaticMail() async throws {
        let (keeper, _) = try await sentReply()
        for original in ["stranger@example.net", "question@example.org"] {
            let shop = try take(report(on: original, action: "failed"), keeper)
            let entry = try #require(shop.message(MessageNumber(UInt32(shop.messageCount - 1))))
            #expect(entry.nature == .automatic)
            #expect(shop.conversation(ConversationID(rawValue: 0))?.view(at: now) == .waitingForThem)
        }
    }

    private func sentReply() async throws -> (JournalKeeper, original: String) {
        let world = try DeliveryShop(FaultyStorage())
        try world.queueReply()
        let keeper = try world.keeper()
        #expect(try await world.run(keeper).deliver(DeliveryShop.outbox) == nil)
        let id = MailParser.envelope(Array(try #require(world.sent.first).utf8)).headers.messageID
        return (keeper, try #require(id).string)
    }

    private func take(_ text: String, _ keeper: JournalKeeper) throws -> Shop {
        let settings = IntakeSettings(ownAddresses: ["shop@example.org"], historyDays: 30)
        let found = FoundMail(bytes: Array(text.utf8), arrival: .delivered)
        let mail = MailClassifier(settings, now: now).classify(found)
        return try keeper.perform { state in
            _ = try MailIntake.keep([mail], in: state.journal, &state.shop)
            return state.shop
        }
    }

    private func report(on original: String, action: String, status: String = "5.1.1") -> String {
        """
        From: Mail Delivery System <mailer-daemon@mx.example.net>
        To: shop@example.org
        Subject: Undelivered Mail Returned to Sender
        Message-ID: <\(original.count)-\(action)@mx.example.net>
        Date: Tue, 14 Nov 2023 23:00:00 +0000
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        It did not work.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; bo@example.org
        Action: \(action)
        Status: \(status)
        Diagnostic-Code: smtp; 550 5.1.1 no such user

        --b
        Content-Type: text/rfc822-headers

        From: shop@example.org
        Message-ID: <\(original)>
        Subject: Re: Order

        --b--

        """
    }
}
