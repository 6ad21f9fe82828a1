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
                """)
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
