extension DemoConversations {
    /// Conversations of earlier months, long settled.
    static func history(_ days: DemoDays) -> [DemoConversation] {
        [
            dinnerSet(days), earlierBea(days), earlierRosalind(days), earlierAgnes(days),
            returnedSoap(days), stockist(days), shavingSoap(days), toNorway(days),
            giftForMidwife(days), lostParcel(days), marketplaceReview(days), teaCups(days),
            shoutedOrder(days), schoolClass(days), yuzuCandle(days), frenchGift(days),
            mistypedAddress(days), noReplyNeeded(days),
        ]
    }

    /// The long one: a dinner set that took a summer.
    private static func dinnerSet(_ days: DemoDays) -> DemoConversation {
        DemoConversation("dinner-set", with: .hester, about: "A dinner set for eight", [
            .received(days.at(148, 18, 20), """
                Dear Nell, we've eaten off odd plates for thirty years and my husband says it's
                time. Could you make us a set for eight: dinner plate, side plate, bowl? Nothing
                that has to be handled with gloves. We have grandchildren.

                Hester Vance
                """),
            .sent(days.at(147, 9, 30), """
                Dear Hester,

                what a fine thing to be asked. Eight places come to 540.00 and take about
                ten weeks. I'd make you one place first, for you to live with for a
                fortnight, before I do the rest.
                """),
            .received(days.at(146, 20, 5), """
                A trial place is a very good idea. He wants to know whether it survives being put in
                the oven by somebody in a hurry (he means himself). Oat glaze, please.
                """).quoting(),
            .sent(days.at(131, 10, 10), """
                Dear Hester,

                your trial place is in the post. It survives the oven up to 200 degrees,
                and him too, if it's put in before the oven is hot.
                """),
            .received(days.at(120, 12, 48), """
                We love it, and fight over whose turn it is. One wish: could the bowl be a little
                deeper? He fills it like a trough.
                """).quoting(),
            .sent(days.at(119, 9, 22), """
                Dear Hester,

                a finger deeper it is. All eight will be with you by
                \(days.date(days.openDay(-75))).
                """),
            .sent(days.at(78, 16, 0), """
                Dear Hester,

                the last bowls came out this morning, and all 24 pieces are packed. They
                leave tomorrow in two boxes; the second one is the heavy one.
                """),
            .received(days.at(74, 19, 30), """
                Both boxes here, nothing chipped. We've had eight people round the table tonight,
                and for once nobody got the plate with the cockerel. Thank you for a whole summer of
                care.

                Hester
                """),
        ])
    }

    private static func earlierBea(_ days: DemoDays) -> DemoConversation {
        DemoConversation("order-412", with: .bea, about: "Moon candles for my sister", [
            .received(days.at(402, 13, 0), """
                Hi! I've never bought a candle by post. Do the moon ones smell, or do they only look
                like it? My sister gets headaches. Bea
                """),
            .sent(days.at(401, 9, 45), """
                Dear Bea,

                the moon ones smell of nothing but warm wax, so she should be safe.
                Welcome!
                """),
        ])
    }

    private static func earlierRosalind(_ days: DemoDays) -> DemoConversation {
        DemoConversation("order-730", with: .rosalind, about: "Is oat soap good for children?", [
            .received(days.at(210, 11, 22), """
                Hello, is your plain oat soap mild enough for a four-year-old who's mostly made of
                mud?
                """),
            .sent(days.at(209, 9, 50), """
                Dear Rosalind,

                yes: no scent, no colour, olive and coconut oil, oats. Mud was among the
                testers.
                """),
        ])
    }

    private static func earlierAgnes(_ days: DemoDays) -> DemoConversation {
        DemoConversation("order-655", with: .agnes, about: "My soap was so small?", [
            .received(days.at(260, 16, 30), """
                Dear Nell, I think you've sent me a sample by mistake: the bar's as big as a
                biscuit.
                """),
            .sent(days.at(259, 9, 12), """
                Dear Agnes,

                I did, I mixed up the two boxes. I am sorry. Two big ones are on their
                way, please keep the biscuit for the guest basin.
                """),
        ])
    }
}
