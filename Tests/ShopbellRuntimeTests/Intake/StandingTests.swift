import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct StandingTests {
    private func view(_ mails: [[UInt8]]) throws -> ConversationView? {
        let shop = try shop(mails)
        #expect(shop.conversationCount == 1)
        return shop.conversationsByDate().first.flatMap(shop.conversation)?.view(at: noon)
    }

    private let question = mail("Bowl", id: "q@x", daysAgo: 3)
    private let answer = mail("Re: Bowl", from: shopAddress, to: "ada@example.com", id: "a@x", replies: ["q@x"], daysAgo: 2)
    private let thanks = mail("Re: Bowl", id: "t@x", replies: ["q@x", "a@x"], daysAgo: 1, body: "Thank you!")

    @Test func whoHasTheLastWordDecidesWhoseTurnItIs() throws {
        #expect(try view([question]) == .needsMe)
        #expect(try view([question, answer]) == .waitingForThem)
        #expect(try view([answer, question]) == .waitingForThem)
        #expect(try view([question, answer, thanks]) == .kindWords)
        #expect(try view([mail(daysAgo: 60)]) == .closed)
    }

    @Test func outOfOfficeNoteOfTheShopAnswersNobody() throws {
        let note = mail(
            "Away until Monday", from: shopAddress, to: "ada@example.com", replies: ["q@x"], daysAgo: 2,
            fields: ["Auto-Submitted: auto-replied"])
        #expect(try view([question, note]) == .needsMe)
    }

    @Test func newsletterOfTheShopWaitsForNobody() throws {
        let letter = mail(
            "Spring news", from: shopAddress, to: "ada@example.com", fields: ["List-Unsubscribe: <https://example.org/u>"])
        #expect(try view([letter]) == .notCustomers)
    }
}
