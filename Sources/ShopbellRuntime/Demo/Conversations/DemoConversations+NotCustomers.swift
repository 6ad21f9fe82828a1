extension DemoConversations {
    /// Circulars, a delivery failure and worse: nobody waits for an answer.
    static func notCustomers(_ days: DemoDays) -> [DemoConversation] {
        [waxNews(days), fairNews(days), undelivered(days), rankings(days), parcelFee(days)]
    }

    private static func waxNews(_ days: DemoDays) -> DemoConversation {
        let body = DemoHTML.circular(
            title: "Rapeseed wax is back", paragraphs: [
                "<b>Good news for pourers:</b> our rapeseed wax C-3 is back, from 25 kg.",
                "New wicks in the Eco range, sizes 6 to 14. "
                    + "<a href=\"https://hollis.example.com/eco\">See the table</a>.",
                "Orders before noon leave the same day.",
            ], sender: "hollis.example.com")
        return DemoConversation("wax-news", with: .waxSupplier, about: "Rapeseed wax is back 🕯️", [
            .received(days.at(3, 6, 0), body: .html(body)).adding(
                MailField("List-Unsubscribe", "<https://hollis.example.com/leave?u=4471>"),
                MailField("List-Id", "Hollis news <news.hollis.example.com>"),
                MailField("Precedence", "bulk")),
        ])
    }

    private static func fairNews(_ days: DemoDays) -> DemoConversation {
        DemoConversation("fair-news", with: .craftFair, about: "[makers] Spring fair stalls", [
            .received(days.at(9, 8, 30), """
                Dear makers, stalls for the spring fair can be booked from the first of next month.
                Corner stalls go first, as every year. Tables are ours, cloths are yours.

                You get this as a member of the makers list.
                """).adding(
                    MailField("List-Id", "Makers <makers.makersfair.example.org>"),
                    MailField("List-Unsubscribe", "<mailto:leave@makersfair.example.org>"),
                    MailField("Precedence", "list")),
        ])
    }

    private static func undelivered(_ days: DemoDays) -> DemoConversation {
        let text = """
            I'm sorry to have to inform you that your message could not be delivered to the
            recipient below. No further attempts will be made.

            <ned.caraway@example.com>: no such mailbox here
            """
        let body = DemoBody.bounce(text, recipient: "ned.caraway@example.com",
                                   diagnosis: "550 5.1.1 no such mailbox here")
        let subject = "Undelivered Mail Returned to Sender"
        return DemoConversation("bounce", with: .mailer, about: subject, [
            .received(days.at(12, 9, 9), body: body).adding(
                MailField("Auto-Submitted", "auto-replied")),
        ])
    }

    private static func rankings(_ days: DemoDays) -> DemoConversation {
        DemoConversation("rankings", with: .rankings, about: "Quick question about your website", [
            .received(days.at(2, 4, 44), """
                Hi there, I was on your website and noticed that you're not on page one for
                "candles". We can get any shop there in 30 days GUARANTEED. Worth a quick call this
                week?

                Brian, Growth Desk
                """).adding(
                    MailField("List-Unsubscribe", "<https://rankings.example.net/stop>"),
                    MailField("Precedence", "bulk")),
        ])
    }

    private static func parcelFee(_ days: DemoDays) -> DemoConversation {
        DemoConversation("parcel-fee", with: .fakeCourier, about: "YOUR PARCEL IS ON HOLD !!", [
            .received(days.at(1, 3, 12), """
                Dear customer, your parcel is on hold because of an unpaid fee of 1.99. Pay within
                24 hours at https://parcels.example.net/pay?id=88213 or it will be destroyed.
                """).adding(
                    MailField("X-Spam-Flag", "YES"), MailField("Precedence", "bulk"),
                    MailField("Auto-Submitted", "auto-generated")),
        ])
    }
}
