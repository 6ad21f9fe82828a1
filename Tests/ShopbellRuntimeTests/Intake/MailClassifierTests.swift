import MailTransport
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct MailClassifierTests {
    private func classify(
        _ bytes: [UInt8], flags: MailFlags = [], arrival: FoundMail.Arrival = .found(received: nil)
    ) -> ArrivedMail {
        MailClassifier(settings, now: noon).classify(FoundMail(bytes: bytes, flags: flags, arrival: arrival)).mail
    }

    @Test func mailFromTheShopSpeaksForTheShopToWhomeverItWentTo() {
        let mail = classify(mail(from: "Shop <SHOP@example.org>", to: "shop@example.org, Ada <Ada@Example.com>"))
        #expect(mail.direction == .outgoing)
        #expect(mail.address == "ada@example.com")
        #expect(mail.name == "Ada")
    }

    @Test(arguments: [
        ("forms@example.org", "person"), ("shop@example.org", "person"), ("notices@market.example", "person"),
    ])
    func whoeverWroteIntoAFormIsThePersonInReplyTo(from: String, nature: String) {
        let mail = classify(
            mail(from: from, fields: ["Reply-To: Harriet <harriet@example.net>"]))
        #expect(mail.direction == .incoming)
        #expect(mail.address == "harriet@example.net")
        #expect(mail.nature.rawValue == nature)
    }

    @Test func ownFormIsAPersonEvenWhenTheWebsiteMarksItAutomatic() {
        let fields = ["Reply-To: harriet@example.net", "Auto-Submitted: auto-generated"]
        #expect(classify(mail(from: "forms@example.org", fields: fields)).nature == .person)
        #expect(classify(mail(from: "news@example.net", fields: fields)).nature == .automatic)
    }

    @Test(arguments: [
        ("Re: Bowl", ["first@example.org"], "Thank you so much!", Nature.thanks),
        ("Refund of 24.00?", [], "Thanks!", .person),
        ("Re: Bowl", ["first@example.org"], "Thanks, but where is the lid?", .person),
        ("Thank you", [], "Thank you, it is lovely.", .thanks),
    ])
    func onlyThanksThatAskNothingAreThanks(
        subject: String, replies: [String], body: String, nature: Nature
    ) {
        #expect(classify(mail(subject, replies: replies, body: body)).nature == nature)
    }

    @Test func olderThanTheShopLooksBackIsHistory() {
        #expect(!classify(mail(daysAgo: 29)).marks.contains(.history))
        #expect(classify(mail(daysAgo: 31)).marks.contains(.history))
    }

    @Test func whatIsDeliveredNowIsNewsWhateverItsSendersClockSays() {
        let late = classify(mail(daysAgo: 4_000), arrival: .delivered)
        #expect(late.date == noon)
        #expect(!late.marks.contains(.history))
    }

    @Test func noMailIsFromTheFuture() {
        let received = noon.adding(days: -3)
        #expect(classify(mail(daysAgo: -400), arrival: .found(received: received)).date == received)
        #expect(classify(mail(daysAgo: -400)).date == noon)
    }

    @Test func answeredIsWhatMailboxesMarkAsAnswered() {
        #expect(classify(mail(), flags: .answered).marks.contains(.answered))
        #expect(classify(mail(fields: ["X-Status: A"])).marks.contains(.answered))
        #expect(!classify(mail(fields: ["Status: RO"])).marks.contains(.answered))
    }

    @Test(arguments: [[], Array("\u{1}\u{2}\u{3} no mail".utf8), [UInt8](repeating: 0xFF, count: 300)])
    func bytesThatAreNoMailAreKeptAsUnreadable(bytes: [UInt8]) {
        let mail = classify(bytes)
        #expect(mail.nature == .unreadable)
        #expect(mail.direction == .incoming)
        #expect(!mail.snippet.isEmpty)
    }
}
