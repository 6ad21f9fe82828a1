import InboxCore
import PlainText
import ShopDomain
import Testing

/// The search line and what it says.
@Suite struct SearchLineTests {
    private func found(_ typed: String) -> InboxDriver {
        var driver = InboxDriver()
        driver.press("/")
        driver.type(typed)
        driver.press("Enter")
        return driver
    }

    @Test func newWordsReplaceTheOldOnes() {
        var driver = found("label")
        driver.press("/")
        driver.type("tom")
        #expect(driver.session.overlay?.prompt?.text == "tom")
    }

    @Test(arguments: [("Backspace", "labe"), ("Left", "label"), ("Home", "label"), ("Ctrl+W", ""), ("Ctrl+U", "")])
    func editingKeysEditTheOldOnes(key: String, text: String) {
        var driver = found("label")
        driver.press("/", key)
        #expect(driver.session.overlay?.prompt?.text == text)
        driver.type("x")
        #expect(driver.session.overlay?.prompt?.text.count == text.count + 1)
    }

    @Test func movingInTheListKeepsThem() {
        var driver = found("label")
        driver.press("/", "Down", "Enter")
        #expect(driver.session.queue.view == .found && driver.session.queue.query == "label")
    }

    @Test func aNameComesBeforeMailWithTheLetters() {
        var fixture = ShopFixture()
        fixture.mail(from: "Lara Fox", "lara@example.org", subject: "Soap", "Hi", hoursAgo: 90)
        fixture.mail(from: "Bo Lind", "bo@example.org", subject: "Is it larger?", "Hi", hoursAgo: 2)
        fixture.mail(from: "Clara Ek", "clara@example.org", subject: "Soap", "Hi", hoursAgo: 1)
        var driver = InboxDriver(fixture)
        driver.press("/")
        driver.type("lar")
        let rows = driver.session.queue.entries.compactMap { entry -> SafeText? in
            guard case .conversation(let id) = entry, let found = driver.shop.conversation(id) else { return nil }
            return driver.shop.customer(of: found)?.displayName
        }
        #expect(rows == ["Lara Fox", "Clara Ek", "Bo Lind"])
    }

    @Test func theOperatorsAreNamedBeforeAnythingIsTyped() {
        var driver = InboxDriver()
        driver.press("/")
        #expect(driver.screen.contains("from: to: subject: label:") && driver.screen.contains("is:unanswered"))
        driver.type("s")
        #expect(!driver.screen.contains("from: to:"))
    }

    @Test(arguments: [
        ("subjct:foo", "subject:foo would be"), ("has:file", "has:attachment finds mail with files"),
        ("is:spam", "is:closed would be"), ("is:odd", "is:unanswered, waiting, later, kind or closed are"),
        ("rosa OR ann", "There is no OR"), ("cc:bo", "to:bo would be"), ("form:bo", "from:bo would be"),
        ("before:monday", "before:2026-05-11 would be"), ("before:05-11 ", "is no date"), ("-is:read", "is:closed would be"),
    ])
    func whatIsNoOperatorSaysWhatWouldBe(typed: String, words: String) {
        #expect(SearchOperators.doubt(about: typed)?.string.contains(words) == true)
    }

    @Test(arguments: [("subjct:x", "Nothing found. subjct: is"), ("zzz", "Nothing found. Fewer")])
    func theEmptyListSaysIt(typed: String, words: String) {
        var driver = InboxDriver()
        driver.press("/")
        driver.type(typed)
        #expect(driver.screen.contains(words), "\(driver.screen)")
    }

    @Test(arguments: ["from:ann", "has:attachment", "is:closed", "-label:vip", "after:2026-05", "10:30", "note:zzz", "http://x.example", "\"a OR b\""])
    func whatIsRightIsNotDoubted(typed: String) {
        #expect(SearchOperators.doubt(about: typed + " ") == nil)
    }

    /// Where something else is found all the same, the doubt stands above the line.
    @Test func aDoubtIsSaidBesideWhatWasFound() {
        var driver = InboxDriver()
        driver.holdsSearches = true
        driver.press("/")
        driver.type("tom has:file")
        #expect(!driver.session.queue.entries.isEmpty && driver.screen.contains("has:attachment finds"))
    }
}
