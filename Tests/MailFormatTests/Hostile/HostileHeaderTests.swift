import MailFormat
import PlainText
import Testing

/// Header tricks seen in real mail and in the CVE lists; what the reader must see instead.
@Suite struct HostileHeaderTests {
    @Test(arguments: [
        "Subject: a\u{1B}]52;c;cm0=\u{7}b", "Subject: =?utf-8?q?a=1B[2Jb?=",
        "Subject: =?utf-8?q?a=C2=9B2Jb?=",
        "Subject: =?iso-8859-1?q?a=9B2Jb?=", "Subject: =?utf-8?b?YRtbMko=?=",
    ])
    func controlSequencesNeverReachTheSubject(header: String) {
        let subject = MailFixture.parse(header).headers.subject.string
        #expect(subject.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }

    @Test func bidiAndZeroWidthAreTakenOutOfNames() {
        let mail = MailParser.parse(
            Array(
                "From: \"ada\u{202E}gro.elpmaxe\u{200B}\" <x@example.org>\nSubject: a\u{2066}b\n\n"
                    .utf8))
        #expect(mail.headers.from.first?.name.string == "adagro.elpmaxe")
        #expect(mail.headers.subject.string == "ab")
    }

    @Test func combiningFloodIsCapped() {
        let mail = MailFixture.parse("Subject: e" + "\u{301}".repeated(50_000))
        #expect(mail.headers.subject.string.unicodeScalars.count <= 5)
    }

    @Test func severalFromFieldsAreFlagged() {
        let mail = MailParser.parse(MailFixture.mail("From: a@example.org\nFrom: b@evil.example"))
        #expect(mail.notices.contains(.severalSenders(2)))
        #expect(mail.headers.from.map(\.address) == ["a@example.org", "b@evil.example"])
    }

    @Test(arguments: [
        "From: \"ceo@bank.example\" <x@evil.example>", "From: ceo@bank.example <x@evil.example>",
        "From: =?utf-8?q?ceo=40bank.example?= <x@evil.example>",
    ])
    func addressInTheDisplayNameIsFlagged(header: String) {
        let mail = MailParser.parse(MailFixture.mail(header))
        #expect(mail.headers.from.first?.address == "x@evil.example")
        #expect(mail.notices.contains(.addressInName("ceo@bank.example")))
    }

    @Test func twoAngleAddressesNeverShowTheFirstAlone() {
        let mail = MailParser.parse(MailFixture.mail("From: <ceo@bank.example><x@evil.example>"))
        #expect(!mail.notices.isEmpty)
    }

    @Test func ownAddressAsNameIsNotFlagged() {
        let mail = MailParser.parse(MailFixture.mail("From: \"ada@example.org\" <ada@example.org>"))
        #expect(mail.notices.isEmpty)
    }

    @Test(arguments: [
        "From: =?utf-8?q?ceo=40bank.example=00?= <x@evil.example>",
        "From: =?utf-8?q?ceo=0A?= <x@evil.example>",
    ])
    func nulAndLineBreaksInEncodedWordsStayInTheName(header: String) {
        let mail = MailParser.parse(MailFixture.mail(header))
        #expect(mail.headers.from.map(\.address) == ["x@evil.example"])
        #expect(mail.headers.from.first?.name.string.contains("\n") == false)
    }

    @Test func replyToInAnotherDomainIsFlagged() {
        #expect(
            MailFixture.parse("Reply-To: x@evil.example").notices == [
                .replyElsewhere("x@evil.example")
            ])
        #expect(MailFixture.parse("Reply-To: x@mail.example.org").notices.isEmpty)
    }

    @Test func nulInAHeaderIsNoted() {
        #expect(MailFixture.parse("Subject: a\u{0}b").notices == [.controlsInHeader])
    }

    @Test func missingAndMalformedSendersAreNoted() {
        #expect(MailParser.parse(MailFixture.mail("Subject: x")).notices == [.noSender])
        let malformed = MailParser.parse(MailFixture.mail("From: Ada <not an address>"))
        #expect(malformed.headers.from.isEmpty)
        #expect(malformed.notices.contains(.noSender))
    }

    @Test func longReferencesKeepFirstAndNewest() {
        let field =
            "References: " + (0..<5_000).map { "<\($0)@example.org>" }.joined(separator: "\n ")
        let references = MailFixture.parse(field).headers.references
        #expect(references.count == 100)
        #expect(references.first?.string == "0@example.org")
        #expect(references.last?.string == "4999@example.org")
    }

    @Test func oneHugeHeaderIsCutWithANotice() {
        let mail = MailFixture.parse("Subject: " + "x".repeated(2_000_000) + "\nTo: a@example.org")
        let shown = mail.headers.subject.string.utf8.count
        #expect(
            (MailFormatLimits.headerBytesMax - 8...MailFormatLimits.headerBytesMax).contains(shown))
        #expect(mail.headers.to.count == 1)
        #expect(mail.notices == [.headerCut])
    }

    @Test func hundredThousandHeaders() {
        let mail = MailFixture.parse(
            (0..<100_000).map { "X-\($0): y" }.joined(separator: "\n") + "\nSubject: last")
        #expect(mail.notices == [.headerCut])
        #expect(mail.body.text.string == "Hello\n")
    }

    @Test func manyAddressesAreCut() {
        let list = (0..<50_000).map { "a\($0)@example.org" }.joined(separator: ", ")
        let mail = MailFixture.parse(
            "To: \(list)\n" + "Cc: c@example.org\n".repeated(9_000) + "X: y")
        #expect(mail.headers.to.count == MailFormatLimits.addressesMax)
        #expect(mail.notices == [.headerCut])
    }

    @Test func nestedGroupsDoNotDescendWithoutEnd() {
        let mail = MailFixture.parse("To: " + "a:".repeated(30_000) + "x@example.org")
        #expect(mail.notices.contains(.headerCut))
    }
}
