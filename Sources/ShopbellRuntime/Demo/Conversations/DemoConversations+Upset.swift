extension DemoConversations {
    /// A promise not kept, and three letters without an answer.
    static func lateMugs(_ days: DemoDays) -> DemoConversation {
        let promised = days.date(days.openDay(-11)), party = days.weekday(3)
        return DemoConversation("order-1043", with: .bea, about: "Order 1043, four speckled mugs", [
            .received(days.at(21, 13, 12), """
                Hi Nell, it's Bea again! I've just ordered four speckled mugs (order 1043). They're
                for my dad, who turns 70 on \(days.date(3)), one for each of his children. Will they
                be done in time? I know you fire on certain days only.
                """),
            .sent(days.at(20, 9, 40), """
                Dear Bea,

                how lovely, four in a row on his shelf. They go into the kiln this weekend
                and I will post them by \(promised), so he'll have them in good
                time.
                """),
            .received(days.at(8, 10, 31), """
                Hi Nell,

                a small question about order 1043: you'd said the mugs would be posted by
                \(promised). I've had no shipping mail and nothing has come. Are they on their way?

                Bea
                """),
            .received(days.at(4, 18, 2), """
                Hello Nell, I wrote a few days ago and haven't heard back, which isn't like you at
                all. I hope you're well?

                The party's on \(party) and my brothers keep asking me. Could you tell me where the
                mugs are? If something cracked in the kiln, that's all right, I'd only need to know.
                """).quoting(),
            .received(days.at(1, 21, 47), """
                Nell, this is my third mail. I'm not even angry, I'm just really disappointed. I've
                bought all my presents from you for two years and told everyone about you, and now
                I'm four mugs short with days to go and nobody answers.

                If they can't be here by \(party) please say so honestly and refund me, so that I
                can still find him something else.

                Bea
                """),
        ])
    }

    /// An order that has been changed twice and now once more.
    static func changedTwice(_ days: DemoDays) -> DemoConversation {
        DemoConversation("order-1051", with: .priya, about: "Small change to order 1051", [
            .received(days.at(7, 12, 20), """
                Hi! I ordered three fig candles on Sunday. Could you make it two fig and one pine,
                if you haven't packed them? Sorry, and thanks!

                Priya
                """),
            .sent(days.at(6, 9, 12), """
                Dear Priya,

                done: two fig, one pine. They're not poured yet, so nothing was lost.
                """),
            .received(days.at(4, 22, 41), """
                Me again, please don't hate me. My sister says she wants one as well, so four in
                all: two fig, two pine. And could they go straight to her? Meera Raman, 16 Dyer's
                Row.
                """).quoting(),
            .sent(days.at(3, 10, 3), """
                Dear Priya,

                I could never. Four then, two fig and two pine, to Meera at 16 Dyer's Row.
                The fourth one is 14.50, and the link to pay it is in a mail of its own. I
                pour on \(days.weekday(days.openDay(1))), so there's still time if a cousin turns
                up.
                """),
            .received(days.hoursAgo(19, 30), """
                Third and last one, I swear on the candles. A cousin HAS turned up. Could we have
                five: two fig, two pine, and one of whatever you'd choose yourself? To Meera still.

                I've paid the first link. Will you send a second?

                Priya (a very nervous buyer of very nice candles)
                """),
        ])
    }
}
