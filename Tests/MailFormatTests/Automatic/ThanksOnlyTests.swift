import MailFormat
import PlainText
import Testing

@Suite struct ThanksOnlyTests {
    @Test(arguments: [
        "Thanks!", "Thank you so much, it arrived safely and it is beautiful.", "Perfect, thx",
        "Great, thank you!\nAda",
        "Vielen Dank!", "Merci beaucoup", "Muchas gracias por todo", "Grazie mille!",
        "Hartelijk bedankt!", "Muito obrigada!",
    ])
    func saysThanksAlone(text: String) {
        #expect(ThanksOnly.matches(SafeText(lines: text)))
    }

    @Test(arguments: [
        "Thanks, but it is cracked.", "Thank you. Can you send another one?",
        "Thanks, please change my address",
        "Thanks for order 1042", "Thanks in advance", "Thanks for nothing",
        "Thanks, let me know when it ships",
        "Thank you, I’m still waiting", "Thanks! It didn't fit", "Danke, aber der Henkel fehlt",
        "Merci d'avance",
        "Gracias, pero falta una taza", "Great", "", "Thanks, when", "Danke! Wann kommt der Rest",
        "Thank you so much for all the care you took with this, it means a great deal to me and to all my family who were there with us that day",
    ])
    func needsAnAnswer(text: String) {
        #expect(!ThanksOnly.matches(SafeText(lines: text)))
    }

    @Test func aPictureWantsALook() {
        #expect(!ThanksOnly.matches("Thanks!", hasAttachments: true))
    }
}
