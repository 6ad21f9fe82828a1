extension DemoConversations {
    static func giftForMidwife(_ days: DemoDays) -> DemoConversation {
        DemoConversation("midwife", with: .kofi, about: "Gift note for order 903", [
            .received(days.at(101, 5, 42), """
                Hi, could you put a card into order 903: "For Jo, who was calm so that we didn't
                have to be." It's for our midwife. I'm writing this with one hand and a baby in the
                other.

                Kofi
                """),
            .sent(days.at(101, 9, 1), """
                Dear Kofi,

                written by hand, wrapped in the green paper, and in today's post. Welcome
                to the small person.
                """),
            .received(days.at(97, 4, 50), "She cried, we cried, the baby slept. Thank you!")
                .quoting(),
        ])
    }

    static func stockist(_ days: DemoDays) -> DemoConversation {
        DemoConversation("stockist", with: .delphine, about: "Candles for Aubry's", [
            .received(days.at(171, 11, 0), """
                Dear Clover & Kiln, we're a small bookshop and would like a dozen reading candles
                (do you call them that? the ones that don't smell of anything) to sell by the till.

                Delphine Aubry
                """),
            .sent(days.at(170, 10, 15), """
                Dear Delphine,

                from now on I call them that. Twelve at 8.70, with the invoice attached;
                they leave on \(days.weekday(days.openDay(-168))).
                """).with(.paper("invoice 871.pdf", "Clover & Kiln", "Invoice 871", "",
                                 "12 x candle, unscented    104.40")),
            .received(days.at(150, 17, 35), "Sold out in three weeks. The same again, please!")
                .quoting(),
            .sent(days.at(149, 9, 40), """
                Dear Delphine,

                the same again, and a thirteenth to read by.
                """),
        ])
    }

    static func shavingSoap(_ days: DemoDays) -> DemoConversation {
        DemoConversation("shaving-soap", with: .percy, about: "Shaving soap, when?", [
            .received(days.at(52, 7, 10), """
                Dear Miss Marlow, the shaving soap has been out of stock for five weeks. I have
                begun to look like my grandfather. When may I hope?

                P. Attwater
                """),
            .sent(days.at(51, 9, 26), """
                Dear Mr Attwater,

                it comes out of the mould on \(days.weekday(days.openDay(-46))), and the first bar
                is yours. I am sorry that it took so long; I'd run out of the clay that
                makes it slide.
                """),
            .received(days.at(42, 8, 0), "Received, and shaved. I am recognised at home again.")
                .quoting(),
        ])
    }

    static func toNorway(_ days: DemoDays) -> DemoConversation {
        DemoConversation("to-norway", with: .ingrid, about: "Shipping to Norway", [
            .received(days.at(73, 12, 30), """
                Hei! Do you ship to Norway, and will I have to pay customs on two mugs (48.00)?

                Ingrid
                """),
            .sent(days.at(72, 9, 38), """
                Dear Ingrid,

                yes, for 14.00. You'll most likely be asked for the Norwegian VAT on
                arrival; I write the true value on the form, always, as it's you who'd get
                into trouble otherwise.
                """),
        ])
    }

    static func teaCups(_ days: DemoDays) -> DemoConversation {
        DemoConversation("tea-cups", with: .zoe, about: "How large is the small cup?", [
            .received(days.at(61, 15, 15), """
                Hi, how much goes into the small cup, to the brim? I have a coffee machine with
                opinions.

                Zoë
                """),
            .sent(days.at(60, 9, 55), """
                Dear Zoë,

                90 ml to the brim, 75 if you want to carry it anywhere. It's 6.1 cm high.
                """),
        ])
    }

    static func schoolClass(_ days: DemoDays) -> DemoConversation {
        DemoConversation("school-class", with: .lotte, about: "Besuch mit der Klasse 3b", [
            .received(days.at(127, 14, 40), """
                Liebe Frau Marlow, dürfen wir mit 19 Kindern zusehen, wie eine Tasse entsteht? Wir
                bringen Kuchen mit und nehmen alle Kinder wieder mit nach Hause, versprochen.

                Lotte Brinkmann
                """),
            .sent(days.at(126, 10, 20), """
                Liebe Frau Brinkmann,

                sehr gern, am liebsten an einem Dienstag um zehn. Jedes Kind darf einmal
                ans Rad.
                """),
            .received(days.at(112, 16, 12), """
                Danke! Seit gestern wollen 17 Kinder Töpfer werden und zwei möchten Kuchen werden.
                """),
        ])
    }

    static func yuzuCandle(_ days: DemoDays) -> DemoConversation {
        DemoConversation("yuzu", with: .ken, about: "柚子のキャンドル", [
            .received(days.at(88, 1, 20), """
                こんにちは。柚子の香りのキャンドルはまだありますか？ Is the yuzu candle still available?

                佐藤 健
                """),
            .sent(days.at(87, 9, 33), """
                Dear Ken,

                there is one left, and it now has your name on. ありがとうございます。
                """),
        ])
    }

    static func frenchGift(_ days: DemoDays) -> DemoConversation {
        DemoConversation("emballage", with: .emile, about: "Paquet cadeau ?", [
            .received(days.at(338, 10, 45), """
                Bonjour, faites-vous des paquets cadeaux ? Je suis très maladroit. Émile Dubreuil
                """),
            .sent(days.at(337, 9, 28), """
                Bonjour Émile,

                oui, avec plaisir, et c'est gratuit pour les maladroits.
                """),
        ])
    }
}
