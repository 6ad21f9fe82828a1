import CustomerCare
import Testing

@Suite struct StarterReplyTests {
    /// The body of a reply file, and the first line it stands on.
    private static func body(_ reply: StarterReply) throws -> (text: String, firstLine: Int) {
        let lines = reply.text.split(separator: "\n", omittingEmptySubsequences: false)
        try #require(lines.first == "+++")
        let end = try #require(lines.dropFirst().firstIndex(of: "+++"))
        return (lines[(end + 1)...].joined(separator: "\n"), end + 2)
    }

    private static func template(_ reply: StarterReply) throws -> ReplyTemplate {
        let body = try body(reply)
        return try ReplyTemplate(parsing: body.text, firstLine: body.firstLine)
    }

    @Test func thereIsADozenOrSoWithNamesOfTheirOwn() {
        #expect((12...16).contains(StarterReply.all.count))
        #expect(Set(StarterReply.all.map(\.name)).count == StarterReply.all.count)
    }

    @Test(arguments: StarterReply.all)
    func eachReads(_ reply: StarterReply) throws {
        let template = try Self.template(reply)
        let optional = template.blanks.filter { !$0.isRequired }
        #expect(optional.map(\.name) == ["about them"])
        #expect(template.tokens.contains(.field(name: "first name", fallback: "there")))
        #expect(reply.text.contains("\ntitle = \""))
        #expect(reply.text.split(separator: "\n").count { $0.hasPrefix("  \"") } >= 3)
        #expect(try Self.body(reply).text.split(whereSeparator: \.isWhitespace).count <= 110)
    }

    @Test(arguments: StarterReply.all)
    func nonePromisesWithoutADay(_ reply: StarterReply) throws {
        let body = try Self.body(reply).text
        let promises = ["I will write", "I will find out", "goes out", "leaves", "will be"]
        guard promises.contains(where: body.contains) else { return }
        let undated = ["care", "honest-no"]
        let days = try Self.template(reply).blanks.filter { $0.kind == .date }
        #expect(!days.isEmpty || undated.contains(reply.name))
    }

    @Test(arguments: StarterReply.all)
    func noneSoundsLikeTheListsOfThingsNotToSay(_ reply: StarterReply) throws {
        let words = Self.spoken(try Self.body(reply).text)
        for phrase in Self.notToSay where words.contains(" \(phrase) ") {
            Issue.record("\(reply.name) says \"\(phrase)\"")
        }
    }

    @Test func theTestForPhrasesFindsThem() {
        let words = Self.spoken("We are sorry for any inconvenience, dear\nvalued Customer.")
        #expect(
            Self.notToSay.filter { words.contains(" \($0) ") } == [
                "sorry for any", "any inconvenience", "valued customer", "we",
            ])
    }

    @Test func anHonestNoCannotLeaveWithoutWhatIsBetter() throws {
        let reply = try #require(StarterReply.all.first { $0.name == "honest-no" })
        let blanks = try Self.template(reply).blanks.filter(\.isRequired).map(\.name)
        #expect(blanks.contains("better for you"))
    }

    @Test func filledWithAllItKnowsOnlyTheOwnersPartsAreOpen() throws {
        let fields = ReplyFieldTable.standard.fields.map { ($0.name, $0.sample) }
        let values = ReplyValues(Dictionary(uniqueKeysWithValues: fields))
        for reply in StarterReply.all {
            let template = try Self.template(reply)
            let filled = template.filled(with: values)
            #expect(filled.blanks.map(\.blank) == template.blanks)
            #expect(filled.text.hasPrefix("Hi Bea,\n\n"))
            #expect(filled.text.hasSuffix("\n\nMara"))
            #expect(!filled.withoutGreeting().text.contains("Mara"))
        }
    }

    private static func spoken(_ text: String) -> String {
        let letters = text.lowercased().map { $0.isLetter || $0 == "'" ? $0 : " " }
        return " " + String(letters).split(separator: " ").joined(separator: " ") + " "
    }

    private static let notToSay = [
        "sorry if", "sorry but", "sorry you feel", "sorry for any", "any inconvenience",
        "any confusion", "may have", "mistakes were made", "if anyone was", "i know just how",
        "you should have", "you shouldn't have", "you didn't", "you did not", "you failed to",
        "you never", "you must", "you forgot", "you're wrong", "why didn't you", "as i told you",
        "as i already told you", "as i said", "as stated", "like i said", "calm down",
        "you need to", "you'll have to", "you will have to", "because of", "my supplier",
        "the post office", "the carrier", "so busy", "swamped", "short staffed", "the system",
        "out of my control", "not my fault", "nothing i can do", "it wasn't me", "unprecedented",
        "policy", "terms and conditions", "as per", "it says in", "are estimates",
        "busy times", "not responsible", "your own risk", "no exceptions", "all sales final",
        "you agreed", "rude", "leave me alone", "blocked", "take it or leave it", "whatever you",
        "valued customer", "your inquiry", "kindly", "at your earliest", "per your request",
        "ticket", "please be advised", "dear customer", "as a courtesy", "an exception",
        "we", "our", "us", "forgive", "do better", "should be", "hopefully", "soon", "asap",
        "shop again", "discount", "review",
    ]
}
