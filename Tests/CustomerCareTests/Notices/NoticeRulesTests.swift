import Testing

@testable import CustomerCare

@Suite struct NoticeRulesTests {
    @Test(arguments: [
        ("*message from {buyer}", "New message from Bo Lind", "Bo Lind"),
        ("{buyer} sent you a message*", "Bo Lind sent you a message!", "Bo Lind"),
        ("{buyer} has a question", "bo HAS A QUESTION", "bo"),
        ("*from {buyer} (Order: {order})", "Inquiry from Bo (Order: 12-3)", "Bo"),
    ]) func patternsTakeDown(pattern: String, line: String, buyer: String) throws {
        #expect(try #require(NoticePattern(pattern)).match(line)?[.buyer] == buyer)
    }

    @Test(arguments: [
        ("message from {buyer}", "New message from Bo"), ("{buyer} wrote:", "wrote:"), ("a*b", "acd"),
        ("Order {order}", "Order "),
    ]) func patternsRefuse(pattern: String, line: String) throws {
        #expect(try #require(NoticePattern(pattern)).match(line) == nil)
    }

    @Test(arguments: ["{buyer}{order}", "*{buyer}", "{stranger}", "{buyer", ""]) func noPattern(source: String) {
        #expect(NoticePattern(source) == nil)
    }

    @Test func anEtsyMessage() throws {
        let text = """
            Hi Mara,

            Bo Lind wrote:

            Where is my order? It was the grey mug.

            Reply to Bo Lind
            Etsy, Inc. 117 Adams Street
            """
        let notice = try #require(
            NoticeRules.shipped.read(
                from: "noreply@mail.etsy.com", subject: "New message from Bo Lind about order #3312009341", text: text))
        #expect(notice.buyer == "Bo Lind" && notice.order == "3312009341" && !notice.isAnsweredByMail)
        #expect(notice.words.split(separator: "\n") == ["Where is my order? It was the grey mug."])
    }

    @Test func aContactForm() throws {
        let text = "Name: Bo Lind\nEmail: Bo@Example.org\nMessage:\nDo you ship to Norway?\n-- \nsent by a form"
        let notice = try #require(
            NoticeRules.shipped.read(from: "wordpress@kiln.example.org", subject: "Contact", text: text))
        #expect(notice.buyer == "Bo Lind" && notice.address == "bo@example.org" && notice.isAnsweredByMail)
        #expect(notice.words == "Do you ship to Norway?")
    }

    @Test(arguments: ["------------- Begin message -------------", "-------------Begin message------------"])
    func anAmazonMessage(line: String) throws {
        let end = line.replacing("Begin", with: "End")
        let text = "Order ID 114-1234567-1234567:\n1 of Mug\n\n\(line)\n\nWhen will it come?\n\n\(end)\n\nFor Your Information"
        let notice = try #require(
            NoticeRules.shipped.read(
                from: "abd124@marketplace.amazon.com",
                subject: "Inquiry from Amazon customer Wren (Order: 114-1234567-1234567)", text: text))
        #expect(notice.words.split(separator: "\n") == ["When will it come?"])
        #expect(notice.buyer == "Wren" && notice.order == "114-1234567-1234567" && notice.isAnsweredByMail)
    }

    private func shopifyForm(_ name: String, _ address: String) -> ReadNotice? {
        NoticeRules.shipped.read(
            from: "mailer@shopify.com", subject: "New customer message on November 22, 2026",
            text: """
                You received a new message from your online store's contact form.

                Country Code:
                GB

                Name:\(name)

                Email:
                \(address)

                Body:
                Hello, do you sell gift cards?
                Name: it as you like.
                """)
    }

    @Test func aValueMayStandBelowItsLabel() throws {
        for name in ["\nIda Frost", "\n\n  Ida Frost", " Ida Frost"] {
            let notice = try #require(shopifyForm(name, "Ida@Example.org"))
            #expect(notice.buyer == "Ida Frost" && notice.address == "ida@example.org")
            #expect(notice.words.hasPrefix("Hello, do you sell gift cards?"))
        }
        let nameless = try #require(shopifyForm("", "ida@example.org"))
        #expect(nameless.address == "ida@example.org" && nameless.buyer != "Email:", "a label is no value")
    }

    @Test(arguments: [
        ("Etsy Conversation from Zoe Kerr: the mug", "Zoe Kerr", nil),
        ("Etsy Conversation with Zoe Kerr", "Zoe Kerr", nil),
        ("Zoe Kerr sent you a message: the mug", "Zoe Kerr", nil),
        ("Zoe Kerr sent you a message about order #345", "Zoe Kerr", "345"),
        ("New message from Zoe Kerr: the mug", "Zoe Kerr", nil),
        ("Order #345: Zoe Kerr opened a help request", "Zoe Kerr", "345"),
    ]) func etsysSubjects(subject: String, buyer: String, order: String?) throws {
        let notice = NoticeRules.shipped.read(from: "no-reply@etsy.com", subject: subject, text: "Is it blue?")
        #expect(notice?.buyer == buyer && notice?.order == order && notice?.words == "Is it blue?")
    }

    @Test func whatASenderWritesOnItsOwnAccountIsSetAside() {
        let sale = "You made a sale on Etsy - Ship by Nov 25 - [22.00, Order #345]"
        func reading(_ subject: String, from: String = "transaction@etsy.com") -> NoticeReading? {
            NoticeRules.shipped.reading(from: from, subject: subject, text: "Order #345")
        }
        #expect(reading(sale) == .aside && reading("Your case was escalated") == .unknown)
        #expect(reading(sale, from: "bo@example.org") == nil)
        #expect(reading("[Kiln]: New order #1001", from: "wordpress@kiln.example.org") == .aside)
    }

    @Test func whoNobodyNamesIsNoNotice() {
        #expect(NoticeRules.shipped.read(from: "noreply@etsy.com", subject: "Your bill", text: "11.00") == nil)
        #expect(NoticeRules.shipped.read(from: "bo@example.org", subject: "New message from Bo", text: "") == nil)
    }

    @Test func theOwnersRules() throws {
        let rules = try NoticeRules(
            parsing: """
                # ours
                [Market Hall]
                from     *@markethall.example
                subject  Message from {buyer} about order {order}
                begins   They write:
                answer   mail
                aside    Your bill *

                [Etsy, ours]
                from     no-reply@etsy.com
                aside    Order #*
                """)
        #expect(rules.reading(from: "desk@markethall.example", subject: "Your bill of May", text: "") == .aside)
        let both = NoticeRules(rules.rules + NoticeRules.shipped.rules)
        let help = both.reading(
            from: "no-reply@etsy.com", subject: "Order #345: Zoe opened a help request", text: "")
        #expect(help == .aside, "the owner's go first")
        let notice = try #require(
            rules.read(
                from: "desk@markethall.example", subject: "Message from Ann about order M-7", text: "They write:\nHello"))
        #expect(notice == ReadNotice(
            channel: "Market Hall", buyer: "Ann", address: nil, order: "M-7", words: "Hello", wordLines: 1..<2, isAnsweredByMail: true))
    }

    @Test(arguments: [
        ("from *@x", 1, "begins with its name"), ("[A]\nfrom *@x\nsubjekt {buyer}", 3, "no \"subjekt\""),
        ("[A]\nfrom {who}", 2, "is no pattern"), ("[A]\nline x", 2, "names no sender"),
        ("[A]\nfrom *@x\nanswer post", 3, "answer is \"post\""),
    ]) func mistakesAreNamed(text: String, line: Int, problem: String) {
        let error = #expect(throws: NoticeRuleError.self) { try NoticeRules(parsing: text) }
        #expect(error?.line == line && error?.problem.contains(problem) == true)
    }

    @Test func hostileLinesTakeNoLonger() throws {
        let pattern = try #require(NoticePattern("*a*a*a*a*a*a*b{buyer}"))
        #expect(pattern.match(String(repeating: "a", count: 100_000)) == nil)
    }
}
