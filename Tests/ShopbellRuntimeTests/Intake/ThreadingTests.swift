import AppendLog
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct ThreadingTests {
    /// a and its answers, whose parent p was never seen; a second thread; a loop of two.
    private let thread = [
        mail("List", from: "a@example.com", id: "a@x", replies: ["p@x"]),
        mail("Re: List", from: "b@example.com", id: "b@x", replies: ["p@x", "a@x"]),
        mail("other words", from: "c@example.com", id: "c@x", replies: ["p@x"]),
        mail("Re: List", from: "d@example.com", id: "d@x", replies: ["a@x", "b@x"]),
        mail("Second", from: "e@example.com", id: "e@x"),
        mail("Re: Second", from: "f@example.com", id: "f@x", replies: ["e@x"]),
        mail("Loop", from: "g@example.com", id: "g@x", replies: ["h@x"]),
        mail("Loop", from: "h@example.com", id: "h@x", replies: ["g@x"]),
    ]
    private let ids = ["a@x", "b@x", "c@x", "d@x", "e@x", "f@x", "g@x", "h@x"]
    private let wanted: Set<Set<String>> = [
        ["a@x", "b@x", "c@x", "d@x"], ["e@x", "f@x"], ["g@x", "h@x"],
    ]

    @Test(arguments: 0..<40) func noOrderOfArrivalSplitsAThread(seed: UInt64) throws {
        var numbers = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let shuffled = thread.sorted { _, _ in
            numbers = numbers &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return numbers >> 63 == 0
        }
        let shop = try shop(shuffled)
        #expect(shop.groups(ids) == wanted)
        #expect(shop.conversationCount == 3)
        #expect(shop.conversationsByDate().count == 3)
    }

    @Test func mailThatRefersToTwoConversationsMakesThemOne() throws {
        let shop = try shop([
            mail("One", id: "one@x"), mail("Two", id: "two@x"),
            mail("Both", id: "both@x", replies: ["one@x", "two@x"]),
        ])
        #expect(shop.groups(["one@x", "two@x", "both@x"]).count == 1)
        #expect(shop.conversationCount == 1)
        #expect(shop.counts(at: noon).values.reduce(0, +) == 1)
    }

    @Test func mailThatRefersToItselfIsOneConversation() throws {
        let shop = try shop([mail(id: "self@x", replies: ["self@x"])])
        #expect(shop.conversationCount == 1)
    }

    @Test func sameCustomerAndSubjectBelongTogetherWithoutReferences() throws {
        let shop = try shop([
            mail("Blue bowl", id: "1@x", daysAgo: 5), mail("RE: Blue bowl", id: "2@x", daysAgo: 3),
            mail("Blue bowl", from: "eve@example.com", id: "3@x"),
        ])
        #expect(shop.groups(["1@x", "2@x", "3@x"]) == [["1@x", "2@x"], ["3@x"]])
    }

    @Test func oneAddressIsOneCustomerHoweverItIsWritten() throws {
        let shop = try shop([
            mail("One", from: "Ada <ada@example.com>"), mail("Two", from: "ADA@EXAMPLE.COM"),
            mail("Re: One", from: shopAddress, to: "Ada Lind <Ada@example.com>"),
        ])
        #expect(shop.customerIDs.count == 1)
    }
}
