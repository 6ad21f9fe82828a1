extension DemoConversations {
    /// Conversations that ended in thanks and ask for nothing.
    static func kindWords(_ days: DemoDays) -> [DemoConversation] {
        [newBowl(days), justThanks(days), neighbours(days), thanksInGerman(days)]
    }

    private static func newBowl(_ days: DemoDays) -> DemoConversation {
        DemoConversation("new-bowl", with: .callum, about: "Bowl arrived in two pieces", [
            .received(days.at(17, 12, 40), """
                Hi Nell, the blue bowl came today, in two pieces. The box had a dent you could sit
                in. I know you pack well, so I suppose that it was dropped. What do we do?

                Callum
                """),
            .sent(days.at(16, 9, 2), """
                Dear Callum,

                how sad to open. You'll have a new one: I have its twin here, it goes out
                today, and you don't need to return or photograph anything.
                """),
            .received(days.at(16, 9, 30), "That's very generous, thanks. I was ready for a fight.")
                .quoting(),
            .sent(days.at(16, 9, 58), """
                Dear Callum,

                I save mine for the clay. The tracking number is CK 7741 20.
                """),
            .received(days.at(2, 19, 16), """
                Thank you so much, the new bowl arrived today and it's perfect!
                """),
        ])
    }

    private static func justThanks(_ days: DemoDays) -> DemoConversation {
        DemoConversation("plum-candle", with: .meilin, about: "Thank you 🌿", [
            .received(days.at(1, 20, 20), """
                Just wanted to say thank you. The plum candle is burning next to me, and the whole
                room smells like my grandmother's garden in September. 谢谢 💚
                """),
        ])
    }

    private static func neighbours(_ days: DemoDays) -> DemoConversation {
        DemoConversation("six-soaps", with: .agnes, about: "Six soaps for the neighbours", [
            .received(days.at(19, 10, 10), """
                Dear Nell, could I have six different soaps this time, one for each door on our
                landing? You choose. Number 4 is a man of eighty who smells nice already.
                """),
            .sent(days.at(18, 9, 36), """
                Dear Agnes,

                with pleasure. I've packed six, and the cedar one is for number 4. They go
                in the post this afternoon.
                """),
            .received(days.at(5, 8, 30), """
                All six have been delivered by hand and I have been invited to coffee five times.
                Thank you, dear Nell, for starting all that. The man at number four blushed.
                """),
        ])
    }

    private static func thanksInGerman(_ days: DemoDays) -> DemoConversation {
        DemoConversation("seifenschale", with: .benedikt, about: "Frage zur Seifenschale", [
            .received(days.at(13, 9, 14), """
                Grüß Gott, darf die Seifenschale in den Geschirrspüler? Meine Tochter hat es schon
                getan, ich frage also eher für die Zukunft.

                Benedikt Hauser
                """),
            .sent(days.at(12, 10, 44), """
                Lieber Herr Hauser,

                sie darf. Nur bitte nicht direkt neben das Besteck, das klopft ihr die
                Kanten ab.
                """),
            .received(days.at(11, 7, 58), body: .latin("""
                Vielen Dank für die schnelle Antwort! Die Schale ist wunderschön.
                """)),
        ])
    }
}
