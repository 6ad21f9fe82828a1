extension DemoConversations {
    static func practiceInvoice(_ days: DemoDays) -> DemoConversation {
        DemoConversation("invoice-1036", with: .amara, about: "Invoice for order 1036", [
            .received(days.at(5, 11, 5), """
                Good morning,

                could you send us an invoice for order 1036 (soap for the washrooms), made out to
                the practice and not to me? Our tax adviser is a man of few words, and one of them
                is no.

                Amara Nwosu
                """),
            .sent(days.at(5, 15, 40), """
                Dear Dr Nwosu,

                here it is, made out to the practice. If he says no again, tell me what
                he'd like to see on it and I'll write it in.
                """).with(.paper("invoice 1036.pdf", "Clover & Kiln", "Invoice 1036", "",
                                 "To: Nwosu Practice, 8 Linden Court", "",
                                 "24 x soap, rosemary        151.20",
                                 "postage                      0.00", "", "Paid, with thanks.")),
        ])
    }

    static func honestNo(_ days: DemoDays) -> DemoConversation {
        DemoConversation("price-of-teapot", with: .henrik, about: "Teapot, a better price?", [
            .received(days.at(7, 22, 15), """
                Hei Nell! Any chance of the big teapot for 70 instead of 92? I'd pay today.

                Henrik
                """),
            .sent(days.at(6, 10, 12), """
                Dear Henrik,

                honestly, no: a teapot is five pieces that have to fit, and at 70 I'd be
                paying you to take it. What I do have is one with a freckle on the lid,
                which I don't sell as a first. It pours like the others and would be 68.
                Shall I send you a picture?
                """),
        ])
    }

    static func workshopPlaces(_ days: DemoDays) -> DemoConversation {
        DemoConversation("workshop", with: .wren, about: "Candle evening for two", [
            .received(days.at(3, 17, 30), """
                Hello! Are there still two places on one of your candle evenings in the new year?
                One is for me and one's for a friend who sets off smoke alarms, just so you know.
                I'd like to learn why my cedar candle digs a tunnel for itself and goes out.

                Wren
                """),
            .sent(days.at(2, 9, 20), """
                Dear Wren,

                there are, and the extinguisher hangs by the door. You can have the first
                or the third Thursday in January, six to nine, 45.00 each with everything.
                Which would you like? I can hold both until \(days.date(days.openDay(6))).
                """),
        ])
    }

    /// Answered on the telephone: the mailbox says so, the reply is nowhere in it.
    static func phoned(_ days: DemoDays) -> DemoConversation {
        DemoConversation("by-phone", with: .ottoline, about: "Could you ring me about the vases", [
            .received(days.at(6, 14, 0), """
                Dear Miss Marlow, I do not get on with this keyboard. Would you telephone me about
                the two tall vases for the chapel? I am always in between two and four.
                The cedar candle goes out by itself each evening, drowned in its own wax.

                Ottoline Grey
                """).answeredElsewhere(),
        ])
    }
}
