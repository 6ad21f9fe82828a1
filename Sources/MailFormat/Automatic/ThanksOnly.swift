import PlainText

/// Whether a mail only says thank you, so that it reopens nothing. In doubt it needs an answer.
public enum ThanksOnly {
    /// - Parameter newText: the writer's own words, without quotes and signature.
    public static func matches(_ newText: SafeText, hasAttachments: Bool = false) -> Bool {
        let text = newText.string
        guard !hasAttachments, text.utf8.count <= 400 else { return false }
        let lowercase = text.lowercased()
        guard !lowercase.unicodeScalars.contains(where: asksOrCounts) else { return false }
        let words = lowercase.split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }
            .map { String($0).filter { $0 != "\u{2019}" && $0 != "'" } }
        guard !words.isEmpty, words.count <= MailFormatLimits.thanksWordsMax else { return false }
        return words.contains { thanks.contains($0) } && !words.contains { doubts.contains($0) }
    }

    private static func asksOrCounts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "?", "\u{BF}", "\u{61F}", "\u{FF1F}", "\u{37E}", "#", "@", "$", "\u{20AC}", "\u{A3}":
            true
        default: scalar.properties.numericType != nil
        }
    }

    private static let thanks = words(
        """
        thanks thank thankyou thx ty cheers danke dankeschön dank merci gracias grazie bedankt
        dankjewel dankuwel obrigado obrigada
        """)

    /// Words of requests, of objections, and of things that went wrong.
    private static let doubts = words(
        """
        but however though although except unfortunately please pls can could would will when
        where what which who why how wondering wonder ask asking question let need needs needed
        want send sent ship reply answer confirm check waiting wait yet not no nothing never
        cannot cant dont doesnt didnt isnt wasnt hasnt havent wont without still only missing
        broken wrong late damaged cracked refund return exchange cancel change address instead
        another again also if until forward advance stop unsubscribe allergic aber leider bitte
        kann können könnten könnte wann wo warum wie welche noch nicht kein keine fehlt kaputt
        falsch wenn voraus adresse stornieren mais malheureusement pouvez peux pourriez quand où
        comment pourquoi plaît pas manque cassé remboursement avance davance annuler encore
        adresses si pero favor puede puedes podría cuándo cuando dónde cómo falta roto
        adelantado antemano cambiar reembolso dirección todavía ma però purtroppo puoi può
        potrebbe quando dove come perché manca rotto non anticipo rimborso indirizzo ancora maar
        helaas alstublieft kunt kun wanneer waar hoe waarom niet geen nog kapot voorbaat adres
        als mas infelizmente pode poderia onde como porquê não quebrado antecipadamente endereço
        ainda
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0 == "\n" }.map { String($0) })
    }
}
