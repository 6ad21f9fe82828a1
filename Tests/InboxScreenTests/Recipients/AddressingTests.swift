import InboxCore
import PlainText
import ShopDomain
import Testing

/// To and Cc: people by name, as keys are pressed and as the screen shows them.
@Suite struct AddressingTests {
    /// A new mail, asked to whom.
    private func driver() -> InboxDriver {
        var driver = InboxDriver()
        driver.press("c")
        return driver
    }

    private func draft(_ driver: InboxDriver) -> Draft? {
        driver.session.composer.flatMap { driver.shop.drafts[$0.draft] }
    }

    @Test(arguments: ["Tab", "Enter"]) func aNameIsOfferedAndCompleted(key: String) {
        var driver = driver()
        driver.type("to")
        #expect(driver.screen.contains("Tom Reed") && driver.screen.contains("tom@example.org"))
        driver.press(key)
        #expect(driver.bottomLine.contains("To: Tom Reed <tom@example.org>, "))
        driver.press("Enter")
        #expect(draft(driver)?.to == ["tom@example.org"] && driver.bottomLine.contains("Cc: "))
    }

    @Test func arrowsChooseAmongSeveral() {
        var driver = driver()
        driver.type("b")
        let offered = driver.lines.filter { $0.contains("@example.org") }
        #expect(offered.count > 1)
        driver.press("Down", "Tab")
        let second = driver.session.overlay?.prompt?.text ?? ""
        driver.press("Enter")
        #expect(offered.first.map { $0.contains(draft(driver)?.to.first ?? "?") } == false)
        #expect(second.contains(draft(driver)?.to.first ?? "?"))
    }

    @Test func aNameBesideTheAddressIsTakenAndShown() {
        var driver = driver()
        driver.type("Zed New <zed@new.example>, \"Wu, Ann\" <ann.wu@example.org>, plain@example.org")
        driver.press("Enter")
        #expect(draft(driver)?.to == ["zed@new.example", "ann.wu@example.org", "plain@example.org"])
        #expect(draft(driver)?.names == ["zed@new.example": "Zed New", "ann.wu@example.org": "Wu, Ann"])
        driver.press("Enter", "Enter")
        #expect(driver.screen.contains("New mail to Zed New and 2 more"))
        driver.press("Esc", "@")
        #expect(driver.session.overlay?.prompt?.text
            == "Zed New <zed@new.example>, \"Wu, Ann\" <ann.wu@example.org>, plain@example.org")
    }

    @Test func theNameGoesWithTheMail() {
        var driver = driver()
        driver.type("Zed New <zed@new.example>")
        driver.press("Enter", "Enter", "Enter")
        driver.type("Hello")
        driver.press("Esc", "y")
        #expect(driver.shop.outbox.values.first?.names == ["zed@new.example": "Zed New"])
    }

    @Test func severalOneAfterTheOther() {
        var driver = driver()
        driver.type("tom")
        driver.press("Tab")
        driver.type("bo lind")
        driver.press("Tab", "Enter")
        #expect(draft(driver)?.to == ["tom@example.org", "bo@example.org"])
    }

    @Test(arguments: [
        ("Nobody", "No address for \"Nobody\""), ("zed@", "\"zed@\" is not an address"),
        ("tom@example.org, <x>", "not an address"),
    ])
    func whatIsNoAddressStaysToBeMended(typed: String, words: String) {
        var driver = driver()
        driver.type(typed)
        driver.press("Enter")
        #expect(driver.session.overlay?.prompt?.text == typed, "\(driver.bottomLine)")
        #expect(driver.screen.contains(words) || driver.screen.contains("No address for"))
        #expect(draft(driver)?.to == [])
    }

    /// An address that is typed to its end is taken as it stands, whoever else it may begin.
    @Test func aWholeAddressIsNotCompleted() {
        var driver = driver()
        driver.type("bo@example.or")
        driver.press("Enter")
        #expect(draft(driver)?.to == ["bo@example.or"])
    }

    @Test func whomNoMailReachesIsNotOffered() {
        var fixture = ShopFixture.lively()
        let address = ContactAddress.address(of: "Etta Berg", .phone)
        fixture.mail(from: "Etta Berg", address, subject: "Call", "Hi", hoursAgo: 3)
        var driver = InboxDriver(fixture)
        driver.press("c")
        driver.type("etta")
        #expect(driver.session.overlay?.prompt?.text == "etta" && !driver.screen.contains("Tab completes"))
    }
}
