import PlainText
import ShopDomain
import Testing

@Suite struct ThreadingTests {
    /// Each mail: its own identifier, what it refers to. Expected: which conversation each is in, by
    /// the first mail of it.
    @Test(arguments: [
        ("a reply", [("a", ""), ("b", "a")], [0, 0]),
        ("a chain", [("a", ""), ("b", "a"), ("c", "a b"), ("d", "a b c")], [0, 0, 0, 0]),
        ("only the root is named", [("a", ""), ("b", "a"), ("c", "a")], [0, 0, 0]),
        ("strangers", [("a", ""), ("b", ""), ("c", "a"), ("d", "b")], [0, 1, 0, 1]),
        ("the parent never came", [("b", "a"), ("c", "a")], [0, 0]),
        ("the parent comes last", [("c", "a b"), ("b", "a"), ("a", "")], [0, 0, 0]),
        ("two threads turn out to be one", [("a", ""), ("b", ""), ("c", "a b"), ("d", "a")], [1, 1, 1, 1]),
        ("it refers to itself", [("a", "a"), ("b", "a")], [0, 0]),
        ("a loop", [("a", "b"), ("b", "a"), ("c", "b")], [0, 0, 0]),
        ("the same reference twice", [("a", ""), ("b", "a a a"), ("c", "b b")], [0, 0, 0]),
        ("unknown references only", [("a", "x y"), ("b", "z")], [0, 1]),
        ("through a mail that never came", [("a", "x"), ("b", "y"), ("c", "x y")], [1, 1, 1]),
    ] as [(String, [(String, String)], [Int])])
    func followsTheReferences(what: String, mails: [(String, String)], expected: [Int]) {
        var shop = Shop()
        for (index, (id, references)) in mails.enumerated() {
            shop.take(mail(
                from: "p\(index)@example.org", hour: Int64(index), subject: SafeText(line: "S \(index)"),
                id: "<\(id)@example.org>", references: ids(references)))
        }
        let places = (0..<UInt32(mails.count)).map { Int(shop.conversation(of: MessageNumber($0))?.rawValue ?? 99) }
        #expect(places == expected, "\(what)")
        #expect(ShopComparison.contradictions(in: shop, at: Instant(0)) == [])
    }

    @Test func inReplyToLeadsWhereReferencesAreMissing() {
        var shop = Shop()
        let first = shop.take(mail(id: "<a@example.org>"))
        let second = shop.take(mail(from: "x@example.org", hour: 1, subject: "Other", inReplyTo: ["<a@example.org>"]))
        #expect(first == second)
    }

    /// Whatever the order, the same mails stand together, and it is the same person's turn.
    @Test(arguments: 0..<60) func theOrderOfImportDoesNotMatter(seed: UInt64) {
        var numbers = PermutationNumbers(state: seed)
        let mails = Self.twoThreads
        #expect(standing(of: mails.shuffled(using: &numbers)) == standing(of: mails))
    }

    /// Per mail: with whom it stands, and whether it wants an answer; with the view of the whole.
    private func standing(of mails: [ArrivedMail]) -> [String: String] {
        var shop = Shop()
        for mail in mails { shop.take(mail) }
        var found: [String: String] = [:]
        for id in shop.conversationsByDate() {
            guard let conversation = shop.conversation(id) else { continue }
            let names = conversation.turns.compactMap { shop.message($0.message).map { "\($0.identity)" } }
            let waiting = conversation.unanswered.map { "\($0.date.rawValue)" }
            for name in names {
                found[name] = "\(names) \(waiting) \(conversation.view(at: Instant(1_800_000_000)))"
            }
        }
        return found
    }

    private static let twoThreads: [ArrivedMail] = [
        mail(hour: 0, subject: "One", id: "<a0>", identity: 0),
        mail(hour: 1, direction: .outgoing, subject: "Re: One", id: "<a1>", references: ["<a0>"], identity: 1),
        mail(hour: 2, subject: "AW: One", id: "<a2>", references: ["<a0>", "<a1>"], identity: 2),
        mail(hour: 3, subject: "One, further", id: "<a3>", inReplyTo: ["<a2>"], references: ["<a2>"], identity: 3),
        mail(from: "eva@example.org", hour: 0, subject: "Two", id: "<b0>", identity: 10),
        mail(from: "eva@example.org", .automatic, hour: 4, subject: "Away", id: "<b1>", references: ["<b0>"], identity: 11),
        mail(from: "eva@example.org", hour: 5, direction: .outgoing, id: "<b2>", references: ["<b0>"], identity: 12),
        mail(from: "eva@example.org", .thanks, hour: 6, subject: "Re: Two", id: "<b3>", references: ["<b0>", "<b2>"], identity: 13),
    ]

    @Test(arguments: [
        ("Order", "Re: Order", true), ("Order", "AW: RE: Order", true), ("Order", "Re[2]: order ", true),
        ("Order", "Fwd: Order", true), ("Order", "SV：Order", true), ("Order", "Order 2", false),
        ("", "", false), ("Order", "Restock: Order", false), ("Re: Order", "Order", true),
    ])
    func theSameCustomerAndSubjectMeanOneConversation(first: String, second: String, isOne: Bool) {
        var shop = Shop()
        let a = shop.take(mail(subject: SafeText(line: first)))
        let b = shop.take(mail(hour: 48, subject: SafeText(line: second)))
        #expect((a == b) == isOne)
    }

    @Test func theSameSubjectOfSomebodyElseOrOfLongAgoIsAnother() {
        var shop = Shop()
        let first = shop.take(mail(subject: "Order"))
        #expect(shop.take(mail(from: "eva@example.org", hour: 1, subject: "Order")) != first)
        #expect(shop.take(mail(hour: 24 * 91, subject: "Order")) != first)
        #expect(shop.take(mail(hour: 24 * 100, subject: "Order")) != first)
    }

    @Test func addressesAreOnePersonWhateverTheirCase() {
        var shop = Shop()
        shop.take(mail(from: "Bo@Example.org", subject: "One"))
        shop.take(mail(from: "bo@example.ORG", hour: 1, subject: "Two"))
        #expect(shop.customerIDs.count == 1 && shop.conversationCount == 2)
    }

    @Test func whatTheOwnerSplitIsNotJoinedAgain() throws {
        var shop = Shop()
        let one = shop.take(mail(id: "<a>"))
        shop.take(mail(hour: 1, id: "<b>", references: ["<a>"]))
        shop.apply(
            .conversationSplit(
                ConversationSplit(act: Token(1), conversation: one, messages: [MessageNumber(1)], at: Instant(0))))
        let other = try #require(shop.conversation(of: MessageNumber(1)))
        #expect(other != one)
        #expect(shop.take(mail(hour: 2, id: "<c>", references: ["<a>", "<b>"])) == other, "its parent's")
        #expect(shop.conversationCount == 2)
        shop.takeBackNewest()
        #expect(shop.conversationCount == 1)
        shop.take(mail(from: "eva@example.org", hour: 2, subject: "E", id: "<e>"))
        shop.take(mail(hour: 3, id: "<f>", references: ["<e>", "<c>"]))
        #expect(shop.conversationCount == 1, "what is one again joins as before")
    }

    @Test func aThousandReferencesAreNotWalked() {
        var shop = Shop()
        let many = (0..<5_000).map { "<\($0)@example.org>" }
        shop.take(mail(id: "<a>", references: many))
        #expect(shop.threadKeys.count <= Limits.referenceCountMax + 1)
    }

    private func ids(_ words: String) -> [String] { words.split(separator: " ").map { "<\($0)@example.org>" } }
}

/// Numbers for a shuffle, the same for the same seed.
private struct PermutationNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
