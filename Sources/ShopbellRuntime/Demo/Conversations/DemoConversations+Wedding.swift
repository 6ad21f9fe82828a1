extension DemoConversations {
    /// A wedding with a date, a list of names and two late guests.
    static func weddingSoaps(_ days: DemoDays) -> DemoConversation {
        DemoConversation("wedding-soaps", with: .imogen, about: "60 little soaps for our wedding", [
            .received(days.at(26, 20, 15), """
                Dear Nell,

                we're getting married on \(days.date(13)), in a barn, with far too many relations.
                We'd love to put one of your small rosemary soaps at each place, with a paper band
                and the guest's name on. About 60. Is that something you do, and what would it cost?

                Imogen (and Joost, who says hello)
                """),
            .sent(days.at(25, 9, 50), """
                Dear Imogen, dear Joost,

                congratulations! Yes, gladly. 60 small bars with a band come to 198.00,
                names included; I write them by hand, so please send them as you'd like
                them spelled. A bar with a sample band goes in the post to you on
                \(days.weekday(days.openDay(-24))).
                """),
            .received(days.at(18, 8, 44), """
                The sample is perfect. Joost's mother has already stolen it. Yes please, all 60! The
                names follow as soon as the last people have answered, you know how it is.
                """).quoting(),
            .sent(days.at(17, 16, 30), """
                Dear Imogen,

                wonderful. I've cut all 60 and put them up to cure. What I need from you
                is the list of names, and I'll have everything at your door by
                \(days.date(9)).
                """),
            .received(days.at(2, 23, 8),
                      body: .alternative(lateGuests(days), html: guestTable(days))).quoting(),
        ])
    }

    private static func lateGuests(_ days: DemoDays) -> String {
        """
        Dear Nell,

        here are the names at last, in the table below. I'm afraid that we're now 66, since six
        cousins from Groningen have found out about the barn. Can you still do six more by
        \(days.date(9))? If not, the cousins get plain ones, they won't mind.

        Two are tricky: it's "Siobhán" with the accent, and "Jurriën" with the dots.

        Head table: Imogen, Joost, Siobhán, Jurriën, Oma Griet
        Cousins: Anouk, Bas, Femke, Gijs, Sanne, Wout

        Could you tell me by \(days.weekday(2)) whether it works? Then I can stop waking up at four.

        Imogen
        """
    }

    private static func guestTable(_ days: DemoDays) -> String {
        """
        <html><head><style>td { padding: 2px 12px } .head { color: #7a8f6a }</style></head><body>
        <p>Dear Nell,</p>
        <p>here are the names at last, in the table below. I'm afraid that we're now <b>66</b>,
        since six cousins from Groningen have found out about the barn. Can you still do six more by
        <b>\(days.date(9))</b>? If not, the cousins get plain ones, they won't mind.</p>
        <p>Two are tricky: it's &ldquo;Siobh&aacute;n&rdquo; with the accent, and
        &ldquo;Jurri&euml;n&rdquo; with the dots.</p>
        <table><tr><td class="head">Head table</td><td class="head">Cousins</td></tr>
        <tr><td>Imogen</td><td>Anouk</td></tr><tr><td>Joost</td><td>Bas</td></tr>
        <tr><td>Siobh&aacute;n</td><td>Femke</td></tr><tr><td>Jurri&euml;n</td><td>Gijs</td></tr>
        <tr><td>Oma Griet</td><td>Sanne</td></tr><tr><td></td><td>Wout</td></tr></table>
        <p>Could you tell me by \(days.weekday(2)) whether it works? Then I can stop waking up at
        four.</p><p>Imogen</p></body></html>
        """
    }
}
