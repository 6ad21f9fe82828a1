import PlainText
import Testing

@testable import CustomerCare

@Suite struct AttachmentMentionTests {
    @Test(arguments: [
        ("Hi,\n\nplease find attached the invoice.", "attached"),
        ("I have attached the picture you asked for.", "attached"),
        ("See the photo: the glaze is darker.", "see the photo"),
        ("The label is in the attachment.", "attachment"),
        ("Die Rechnung ist beigefügt.", "beigefügt"),
        ("La facture est ci-jointe.", "ci-jointe"),
        ("En pièce jointe, la facture.", "pièce jointe"),
        ("As you can see in the attached photo, it is blue.", "attached"),
        ("It is attached to this mail.", "attached"),
    ])
    func promisesAFile(_ text: String, _ words: String) {
        #expect(AttachmentMention.find(in: text)?.string.contains(words) == true)
    }

    @Test(arguments: [
        "Thank you for the photo you attached.",
        "I saw it in your attachment.",
        "The handle is attached to the mug with slip.",
        "There was no photo.\n> I have attached the photo",
        "It ships today.\n\n---------- Forwarded message ----------\nsee attached",
        "It ships today.\n-- \nsee the photo on my page",
        "The file was not attached, could you send it again?",
        "I am detached. Please do not detach.",
        "",
    ])
    func promisesNone(_ text: String) {
        #expect(AttachmentMention.find(in: text) == nil)
    }

    @Test func aVeryLongTextIsReadToItsLimitOnly() {
        let text = String(repeating: "word word. ", count: 20_000) + "attached"
        #expect(AttachmentMention.find(in: text) == nil)
    }
}
