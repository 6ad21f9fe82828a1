import CustomerCare
import Testing

/// One list of words for the question beside the draft and for the one asked before it leaves.
@Suite struct AttachmentRuleTests {
    private static let review = LabelledShop.review

    @Test(arguments: [
        ("Hi,\n\nplease find attached the invoice.", "attached"),
        ("I have attached the picture you asked for.", "attached"),
        ("See the photo: the glaze is darker.", "See the photo"),
        ("The label is in the attachment.", "attachment"),
        ("Die Rechnung ist beigefügt.", "beigefügt"), ("Die Rechnung ist im Anhang.", "im Anhang"),
        ("La facture est ci-jointe.", "ci-jointe"), ("En pièce jointe, la facture.", "pièce jointe"),
        ("Adjunto la factura.", "Adjunto"),
        ("As you can see in the attached photo, it is blue.", "attached"),
        ("It is attached to this mail.", "attached to this"),
    ])
    func promisesAFile(_ text: String, _ words: String) {
        #expect(Self.review.wordsOfAFile(in: text)?.contains(words) == true)
        #expect(Self.review.read(text, sentAt: LabelledShop.sentAt).hints.map(\.rule).contains(.attachment))
        let sent = Self.review.read(text, facts: ReviewFacts(attachmentCount: 1), sentAt: LabelledShop.sentAt)
        #expect(!sent.hints.map(\.rule).contains(.attachment))
    }

    @Test(arguments: [
        "Thank you for the photo you attached.", "I saw it in your attachment.",
        "The handle is attached to the mug with slip.", "There was no photo.\n> I have attached the photo",
        "It ships today.\n\n---------- Forwarded message ----------\nsee attached",
        "It ships today.\n-- \nsee the photo on my page", "The file was not attached, could you send it again?",
        "I am detached. Please do not detach.", "Did you see the photos on my page?",
        "You wrote \"please find attached\", and nothing was there.", "",
    ])
    func promisesNone(_ text: String) {
        #expect(Self.review.wordsOfAFile(in: text) == nil)
    }
}
