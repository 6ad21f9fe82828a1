import MailFormat
import PlainText
import Testing

@Suite struct BodyZonesTests {
    private func check(
        _ text: String, own: String, quoted: String = "", signature: String = "",
        forwarded: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let zones = BodyZones(SafeText(lines: text))
        #expect(zones.newText.string == own, sourceLocation: sourceLocation)
        #expect(zones.quotedText.string == quoted, sourceLocation: sourceLocation)
        #expect(zones.signature.string == signature, sourceLocation: sourceLocation)
        #expect(zones.forwardedText.string == forwarded, sourceLocation: sourceLocation)
    }

    @Test func whatASignedMailHasAroundItsWordsIsNotTheWriters() {
        check(
            """
            -----BEGIN PGP SIGNED MESSAGE-----
            Hash: SHA512

            Do you ship to Norway?

            Bo
            -----BEGIN PGP SIGNATURE-----

            iQIzBAEBCgAdFiEE
            -----END PGP SIGNATURE-----
            """, own: "Do you ship to Norway?\n\nBo",
            signature: "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n-----BEGIN PGP SIGNATURE-----\n\n"
                + "iQIzBAEBCgAdFiEE\n-----END PGP SIGNATURE-----")
    }

    @Test(arguments: [
        "On Tue, 3 Jun 2025 at 10:12, Shop <shop@example.org> wrote:",
        "On Tue, 3 Jun 2025 at 10:12, A Shop With a Rather Long Name\n<shop@example.org> wrote:",
        "On Tue, Jun 3, 2025\nat 10:12 AM\nShop\n<shop@example.org> wrote:",
        "Am 03.06.2025 um 10:12 schrieb Shop <shop@example.org>:",
        "Am Di., 3. Juni 2025 um 10:12 Uhr schrieb Shop\n<shop@example.org>:",
        "Le mar. 3 juin 2025 à 10:12, Shop <shop@example.org> a écrit :",
        "El mar, 3 jun 2025 a las 10:12, Shop (<shop@example.org>) escribió:",
        "Il giorno mar 3 giu 2025 alle ore 10:12 Shop <shop@example.org> ha scritto:",
        "Op di 3 jun 2025 om 10:12 schreef Shop <shop@example.org>:",
        "Em ter., 3 de jun. de 2025 às 10:12, Shop <shop@example.org> escreveu:",
        "Shop <shop@example.org> wrote:",
    ])
    func attribution(line: String) {
        check(
            "Still waiting.\n\n\(line)\n\n> It ships Friday.\n> Bye\n", own: "Still waiting.",
            quoted: "> It ships Friday.\n> Bye")
    }

    @Test func attributionWithoutMarksTakesTheRest() {
        check(
            "Thanks!\n\nOn 3 June 2025 Shop wrote:\n\nIt ships Friday.\n\nBye\n", own: "Thanks!",
            quoted: "It ships Friday.\n\nBye")
    }

    @Test(arguments: [
        "-----Original Message-----", "-----Ursprüngliche Nachricht-----",
        "-----Message d'origine-----",
        "-----Mensaje original-----", "-----Messaggio originale-----",
        "-----Oorspronkelijk bericht-----",
        "-----Mensagem original-----",
        "From: Shop\nSent: Tuesday, 3 June 2025 10:12\nTo: Ada\nSubject: Order",
        "Von: Shop\nGesendet: Dienstag\nAn: Ada\nBetreff: Bestellung",
        "De : Shop\nEnvoyé : mardi\nÀ : Ada\nObjet : Commande",
        "De: Shop\nEnviado el: martes\nPara: Ada\nAsunto: Pedido",
        "Van: Shop\nVerzonden: dinsdag\nAan: Ada\nOnderwerp: Bestelling",
        "Da: Shop\nInviato: martedì\nA: Ada\nOggetto: Ordine",
        "*From:* Shop\n*Sent:* Tuesday\n*To:* Ada\n*Subject:* Order",
    ])
    func outlookBlock(block: String) {
        check(
            "It is cracked.\n\n\(block)\n\nIt ships Friday.\n", own: "It is cracked.",
            quoted: "It ships Friday.")
    }

    @Test func signatures() {
        check(
            "Hello\n-- \nAda\n12 Elm St\n", own: "Hello",
            signature: "-- \nAda\n12 Elm St".trimmedLineEnds)
        check("Hello\n\nSent from my iPhone\n", own: "Hello", signature: "Sent from my iPhone")
        check(
            "Hallo\n\nVon meinem iPhone gesendet\n", own: "Hallo",
            signature: "Von meinem iPhone gesendet")
        check("Bonjour\n\nEnvoyé de mon iPhone", own: "Bonjour", signature: "Envoyé de mon iPhone")
    }

    @Test func signatureEndsWhereAQuoteBegins() {
        check(
            "Hello\n\nSent from my phone\n\nOn 3 June 2025, Shop wrote:\n> words\n", own: "Hello",
            quoted: "> words",
            signature: "Sent from my phone")
    }

    @Test func answersBetweenQuotes() {
        check(
            "> Which colour?\nBlue.\n> Which size?\nLarge.\n", own: "Blue.\nLarge.",
            quoted: "> Which colour?\n> Which size?")
    }

    @Test(arguments: [
        "---------- Forwarded message ---------", "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
    ])
    func forwarded(line: String) {
        check(
            "See below.\n\n\(line)\nFrom: Bob\n\nHi", own: "See below.",
            forwarded: "\(line)\nFrom: Bob\n\nHi")
    }

    @Test(arguments: [
        "On Monday I will be away: please wait.", "From: the heart, thank you",
        "I sent it from my phone.",
        "On the mug someone wrote:\nmade in Delft", "-- not a signature", "To: be or not to be",
    ])
    func ownWordsStayOwn(text: String) {
        check(text, own: text)
    }

    @Test(arguments: [
        ("Hi there,\n\nmy mug  is\ncracked.", "my mug is cracked."),
        ("Thanks!", "Thanks!"),
        ("> only a quote", "> only a quote"),
        ("", ""),
    ])
    func snippet(text: String, expected: String) {
        #expect(BodyZones(SafeText(lines: text)).snippet.string == expected)
    }

    @Test func longSnippetEndsAtAWord() {
        let snippet = BodyZones(SafeText(lines: "word ".repeated(100))).snippet.string
        #expect(snippet.count <= 160 && snippet.count > 140)
        #expect(snippet.hasSuffix("word\u{2026}"))
        #expect(BodyZones(SafeText(lines: "x".repeated(1000))).snippet.string.count == 160)
    }

    @Test func zonesCoverAllLinesInOrder() {
        let zones = BodyZones.split("a\n\n> b\nc\n-- \nd")
        #expect(zones.map(\.kind) == [.own, .quoted, .own, .signature])
        #expect(zones.map(\.lines) == [0..<2, 2..<3, 3..<4, 4..<6])
    }
}

extension String {
    fileprivate var trimmedLineEnds: String { self }
}
