import CustomerCare
import Testing

@Suite struct ReplyFillingTests {
    private func fill(_ body: String, _ values: [String: String] = [:]) throws -> FilledReply {
        try ReplyTemplate(parsing: body).filled(with: ReplyValues(values))
    }

    @Test(arguments: [
        ("Hi {{first name|}},", "Hi,"),
        ("Hi {{first name|}}, hello", "Hi, hello"),
        ("{{first name|}}, thank you.", "Thank you."),
        ("Thank you {{first name|}}!", "Thank you!"),
        ("Yes {{order|}} it is", "Yes it is"),
        ("Your order ({{order|}}) is here", "Your order is here"),
        ("So, {{first name|}}, it is", "So, it is"),
        ("one\n\n{{my name|}}", "one"),
        ("one\n\n{{my name|}}\n\ntwo", "one\n\ntwo"),
        ("{{my name|}}\n\ntwo", "two"),
        ("I am sorry about\n{{item|}} the delay", "I am sorry about\nthe delay"),
    ])
    func anEmptyFieldLeavesNoSeam(_ body: String, _ expected: String) throws {
        #expect(try fill(body).text == expected)
    }

    @Test(arguments: [
        ("Bea", "Hi Bea,"), ("BEA", "Hi Bea,"), ("bea", "Hi Bea,"), ("", "Hi there,"),
        ("  ", "Hi there,"), ("bea@example.org", "Hi there,"), ("B", "Hi there,"),
        ("Guest", "Hi there,"), ("bea1987", "Hi there,"), ("J.", "Hi there,"),
        ("TJ", "Hi TJ,"), ("JEAN-PAUL", "Hi Jean-Paul,"), ("O’NEILL", "Hi O’Neill,"),
        ("McCoy", "Hi McCoy,"), ("Zoë", "Hi Zoë,"), ("ÅSA", "Hi Åsa,"), ("小林", "Hi 小林,"),
        ("Bea\r\nBcc: x@example.org", "Hi there,"), ("Be\u{202E}a", "Hi Bea,"),
    ])
    func aDoubtfulFirstNameGivesWay(_ value: String, _ expected: String) throws {
        #expect(try fill("Hi {{first name|there}},", ["first name": value]).text == expected)
    }

    @Test func aValueIsOneLineAndNeverReadAgain() throws {
        let hostile = "{{first name}}\n\u{1B}[2J {%customer.firstName%} [date]"
        let reply = try fill(
            "About {{subject}}: {{date!}}", ["subject": hostile, "first name": "Bea"])
        #expect(reply.text.hasPrefix("About {{first name}} "))
        #expect(!reply.text.contains("\n"))
        #expect(!reply.text.contains("\u{1B}"))
        #expect(!reply.text.contains("Bea"))
        #expect(reply.blanks.map(\.name) == ["date"])
        #expect(reply.blanks[0].range.upperBound == reply.text.count)
    }

    @Test func aKnownFieldWithoutValueOrFallbackBecomesABlank() throws {
        let reply = try fill("Your {{item}} goes out on {{date!}}.")
        #expect(reply.text == "Your [item] goes out on [date].")
        #expect(reply.blanks.map(\.kind) == [.item, .date])
        #expect(reply.firstRequired?.range == 5..<11)
        let known = try fill("Your {{item}} goes out on {{date!}}.", ["item": "grey mug"])
        #expect(known.text == "Your grey mug goes out on [date].")
    }

    @Test func rangesCountCharacters() throws {
        let reply = try fill(
            "Hi {{first name|there}} 👩‍👩‍👧 é {{date!}}{{subject}} {{about them?}}",
            ["first name": "Zoë", "subject": "🏽 tone"])
        let characters = Array(reply.text)
        #expect(reply.blanks.count == 2)
        let first = String(characters[reply.blanks[0].range])
        #expect(first.unicodeScalars.starts(with: "[date]".unicodeScalars))
        #expect(String(characters[reply.blanks[1].range]) == "[about them?]")
    }

    @Test(arguments: [
        ("I am sorry. {{about them?}}\nIt ships.", "I am sorry.\nIt ships."),
        ("I am sorry. {{about them?}} It ships.", "I am sorry. It ships."),
        ("One\n\n{{about them?}}\n\nTwo", "One\n\nTwo"),
        ("One\n\n{{about them?}}", "One"),
        ("{{about them?}} it ships.", "It ships."),
    ])
    func anOptionalBlankLeavesNoTrace(_ body: String, _ expected: String) throws {
        let reply = try fill(body)
        #expect(reply.blanks.count == 1)
        #expect(reply.firstRequired == nil)
        #expect(reply.withoutOptionalBlanks() == FilledReply(text: expected, blanks: []))
    }

    @Test func requiredBlanksMoveWithTheText() throws {
        let sent = try fill("A {{about them?}} b {{date!}} {{one?}} c {{money!}}")
            .withoutOptionalBlanks()
        #expect(sent.text == "A b [date] c [money]")
        #expect(sent.blanks.map { String(Array(sent.text)[$0.range]) } == ["[date]", "[money]"])
    }

    @Test func stackedRepliesComeWithoutGreetingAndSignOff() throws {
        let body = "Hi {{first name|there}},\n\nIt ships {{date!}}.\n\nThank you.\n\n{{my name|}}"
        let reply = try fill(body, ["my name": "Mara"])
        let stacked = reply.withoutGreeting()
        #expect(stacked.text == "It ships [date].\n\nThank you.")
        #expect(stacked.blanks.map(\.range) == [9..<15])
        let formal = try fill(
            "Dear {{first name|friend}},\nYes.\n\nWarm wishes,\nMara\nFern & Clay")
        #expect(formal.withoutGreeting().text == "Yes.")
        let bare = try fill("Yes, I send to Norway.")
        #expect(bare.withoutGreeting() == bare)
        #expect(try fill("Hi {{first name|there}},").withoutGreeting().text == "")
    }

    @Test(
        arguments: [
            ("Bea Lind", "bea@example.org", nil, "Bea"),
            ("Lind, Bea", nil, nil, "Bea"),
            ("\"BEA LIND\"", nil, nil, "Bea"),
            ("Dr. Bea Lind", nil, nil, "Bea"),
            ("Mary Ann Smith", nil, nil, "Mary"),
            ("Bea Lind (via Etsy)", nil, nil, "Bea"),
            ("bealind", "bealind@example.org", nil, nil),
            ("bea.lind@example.org", "bea.lind@example.org", nil, nil),
            ("B. Lind", nil, nil, nil),
            ("Fern & Clay Support", nil, nil, nil),
            ("Acme Ltd", nil, nil, nil),
            (nil, "bea@example.org", nil, nil),
            ("Elisabeth Lind", nil, "– Bea", "Bea"),
            ("Elisabeth Lind", nil, "Sent from my phone", "Elisabeth"),
            ("", nil, "love, Bea", nil),
            ("Mx", nil, nil, nil),
        ] as [(String?, String?, String?, String?)])
    func firstNames(_ shown: String?, _ address: String?, _ signOff: String?, _ expected: String?) {
        #expect(FirstName.guess(displayName: shown, address: address, signOff: signOff) == expected)
    }
}
