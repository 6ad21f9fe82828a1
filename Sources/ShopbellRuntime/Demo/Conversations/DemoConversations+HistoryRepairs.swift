extension DemoConversations {
    static func returnedSoap(_ days: DemoDays) -> DemoConversation {
        DemoConversation("returned-soap", with: .nadia, about: "Return of two soaps", [
            .received(days.at(65, 10, 30), """
                Hello, I'd like to return two of the five soaps I bought. They're fine, but I've
                found out that my new flat has a bath the size of a bucket. Unopened. How do I get
                the money back?

                Nadia
                """),
            .sent(days.at(64, 9, 18), """
                Dear Nadia,

                just post them back in an envelope and I'll refund the 15.80 on the day
                they arrive.
                """),
            .received(days.at(57, 14, 12), "Posted yesterday!").quoting(),
            .sent(days.at(54, 10, 40), """
                Dear Nadia,

                they're here, and the 15.80 is on its way to your account. Best wishes to
                the bucket.
                """),
        ])
    }

    static func lostParcel(_ days: DemoDays) -> DemoConversation {
        DemoConversation("lost-parcel", with: .ruta, about: "Order 921 has not arrived", [
            .received(days.at(96, 8, 20), """
                Good morning, order 921 was due nine days ago and the tracking still says "in
                transit". I'm starting to think that it has moved abroad without me.

                Rūta
                """),
            .sent(days.at(95, 9, 4), """
                Dear Rūta,

                that's far too long, and I should have seen it before you did. I've made
                you the same parcel again and it leaves today. If the first one turns up,
                it's yours as well.
                """),
            .received(days.at(90, 18, 34), """
                The new one is here, and the old one came this afternoon. I now own four soap dishes
                and have paid for two. Where shall I send the money?
                """).quoting(),
            .sent(days.at(89, 9, 15), """
                Dear Rūta,

                nowhere. Give two of them away to somebody with soap.
                """),
        ])
    }

    static func shoutedOrder(_ days: DemoDays) -> DemoConversation {
        DemoConversation("shouted", with: .marcus, about: "SECOND SHAVING SOAP", [
            .received(days.at(110, 21, 40), """
                MADAM, PLEASE ADD A SECOND SHAVING SOAP TO ORDER 888. I AM NOT ANGRY, MY KEYBOARD
                IS.

                M. FELL
                """),
            .sent(days.at(109, 9, 20), """
                Dear Mr Fell,

                it's in. My regards to the keyboard.
                """),
        ])
    }

    static func mistypedAddress(_ days: DemoDays) -> DemoConversation {
        DemoConversation("order-1009", with: .ned, about: "change of address, order 1009", [
            .received(days.at(41, 22, 51), """
                hi, moving on saturday, can order 1009 go to 12 Ferry Lane instead of 4 Mill Street?
                thx ned
                """),
            .sent(days.at(40, 9, 3), """
                Dear Ned,

                12 Ferry Lane it is. Good luck with the move.
                """),
        ])
    }

    /// Nobody ever answered this one; it is old enough to rest.
    static func noReplyNeeded(_ days: DemoDays) -> DemoConversation {
        DemoConversation("kiln-blog", with: .yusuf, about: "Your page about glazes", [
            .received(days.at(133, 23, 15), """
                Hello Nell, I teach pottery at an evening school and have read your page on glaze
                mistakes aloud to my class. We laughed, then we went very quiet. May I print it for
                them?

                Yusuf Aydın
                """),
        ])
    }

    static func marketplaceReview(_ days: DemoDays) -> DemoConversation {
        let subject = "Joaquim sent you a message about order MR-19950"
        let joaquim = DemoPerson("Joaquim", "reply-19950@market.example.com")
        return DemoConversation("market-joaquim", with: .marketNotice, about: subject,
                                replyTo: joaquim, [
            .received(days.at(83, 14, 26), """
                You have a new message from Joaquim about order MR-19950 (1 x candle, fig).

                "Good afternoon, which wick do you use, cotton or wood? My parrot is sensitive.
                Joaquim"

                Reply to this mail to answer Joaquim, or sign in to Makers Row.
                Shops that answer within 24 hours keep their swift reply badge.
                """),
            .sent(days.at(83, 16, 2), """
                Dear Joaquim,

                cotton, without metal. But please don't burn candles in the parrot's room
                at all, scented ones least of all: birds' lungs are much finer than ours.
                """),
        ])
    }
}
