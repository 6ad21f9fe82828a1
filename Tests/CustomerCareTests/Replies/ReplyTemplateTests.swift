import CustomerCare
import Testing

@Suite struct ReplyTemplateTests {
    @Test(arguments: [
        "{{first name|there}}", "{{First Name|there}}", "{{ firstName | there }}",
        "{{customer.first_name|there}}", "{{ticket.customer.firstname|there}}",
        "{{ contact.first_name || 'there' }}", "{{ first_name | default: \"there\" }}",
        "{%customer.firstName,fallback=there%}", "{contactfield=firstname|there}",
        "{ContactField=firstname|there}",
    ])
    func everySpellingOfAFieldIsTheSameField(_ spelling: String) throws {
        let template = try ReplyTemplate(parsing: "Hi \(spelling), hello")
        let expected: [ReplyToken] = [
            .text("Hi "), .field(name: "first name", fallback: "there"), .text(", hello"),
        ]
        #expect(template.tokens == expected)
        #expect(template.source == "Hi {{first name|there}}, hello")
    }

    @Test(arguments: [
        ("{{date!}}", "date", ReplyBlank.Kind.date, true),
        ("{{ new date ! }}", "new date", .date, true),
        ("{{money!}}", "money", .money, true), ("{{amount!}}", "amount", .money, true),
        ("{{item!}}", "item", .item, true), ("{{the right item!}}", "the right item", .item, true),
        ("{{text!}}", "text", .text, true), ("{{why not!}}", "why not", .text, true),
        ("{{about them?}}", "about them", .text, false),
        ("{{candidate!}}", "candidate", .text, true),
    ])
    func blanks(_ spelling: String, name: String, kind: ReplyBlank.Kind, isRequired: Bool) throws {
        let blank = try #require(try ReplyTemplate(parsing: "x \(spelling)").blanks.first)
        #expect(blank.name == name)
        #expect(blank.kind == kind)
        #expect(blank.isRequired == isRequired)
    }

    @Test(arguments: [
        "a { b } c", "50 {%} off", "{% not closed", "closing }} alone", "{contactfield=open",
    ])
    func bracesThatMeanNothingStayWords(_ body: String) throws {
        #expect(try ReplyTemplate(parsing: body).tokens == [.text(body)])
    }

    @Test func fourBracesAreTwo() throws {
        let template = try ReplyTemplate(parsing: "write {{{{name}} here")
        #expect(template.filled(with: ReplyValues()).text == "write {{name}} here")
        #expect(try ReplyTemplate(parsing: template.source) == template)
    }

    @Test func anUnclosedFormDoesNotHideTheNextField() throws {
        let template = try ReplyTemplate(parsing: "{% {{first name|there}}")
        #expect(template.tokens.last == .field(name: "first name", fallback: "there"))
    }

    @Test func allProblemsAreNamedWithTheirLineAndAWayOut() throws {
        let body = """

            Hi {{}},
            {{frist name}} and {{date!|soon}}
            fine
            {{open
            {{grandmother}}
            """
        let error = try #require(throws: ReplyTemplateError.self) {
            try ReplyTemplate(parsing: body, firstLine: 5)
        }
        #expect(error.problems.map(\.line) == [6, 7, 7, 9, 10])
        #expect(error.problems[0].message.contains("names nothing"))
        #expect(error.problems[1].remedy.contains("{{first name}}"))
        #expect(error.problems[2].message.contains("fallback"))
        #expect(error.problems[3].message.contains("not closed"))
        #expect(
            error.problems[4].remedy
                == "Write {{grandmother|fallback}}, or {{grandmother!}} to fill it by hand.")
    }

    @Test func aBodyWithoutWordsOrWithoutEndIsAProblem() {
        for body in ["", " \n\n ", String(repeating: "x", count: 20_001)] {
            #expect(throws: ReplyTemplateError.self) { try ReplyTemplate(parsing: body) }
        }
    }

    @Test func anUnknownFieldWithFallbackIsAllowedAndFilledWhenKnown() throws {
        let template = try ReplyTemplate(parsing: "Give my best to {{dog's name|your dog}}.")
        #expect(template.filled(with: ReplyValues()).text == "Give my best to your dog.")
        #expect(
            template.filled(with: ReplyValues(["Dogs Name": "Rex"])).text == "Give my best to Rex.")
    }
}
