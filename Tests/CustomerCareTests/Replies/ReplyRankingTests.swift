import CustomerCare
import Testing

@Suite struct ReplyRankingTests {
    private static let replies: [ReplyRanking.Reply] = [
        .init(
            name: "late", title: "Late: own it, new date",
            fits: ["where is my order", "it has not arrived"]),
        .init(
            name: "refund", title: "Money back", fits: ["please refund me", "I want my money back"]),
        .init(
            name: "broken", title: "Arrived broken",
            fits: ["the mug came in pieces", "it is cracked"]),
        .init(
            name: "abroad", title: "Shipping abroad",
            fits: ["do you ship to Canada", "postage to Germany"]),
        .init(name: "care", title: "How to care for it", fits: ["can it go in the dishwasher"]),
    ]
    private let ranking = ReplyRanking(replies: replies)

    @Test(arguments: [
        ("Hello! Could you tell me where my order 20481 is?", "late"),
        ("I'd like a refund for the blue bowl please", "refund"),
        ("sadly the bowl is CRACKED and one handle is in pieces", "broken"),
        ("Do you also ship to Norway?", "abroad"),
        ("is it dishwasher safe", "care"),
    ])
    func theRightReplyIsOnOne(_ message: String, _ name: String) {
        let suggestions = ranking.rank(message)
        #expect(suggestions.ranked.map(\.digit) == [1, 2, 3, 4, 5])
        #expect(suggestions.ranked[0].name == name)
        #expect(!suggestions.noneFits)
    }

    @Test func aSlipOfTheKeyboardDoesNotMatter() {
        #expect(ranking.rank("I'd like to get a refnd please").ranked[0].name == "refund")
        #expect(ranking.order("it is crackd").first == "broken")
    }

    @Test func wordsThatShareNoLettersCanMeanTheSame() {
        let ranked = ranking.rank("the vase was shattered").ranked
        #expect(ranked[0].name == "broken")
        #expect(ranked[0].reason.contains("damage") || ranked[0].reason.contains("like"))
        let byLetters = ReplyRanking(replies: Self.replies, knowing: .none)
        #expect(byLetters.rank("shattered").noneFits)
    }

    @Test func aListOfShopWordsCanBeOnesOwn() {
        let words = ShopWords(
            list: "glazing: raku, salt fir*,\n  slip\n\nno colon here\nempty: , ,")
        let replies = [Self.replies[1], ReplyRanking.Reply(name: "glaze", title: "Salt firing")]
        let ranking = ReplyRanking(replies: replies, knowing: ShopKnowledge(words: words))
        #expect(ranking.rank("RAKU?").ranked[0].name == "glaze")
        #expect(ranking.rank("RAKU?").ranked[0].reason == "both about glazing")
    }

    @Test func phrasesHaveGapsAndSubjectsComeTwice() {
        let words = ShopWords(list: "giving back: send ... back\nfish: cod\ngiving back: retour")
        let replies = [
            ReplyRanking.Reply(name: "fish", title: "cod"),
            ReplyRanking.Reply(name: "returns", title: "retour"),
        ]
        let ranking = ReplyRanking(replies: replies, knowing: ShopKnowledge(words: words))
        for mail in ["send back", "i send my blue cup back"] {
            #expect(ranking.rank(mail).ranked[0].reason == "both about giving back")
        }
        #expect(ranking.rank("send all of my mugs back").ranked[0].reason != "both about giving back")
    }

    @Test func mattersJoinWhatSharesNoWord() {
        let matters = """
            being late:
              where on earth
                is it
              still nothing
            kind words:
              lovely
            """
        let replies = [
            ReplyRanking.Reply(name: "glad", title: "lovely"),
            ReplyRanking.Reply(name: "sorry", title: "still nothing"),
        ]
        let knowledge = ShopKnowledge(words: .none, mattersList: matters)
        let ranked = ReplyRanking(replies: replies, knowing: knowledge).rank("where on earth").ranked
        #expect(ranked.map(\.name) == ["sorry", "glad"])
        #expect(ranked[0].reason == "both about being late")
    }

    @Test(arguments: [
        "", "😀", "Lorem ipsum dolor sit amet, consectetur", "See you at the opera on Tuesday night",
    ])
    func saysSoWhenNothingFits(_ message: String) {
        #expect(ranking.rank(message).noneFits)
        #expect(ranking.rank(message).ranked.count == 5)
    }

    @Test func oneEmptyShopAndOneReplyAreFine() {
        #expect(ReplyRanking(replies: []).rank("hello").ranked.isEmpty)
        #expect(ReplyRanking(replies: []).rank("hello").noneFits)
        let single = ReplyRanking(replies: [Self.replies[1]])
        #expect(single.rank("please refund me").noneFits == false)
        #expect(single.rank("the cat sat on a mat").noneFits)
    }

    @Test func learnsFromTheFirstPick() {
        var ranking = ranking
        let mail = "Do you have the teapot in a left-handed version?"
        #expect(ranking.rank(mail).noneFits)
        ranking.learn(pick: "care", for: mail)
        let next = ranking.rank("Is there a left-handed version of the teapot?")
        #expect(next.ranked[0].name == "care")
        #expect(!next.noneFits)
        #expect(
            next.ranked[0].reason.hasPrefix(
                "like a mail you answered with this: \"Do you have the teapot"))
    }

    @Test func latePicksOutweighEarlyOnes() {
        var ranking = ranking
        let mail = "what about the blue one"
        for _ in 0..<5 { ranking.learn(pick: "abroad", for: mail) }
        #expect(
            ranking.rank(mail).ranked[0].reason.hasPrefix("like 5 mails you answered with this"))
        for _ in 0..<6 { ranking.learn(pick: "late", for: mail) }
        #expect(ranking.rank(mail).ranked[0].name == "late")
    }

    @Test func learningStepByStepIsLearningAtOnce() {
        var stepwise = ranking
        stepwise.prepare()
        var atOnce = ranking
        let mails = [
            "my parcel is lost", "the glaze has a chip", "how much to Spain", "give me my cash",
        ]
        for (position, mail) in mails.enumerated() {
            let name = Self.replies[position % 4].name
            stepwise.learn(pick: name, for: mail)
            stepwise.prepare()
            atOnce.learn(pick: name, for: mail)
        }
        atOnce.prepare()
        for mail in mails { #expect(stepwise.order(mail)[0] == atOnce.order(mail)[0]) }
    }

    @Test func pinnedRepliesKeepTheirDigit() {
        let pinned =
            Self.replies + [
                .init(name: "seven", title: "Opening hours", pinnedDigit: 7),
                .init(name: "one", title: "Market days", pinnedDigit: 1),
                .init(name: "also one", title: "Another", pinnedDigit: 1),
            ]
        let ranked = ReplyRanking(replies: pinned).rank("please refund me").ranked
        #expect(ranked.map(\.digit) == [1, 2, 3, 4, 5, 6, 7, 8])
        #expect(ranked[0].name == "one")
        #expect(ranked[0].reason == "pinned to 1")
        #expect(ranked[1].name == "refund")
        #expect(ranked[6].name == "seven")
        let few = ReplyRanking(replies: [
            .init(name: "nine", title: "x", pinnedDigit: 9), Self.replies[0],
        ])
        #expect(few.rank("where is my order").ranked.map(\.digit) == [1, 9])
    }

    @Test func reasonsAreWords() {
        let ranked = ranking.rank("My order: where is it? The mug came broken").ranked
        #expect(ranked.allSatisfy { !$0.reason.isEmpty })
        #expect(
            ranking.rank("where is my order?").ranked[0].reason
                == "fits mails like \"where is my order\"")
        let long =
            "Good morning, my mother in law visited the market and wonders about a refund of her vase"
        let refund = ranking.rank(long).ranked.first { $0.name == "refund" }
        #expect(refund?.reason == "about money back; words in common: refund")
    }

    @Test func unknownPicksAndTwinNamesAreHarmless() {
        var ranking = ReplyRanking(replies: Self.replies + Self.replies)
        #expect(ranking.replies.count == Self.replies.count)
        ranking.learn(pick: "gone", for: "anything")
        #expect(ranking.rank("please refund me").ranked[0].name == "refund")
    }

    @Test func scoringCountsPlacesAndNeverLooksAhead() {
        let learn = [LabelledMessage(text: "my cup is chipped", reply: "broken thing")]
        let test = [
            LabelledMessage(text: "a chipped cup", reply: "broken thing"),
            LabelledMessage(text: "my cup is chipped", reply: "never learned"),
        ]
        let score = ReplyScore.score(learn: learn, test: test)
        #expect([score.tested, score.first, score.firstThree, score.firstNine] == [2, 1, 2, 2])
        let history = [
            LabelledMessage(text: "zzz qqq", reply: "care"),
            LabelledMessage(text: "zzz qqq", reply: "care"),
            LabelledMessage(text: "zzz", reply: "gone"),
        ]
        let inTime = ReplyScore.score(history: history, replies: Self.replies)
        #expect([inTime.tested, inTime.first] == [2, 1])
    }
}
