import PlainText
import Testing

@testable import MailTransport

struct EnvelopeAddressTests {
    @Test(arguments: [
        "ann@example.org", "ann+orders@example.org", "o'neil@example.org", "jürgen@müller.example",
        "sales/ann@example.org",
    ])
    func takesOrdinaryAddresses(text: String) throws {
        #expect(try EnvelopeAddress(text).text == text)
    }

    @Test(arguments: [
        "", "ann", "@example.org", "ann@", "a@b@c", "-oQ/tmp@example.org", "-froot@example.org",
        "ann@example.org ", "ann\n@example.org", "ann@example.org\r\nRCPT", "a\u{0}b@example.org",
        "a@example.org,b@example.org", "<ann@example.org>", "|touch@example.org",
        "/etc/x@example.org",
        ":include:/etc/passwd@x", "\"a b\"@example.org", "`id`@example.org",
        "ann\u{202E}@example.org", "ann\u{200B}@example.org",
        String(repeating: "a", count: 400) + "@example.org",
    ])
    func refusesWhatCouldBeTakenForSomethingElse(text: String) {
        #expect(throws: EnvelopeAddressError.self) { try EnvelopeAddress(text) }
    }

    @Test func saysWhatIsWrongWithoutPassingItOn() {
        #expect {
            try EnvelopeAddress("-x\u{1B}[0m@example.org")
        } throws: { error in
            (error as? EnvelopeAddressError)?.sentence.string
                == "the address -x␛[0m@example.org begins with a dash and could be taken for an option"
        }
    }
}
