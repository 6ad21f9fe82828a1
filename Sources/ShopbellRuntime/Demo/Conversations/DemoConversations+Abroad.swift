extension DemoConversations {
    static func soapInFrench(_ days: DemoDays) -> DemoConversation {
        DemoConversation("savon", with: .eloise, about: "Savon à la verveine", [
            .received(days.at(4, 16, 22), """
                Bonjour Nell,

                je ne trouve plus le savon à la verveine sur votre site. Est-ce qu'il reviendra ?
                C'est le seul que ma mère supporte, et elle fête ses 80 ans au printemps.

                Bien à vous,
                Éloïse
                """),
            .sent(days.at(3, 12, 10), """
                Bonjour Éloïse,

                merci pour votre message. Le savon à la verveine revient à la mi-février :
                les feuilles sèchent déjà. Je peux vous en mettre trois de côté. Combien
                en voudriez-vous ?
                """),
        ])
    }

    static func teaBowlsToJapan(_ days: DemoDays) -> DemoConversation {
        DemoConversation("tea-bowls", with: .aya, about: "抹茶碗について / Tea bowls to Japan", [
            .received(days.at(9, 2, 14), """
                はじめまして。山田と申します。

                Hello Nell, I saw your grey tea bowls and fell in love with them a little. Do you
                send to Japan? I would like two, for matcha. 少し不揃いなほうが好きです (I like it better when
                they are not quite the same).

                どうぞよろしくお願いいたします。
                山田 彩
                """),
            .sent(days.at(8, 9, 26), """
                Dear Aya,

                thank you, ありがとうございます. Yes, I send to Japan: two bowls are 24.00 to post,
                with tracking, about twelve days. I have three greys that differ in just
                the way you mean, and photographed them for you side by side. Which two
                may come?
                """).with(.bowlOnSill),
        ])
    }

    static func spanishMarket(_ days: DemoDays) -> DemoConversation {
        DemoConversation("velas", with: .lucia, about: "Velas para una boda pequeña", [
            .received(days.at(15, 19, 50), """
                Hola Nell: mi hermana se casa en abril y buscamos veinte velas pequeñas de higo.
                ¿Hace descuento por esa cantidad? Perdone que escriba en español, leo bien el
                inglés.

                Un saludo,
                Lucía
                """),
            .sent(days.at(14, 9, 55), """
                Hola Lucía,

                I read Spanish and write it badly, so in English: twenty small fig candles
                are 8.70 instead of 10.50 each, 174.00 in all. I'd pour them in March so
                that they're fresh. Shall I keep the week of the wedding free for you?
                Which date is it?
                """),
        ])
    }
}
