import PlainText
import ShopDomain
import Testing

@Suite struct SubjectLineTests {
    @Test(arguments: [
        ("order", "Re: order"), ("Re: order", "Re: order"), ("RE: Aw: SV: order", "Re: order"),
        ("Re[2]: order", "Re: order"), ("Re (3): order", "Re: order"), ("Re:order", "Re: order"),
        ("Antwort: Ynt: order", "Re: order"), ("Re\u{FF1A} order", "Re: order"),
        ("Fwd: order", "Re: order"), ("", "Re: your message"), ("Re:", "Re: your message"),
        ("Request: x", "Re: Request: x"), ("Re: a\r\nBcc: x@example.org", "Re: a Bcc: x@example.org"),
    ])
    func anAnswerCarriesOneMark(subject: String, expected: String) {
        #expect(SubjectLine.reply(to: SafeText(line: subject)).string == expected)
    }

    @Test func theBaseIsTheSameThroughAThread() {
        for subject in ["Order 7", "Re: order 7", "WG: AW: Order 7", "RESP: Order 7"] {
            #expect(SubjectLine.base(of: SafeText(line: subject)) == "order 7")
        }
    }
}
