extension DemoConversations {
    /// Conversations in which a customer has the last word and waits.
    static func needsAnswer(_ days: DemoDays) -> [DemoConversation] {
        [
            lateMugs(days), weddingSoaps(days), rash(days), brokenCandle(days),
            ninetieth(days), changedTwice(days), marketplaceNotice(days), contactForm(days),
            twoAddresses(days),
        ]
    }

    private static func rash(_ days: DemoDays) -> DemoConversation {
        DemoConversation("calendula", with: .rosalind, about: "Rash from the calendula soap?", [
            .received(days.hoursAgo(6), """
                Hi Nell,

                I hope I'm not raising a false alarm. My son has used the new calendula and oat bar
                for three days and this morning both his arms are red and itchy up to the elbow. He
                is allergic to nuts, and I never thought to ask: is there almond oil in it, or
                anything else that could do this?

                We've stopped using it and he's fine in himself, a bit proud of it in fact. The
                doctor would like the full list of ingredients when we see her tomorrow.

                Thank you,
                Rosalind
                """),
        ])
    }

    private static func brokenCandle(_ days: DemoDays) -> DemoConversation {
        let text = """
            Guten Tag Frau Marlow,

            heute kam die große Lavendelkerze für meine Oma an, leider ist das Glas von oben bis
            unten gesprungen. Der Karton sieht außen gut aus, ich glaube, es war die Kälte.
            Ein Foto hängt an.

            Könnten Sie mir Ersatz schicken? Sie wird sie vor allem anschauen, angezündet hat sie
            noch keine. Falls es schneller geht, nehme ich auch eine kleinere.

            Mit freundlichen Grüßen
            Jörg Weißenfels
            """
        return DemoConversation("kerze", with: .jorg, about: "Kerze beschädigt angekommen", [
            .received(days.at(1, 11, 48), body: .latin(text)).with(.crackedCandle),
        ])
    }

    private static func ninetieth(_ days: DemoDays) -> DemoConversation {
        let birthday = days.date(8)
        let text = """
            Hello!

            My grandmother turns 90 on \(birthday) and has decided that from now on she only
            drinks from cups with her name on. Could you make one of the tall mugs with "Halina"
            on it, in the blue, and have it here by the day before?

            If the time is too short for a name, then please the plain blue one, and I'll tell her
            it's the draft.

            Tomasz
            """
        return DemoConversation("halina-mug", with: .tomasz, about: "A mug for a 90th birthday", [
            .received(days.hoursAgo(3, 20), body: .alternative(text, html: DemoHTML.letter(text))),
        ])
    }

    private static func marketplaceNotice(_ days: DemoDays) -> DemoConversation {
        let subject = "Dana sent you a message about order MR-20817"
        let dana = DemoPerson("Dana", "reply-20817@market.example.com")
        return DemoConversation("market-dana", with: .marketNotice, about: subject, replyTo: dana, [
            .received(days.hoursAgo(5, 10), """
                You have a new message from Dana about order MR-20817 (1 x soap dish, oat).

                "Hi! Does the dish have holes so that the water runs off? And could you put a little
                card in that says 'for the new bathroom, at last'? Thanks, Dana"

                Reply to this mail to answer Dana, or sign in to Makers Row.
                Shops that answer within 24 hours keep their swift reply badge.
                """),
        ])
    }

    private static func contactForm(_ days: DemoDays) -> DemoConversation {
        let subject = "New message from your website"
        let harriet = DemoPerson("Harriet Lowe", "harriet.lowe@example.net")
        return DemoConversation("form-harriet", with: .websiteForm, about: subject,
                                replyTo: harriet, [
            .received(days.hoursAgo(26), """
                Name: Harriet Lowe
                E-mail: harriet.lowe@example.net
                Subject: 45 small candles for a choir

                Our choir has its 40th birthday concert in spring and we'd like to give each singer
                a small candle. 45 of them, any scent that doesn't make altos cough. Is that
                something you could do by the middle of March, and roughly for how much?
                """),
        ])
    }

    private static func twoAddresses(_ days: DemoDays) -> DemoConversation {
        DemoConversation("dish-lid", with: .sam, about: "Lid missing from the butter dish", [
            .received(days.at(6, 19, 5), """
                Hello Nell, the butter dish came today and it's a beauty, but it has no lid. I've
                been through all of the straw twice. The cat has been through it a third time.

                Sam
                """),
            .sent(days.at(5, 9, 25), """
                Dear Sam,

                the lid is my fault: I packed two dishes that morning and one lid is still
                here on the bench, looking guilty. I am sorry. I can post it today, only I
                can't tell from the order which glaze yours has. Is it moss or oat?
                """),
            .received(days.hoursAgo(22), """
                Hi Nell, writing from work as my home mail has given up. It's moss. And if it isn't
                too late, could it go to the office instead? Somebody is always there to take
                parcels in: Whitlock & Daughters, 3 Tanner's Yard.

                Sam
                """).from(.samAtWork).quoting(),
        ])
    }
}
