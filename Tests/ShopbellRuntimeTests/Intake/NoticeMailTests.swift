import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct NoticeMailTests {
    private let settings = IntakeSettings(ownAddresses: ["shop@example.org"])

    private func taken(_ mails: [String]) throws -> Shop {
        let classifier = MailClassifier(settings, now: Instant(1_795_000_000))
        var shop = Shop()
        for mail in mails {
            let found = FoundMail(bytes: Array(mail.replacing("\n", with: "\r\n").utf8), arrival: .delivered)
            shop.apply(.messageTaken(shop.place(classifier.classify(found).mail)))
        }
        return shop
    }

    private func etsy(_ buyer: String, _ words: String) -> String {
        """
        From: Etsy <noreply@mail.etsy.com>
        To: shop@example.org
        Subject: New message from \(buyer)
        Date: Thu, 12 Nov 2026 10:00:00 +0000
        Message-ID: <\(buyer.filter(\.isLetter))@mail.etsy.com>
        Auto-Submitted: auto-generated

        \(buyer) wrote:

        \(words)

        Reply to \(buyer)
        """
    }

    @Test func twoBuyersThroughOneSenderAreTwoCustomers() throws {
        let shop = try taken([etsy("Bo Lind", "Where is it?"), etsy("Ann Roe", "Is it blue?")])
        let entries = [0, 1].compactMap { shop.message(MessageNumber($0)) }
        #expect(entries.map(\.name) == ["Bo Lind", "Ann Roe"])
        #expect(entries.map(\.address) == ["bo.lind@etsy.invalid", "ann.roe@etsy.invalid"])
        #expect(entries.map(\.snippet) == ["Where is it?", "Is it blue?"])
        #expect(Set(entries.map(\.customer)).count == 2 && shop.conversationCount == 2)
        #expect(entries.allSatisfy { $0.nature == .person }, "a notice is a customer who speaks")
        #expect(entries.allSatisfy { $0.marks.channel == .shopMessage }, "an answer is copied")
    }

    @Test func theSameBuyerIsTheSameCustomer() throws {
        let shop = try taken([etsy("Bo Lind", "Where is it?"), etsy("Bo Lind", "And now?").replacing("<Bo", with: "<2Bo")])
        #expect(shop.customerIDs.count == 1 && shop.messageCount == 2)
    }

    private func fromEtsy(_ subject: String, _ headers: String = "", from: String = "no-reply@etsy.com") throws -> MessageEntry {
        let mail = """
            From: Etsy <\(from)>
            To: shop@example.org
            Subject: \(subject)
            Date: Thu, 12 Nov 2026 10:00:00 +0000
            \(headers)X-Mailer: etsy

            Something about order 3312009341.
            """
        return try #require(try taken([mail]).message(MessageNumber(0)))
    }

    @Test func whatNoRuleFitsNeedsTheOwner() throws {
        let entry = try fromEtsy("A buyer opened a case")
        #expect(entry.nature == .person && entry.marks.channel == .shopMessage, "and no answer is mailed there")
        #expect(try fromEtsy("A case", "Auto-Submitted: auto-generated\n").nature == .person)
    }

    @Test func receiptsAndNewslettersDoNot() throws {
        #expect(try fromEtsy("You made a sale on Etsy - Ship by Nov 25", from: "transaction@etsy.com").nature == .automatic)
        #expect(try fromEtsy("Five ideas for winter", "List-Unsubscribe: <https://etsy.com/u>\n").nature == .automatic)
        #expect(try fromEtsy("Hello", from: "no-reply@elsewhere.example").nature == .automatic)
    }

    @Test func aFormsCustomerIsWhoStandsInIt() throws {
        let shop = try taken([
            """
            From: wordpress@kiln.example.com
            To: shop@example.org
            Subject: Contact
            Date: Thu, 12 Nov 2026 10:00:00 +0000

            Name: Bo Lind
            Email: bo@example.org
            Message:
            Do you ship to Norway?
            """
        ])
        let entry = try #require(shop.message(MessageNumber(0)))
        #expect(entry.address == "bo@example.org" && entry.name == "Bo Lind")
        #expect(entry.snippet == "Do you ship to Norway?")
    }
}
