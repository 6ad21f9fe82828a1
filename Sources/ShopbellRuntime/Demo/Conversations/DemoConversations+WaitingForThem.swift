extension DemoConversations {
    /// Conversations of the last weeks in which the shop has the last word.
    static func waitingForThem(_ days: DemoDays) -> [DemoConversation] {
        [
            dogMug(days), tunnel(days), scentSwap(days), refundedBowl(days), cafe(days),
            soapInFrench(days), teaBowlsToJapan(days), spanishMarket(days),
            practiceInvoice(days), honestNo(days), workshopPlaces(days), phoned(days),
        ]
    }

    private static func dogMug(_ days: DemoDays) -> DemoConversation {
        DemoConversation("dog-mug", with: .saoirse, about: "A mug with our dog on it?", [
            .received(days.at(12, 20, 33), """
                Hi Nell, would you ever paint a dog on a mug? Ours is called Biscuit, he's eleven
                and going a bit grey, and I'd like to have him on something that isn't the sofa.

                Saoirse
                """),
            .sent(days.at(11, 9, 15), """
                Dear Saoirse,

                I'd love to. One mug with Biscuit is 38.00 and takes three weeks, as it's
                fired twice. Could you send me a photo of his face, in daylight, and say
                whether he's to look noble or like himself?
                """),
            .received(days.at(9, 21, 10), """
                Like himself, please, nobody would recognise him otherwise. The photo's attached. He
                only has the one ear that stands.
                """).with(.dogPortrait).quoting(),
            .sent(days.at(8, 10, 20), """
                Dear Saoirse,

                what a gentleman. I've made two drawings, one with the ear up and one with
                both of them at rest, and put them on the page for your order. Tell me
                which, and I'll throw the mug the same week. A third one, with him
                asleep, comes to you on \(days.weekday(0)) night.
                """),
        ])
    }

    private static func tunnel(_ days: DemoDays) -> DemoConversation {
        DemoConversation("tunnel", with: .gus, about: "My candle has dug itself a hole", [
            .received(days.at(10, 7, 55), """
                Morning! The cedar candle burns straight down like a well and then drowns. There's a
                good half of it left round the edge. Have I got a bad one or am I doing it wrong?

                Gus P.
                """),
            .sent(days.at(9, 9, 5), """
                Dear Gus,

                neither, I think: the wick in that batch is a size too thin, which I've
                only found out this month, so that part is mine and I am sorry. To rescue
                it, wrap foil round the top like a collar, leave a hole the size of a
                coin, and let it burn for two hours.
                """),
            .received(days.at(7, 18, 40), """
                Foil is on. It looks like a baked potato and smells like a forest. Will report.
                """).quoting(),
            .sent(days.at(6, 9, 30), """
                Dear Gus,

                I'd hang that sentence on the wall. If it hasn't levelled after two
                evenings, tell me and I'll send you a new one with the right wick, no
                charge and nothing to return.
                """),
        ])
    }

    private static func scentSwap(_ days: DemoDays) -> DemoConversation {
        DemoConversation("scent-swap", with: .tilly, about: "Wrong scent in my parcel", [
            .received(days.at(11, 13, 26), """
                Hi, I ordered two bergamot soaps and one of the bars in my parcel is clove. Clove is
                what my dentist smells of, so I don't think we're going to be friends, it and I.

                Tilly
                """),
            .sent(days.at(10, 9, 44), """
                Dear Tilly,

                I sent you the wrong bar, and a dentist at that. I am sorry. A bergamot
                one goes out to you tomorrow. Keep the clove for somebody with no teeth.
                """),
            .received(days.at(6, 12, 2), """
                It's here and it's the right one, thank you! My flatmate has adopted the clove.
                She'd now like a second one, would you believe it. Are there more of them?
                """),
            .sent(days.at(5, 11, 18), """
                Dear Tilly,

                there are four left, and after that none until spring. I've put one aside
                in your name until \(days.weekday(days.openDay(4))). Shall I send it, or does she
                want to see how long the first one lasts?
                """),
        ])
    }

    private static func refundedBowl(_ days: DemoDays) -> DemoConversation {
        DemoConversation("refunded-bowl", with: .oskar, about: "Bowl from order 1021 leaks", [
            .received(days.at(16, 8, 12), """
                Hello. The serving bowl from order 1021 leaves a ring of water on the table. I
                filled it and set it on newspaper overnight: wet. I'd like my money back, please.

                O. Lindqvist
                """),
            .sent(days.at(15, 9, 33), """
                Dear Mr Lindqvist,

                thank you for testing it so carefully. It has a crack under the glaze that
                I should have heard when I tapped it. I am sorry. You'll get the whole
                64.00 back, postage too, and there is no need to return it.
                """),
            .received(days.at(13, 17, 59), "Thank you. The same card. How long does it take?")
                .quoting(),
            .sent(days.at(12, 9, 8), """
                Dear Mr Lindqvist,

                I've paid it out this morning, 64.00, to the same card. The bank says five
                working days at most. Would you write to me if it isn't there by
                \(days.date(days.openDay(-4)))? Then I'll go and ask for it.
                """),
        ])
    }

    private static func cafe(_ days: DemoDays) -> DemoConversation {
        DemoConversation("cafe", with: .farida, about: "Your soap in our café", [
            .received(days.at(14, 15, 47), """
                Dear Nell, I run the Cardamom, the café by the old tram stop. We've had your soap at
                our basin for a year, and not a day goes by without a guest asking where it's from.
                May we sell it at the counter? What would your terms be?

                Farida
                """),
            .sent(days.at(13, 10, 30), """
                Dear Farida,

                that makes my week. My price list for shops is attached: you buy at 60
                percent, from twelve bars up, and what doesn't sell in six months I take
                back. Would you like to start with rosemary and oat? They're the ones
                people sniff at your basin.
                """).with(.paper("price list for shops.pdf", "Clover & Kiln: prices for shops", "",
                                 "soap, bar 90 g     4.20", "soap, small 30 g   1.80",
                                 "candle, small      8.70", "soap dish          9.60", "",
                                 "from 12 pieces, mixed; six months' right of return")),
            .received(days.at(13, 10, 31), """
                Thank you for your mail. The Cardamom is on holiday until \(days.date(2)), and so am
                I. I'll write back as soon as I've washed off the sand.
                """).about("Automatic reply: Your soap in our café")
                .adding(MailField("Auto-Submitted", "auto-replied"),
                        MailField("X-Auto-Response-Suppress", "All")),
        ])
    }
}
