import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

/// Making it good, as the owner does it: keys in, screen out.
@Suite struct MendingTests {
    /// Tom's bar arrived cracked, and he says what he paid.
    private static func cracked(columns: Int = 80, rows: Int = 24) -> InboxDriver {
        var fixture = ShopFixture()
        fixture.mail(
            from: "Tom Reed", "tom@example.org", subject: "My order",
            "Hi,\n\nThe bar arrived cracked. I paid £24.00 for it.\n\nTom", hoursAgo: 5)
        return InboxDriver(fixture, columns: columns, rows: rows)
    }

    @Test func moneyBackIsHonouredWithGrace() throws {
        var driver = Self.cracked()
        driver.press("b", "m", "Enter")
        let remedy = try #require(driver.shop.care.remedies.first)
        #expect(remedy.kind == .moneyBack && remedy.amount == Money(hundredths: 2_400, currency: "GBP"))
        #expect(remedy.cause == "The bar arrived cracked")
        let promise = try #require(remedy.promise.flatMap { driver.shop.care.promise($0) })
        #expect(promise.isOpen && promise.due != nil, "three keys from b to a promise")
        #expect(driver.session.notice?.text.string.contains("You pay it out, at the shop or bank") == true)
        driver.press("Esc", "p")
        #expect(driver.session.queue.promises.map(\.promise.words) == ["Money back 24.00 GBP, to be paid out"])
        driver.rest(milliseconds: 86_400_000)
        driver.press("e")
        #expect(driver.shop.care.remedy(remedy.id)?.isToPayOut == false)
        driver.press("g", "b")
        #expect(driver.screen.contains("in 1 day"))
        driver.press("z")
        #expect(driver.shop.care.remedy(remedy.id)?.isToPayOut == true, "z opens it again")
        #expect(driver.screen.contains("open 24h"))
    }

    @Test(arguments: [("m", Remedy.Kind.moneyBack), ("n", .new), ("s", .sorted)])
    func resolveRefundAndReplaceEachOnItsOwn(_ key: String, _ kind: Remedy.Kind) throws {
        var driver = Self.cracked()
        driver.press("b", key, "Ctrl+U")
        driver.type((kind == .moneyBack ? "12.50 " : "") + "twins, before the party on friday")
        driver.press("Enter")
        let remedy = try #require(driver.shop.care.remedies.first)
        #expect(remedy.kind == kind && remedy.special == "twins, before the party on friday")
        #expect(remedy.amount == (kind == .moneyBack ? Money(hundredths: 1_250) : nil))
        let promise = try #require(remedy.promise.flatMap { driver.shop.care.promise($0) })
        #expect(promise.due.map { ShopFixture.now < $0 && $0 < ShopFixture.now.adding(days: 5) } == true)
        let totals = RemedyTotals(driver.shop.care.remedies)
        #expect(totals.counts == [kind: 1])
        #expect(totals.moneyBack == (kind == .moneyBack ? ["": 1_250] : [:]))
        driver.press("Esc", "z")
        #expect(driver.shop.care.remedies.isEmpty && driver.shop.care.promises.allSatisfy { !$0.isOpen })
    }

    @Test func apologiseAndMakeItUp() throws {
        var driver = Self.cracked()
        driver.press("b", "n", "Enter")
        #expect(driver.screen.contains("To Tom Reed"))
        let text = driver.session.composer?.editor.text ?? ""
        #expect(text.contains("I am sorry about this: \u{201C}The bar arrived cracked\u{201D}"))
        #expect(text.contains("I send you a new one at my cost, by Wed 13 May"))
        driver.press("y")
        #expect(driver.screen.contains("one line of what happened"), "an empty slot is asked for")
        driver.type("I packed it too tightly")
        driver.press("Esc", "y")
        #expect(driver.shop.outbox.count == 1)
        #expect(driver.shop.care.promises.count == 1, "what the reply says once more is no second promise")
        let remedy = try #require(driver.shop.care.remedies.first)
        let day = try #require(remedy.careAt)
        let promise = try #require(remedy.promise)
        driver.elsewhere(
            .promiseStep(
                PromiseStep(act: Token(900), promise: promise, kind: .kept, at: ShopFixture.now.adding(days: 1))))
        driver.rest(milliseconds: day.seconds(since: ShopFixture.now) * 1_000)
        driver.press("g", "n")
        #expect(driver.screen.contains("is all well again?"), "after-care comes up by itself")
        driver.press("G", "e")
        #expect(driver.shop.care.remedy(remedy.id)?.caredAt != nil)
        #expect(!driver.screen.contains("is all well again?"))
    }

    @Test func whoIsAskedByMailIsLookedAfterUnlessItIsTakenBack() {
        var driver = Self.cracked()
        driver.elsewhere(
            .remedyRecorded(
                RemedyRecorded(
                    act: Token(900), remedy: Token(901), customer: CustomerID(rawValue: 0),
                    conversation: ConversationID(rawValue: 0), kind: .sorted, cause: "a cracked bar",
                    careAt: ShopFixture.now.adding(hours: -1), at: ShopFixture.now.adding(days: -4))))
        driver.press("G", "r")
        let text = driver.session.composer?.editor.text
        #expect(text?.contains("I only want to be sure that all is well again") == true)
        driver.press("i")
        driver.type("Has the box held?")
        driver.press("Esc", "y")
        #expect(driver.shop.care.remedies.first?.caredAt != nil)
        driver.press("Z")
        #expect(driver.shop.care.remedies.first?.caredAt == nil)
    }

    @Test func aDayToldToTheCustomerIsTheDayThatCounts() throws {
        var driver = Self.cracked()
        driver.press("b", "m", "Enter")
        let before = try #require(driver.shop.care.promises.first?.due)
        driver.press("X", "r")
        driver.type("You get your money back. I will refund you by 20 May.")
        driver.press("Esc", "y")
        #expect(driver.shop.care.promises.count == 1)
        #expect(try #require(driver.shop.care.promises.first?.due) > before)
    }

    @Test func aboveAndBeyondSometimes() {
        var driver = Self.cracked(columns: 200, rows: 50)
        driver.press("b", "g")
        driver.type("2.50 a sample of rose")
        driver.press("Enter")
        driver.press("b", "g")
        driver.type("1 card")
        driver.press("Enter")
        #expect(driver.session.layer == .acting, "a gesture promises nothing and starts no mail")
        #expect(driver.shop.care.promises.isEmpty)
        #expect(driver.screen.contains("2 gestures, 3.50"))
        #expect(driver.shop.care.remedies.map(\.special) == ["a sample of rose", "card"])
    }

    @Test func aBusinessIsItsReputationSoSlipsAreListed() {
        var driver = Self.cracked()
        driver.press("b", "m", "Enter", "Esc")
        driver.elsewhere(
            .promiseFiled(
                PromiseFiled(
                    promise: Token(900), customer: CustomerID(rawValue: 0), conversation: ConversationID(rawValue: 0),
                    action: .ship, words: "I'll ship it by Friday", due: ShopFixture.now.adding(days: -3),
                    at: ShopFixture.now.adding(days: -9))),
            .promiseStep(
                PromiseStep(act: Token(901), promise: Token(900), kind: .kept, at: ShopFixture.now.adding(days: -1))))
        driver.press("g", "b")
        let rows = driver.lines.filter { $0.prefix(31).contains("Tom Reed") }
        #expect(rows.first?.contains("open now") == true, "what is open comes first")
        #expect(driver.screen.contains("in 2 days"))
        driver.press("e")
        #expect(driver.screen.contains("same day"))
        driver.press("Esc")
        #expect(driver.screen.contains("Needs me"))
    }

    @Test func ifYouFailOwnIt() throws {
        var fixture = ShopFixture()
        fixture.mail(from: "Tom Reed", "tom@example.org", subject: "My order", "Where is my order?", hoursAgo: 5)
        fixture.promise(
            900, .ship, "I'll ship it by Friday", in: "My order", due: ShopFixture.now.adding(days: -3), hoursAgo: 216)
        var driver = InboxDriver(fixture)
        #expect(driver.screen.contains("1 Own it: sorry"))
        driver.press("1")
        let text = driver.session.composer?.editor.text ?? ""
        #expect(text.contains("I told you \u{201C}I'll ship it by Friday\u{201D}, and I did not keep it"))
        driver.press("Esc", "Enter", "1", "y")
        driver.type("it stood in the wrong box")
        driver.press("Tab")
        driver.type("I post it with a rose bar")
        driver.press("Tab")
        driver.type("20 May")
        driver.press("Esc", "y")
        let filed = try #require(driver.shop.care.promises.last)
        #expect(driver.shop.outbox.count == 1 && filed.resets == Token(900))
    }

    private static func hints(_ driver: InboxDriver) -> [DraftRule] {
        driver.session.composer?.advice?.hints.map(\.rule) ?? []
    }

    @Test func sorryIsOwedForALatePromiseAndForALateAnswer() {
        var fixture = ShopFixture()
        fixture.mail(from: "Tom Reed", "tom@example.org", subject: "My order", "Which soap is it?", hoursAgo: 5)
        fixture.promise(
            900, .ship, "I'll ship it by Friday", in: "My order", due: ShopFixture.now.adding(days: -3), hoursAgo: 216)
        fixture.mail(from: "Uma Roy", "uma@example.org", subject: "Soap", "Which soap is it?", hoursAgo: 200)
        fixture.mail(from: "Vic Orr", "vic@example.org", subject: "Mug", "Which mug is it?", hoursAgo: 2)
        for (keys, isOwed) in [(["Home"], true), (["Home", "j"], true), (["G"], false)] {
            var driver = InboxDriver(fixture)
            for key in keys { driver.press(key) }
            driver.rest()
            driver.press("r")
            driver.type("It is the rose one, and it leaves on Thursday.")
            #expect(Self.hints(driver).contains(.apologyMissing) == isOwed, "\(keys)")
            driver.type(" I am sorry you waited.")
            #expect(!Self.hints(driver).contains(.apologyMissing))
        }
    }

    @Test func whatWasAnsweredIsNotAskedAgain() {
        var fixture = ShopFixture()
        fixture.mail(from: "Tom Reed", "tom@example.org", subject: "Mug", "When will it ship?", hoursAgo: 30)
        fixture.answer(to: "Tom Reed", "tom@example.org", subject: "Re: Mug", "On Thursday.", hoursAgo: 20)
        var driver = InboxDriver(fixture)
        driver.press("g", "w", "r")
        driver.type("A small thing: the box is blue.")
        #expect(!Self.hints(driver).contains(.unanswered))
    }

    @Test func theThirdSorryWantsARepair() {
        var fixture = ShopFixture()
        for day in [Int64(6), 4] {
            fixture.mail(from: "Tom Reed", "tom@example.org", subject: "Mug", "Where is it?", hoursAgo: day * 24)
            fixture.answer(
                to: "Tom Reed", "tom@example.org", subject: "Re: Mug", "I am sorry, it is late.",
                hoursAgo: day * 24 - 2)
        }
        fixture.mail(from: "Tom Reed", "tom@example.org", subject: "Re: Mug", "Still nothing?", hoursAgo: 3)
        var driver = InboxDriver(fixture)
        driver.press("r")
        driver.type("I am sorry.")
        #expect(Self.hints(driver).contains(.repeatedSorry))
        driver.type(" A new one goes out today, at no charge.")
        #expect(!Self.hints(driver).contains(.repeatedSorry))
    }

    @Test func failureBuildsRelations() {
        var driver = Self.cracked()
        driver.press("b", "s")
        driver.type("sent a refill")
        driver.press("Enter", "X", "p", "e")
        driver.press("g", "n", "e", "Enter")
        driver.rest(milliseconds: 3 * 86_400_000)
        driver.press("t")
        #expect(driver.screen.contains("stayed with you after"))
    }

    @Test func aPlainCaseOfSomeoneElseIsNotTouched() {
        var driver = InboxDriver()
        driver.press("g", "s", "b", "m")
        #expect(driver.screen.contains("No conversation here") && driver.session.overlay == nil)
        #expect(driver.shop.care.remedies.isEmpty)
    }

    @Test(arguments: [(40, 12), (80, 24)]) func lists(columns: Int, rows: Int) {
        var driver = Self.cracked(columns: columns, rows: rows)
        driver.press("b", "m")
        GoldenScreen.check("remedy-\(columns)x\(rows)", driver)
        driver.press("Enter")
        driver.rest(milliseconds: 300)
        GoldenScreen.check("own-it-\(columns)x\(rows)", driver)
        driver.press("Esc", "g", "b")
        driver.rest(milliseconds: 9_000)
        GoldenScreen.check("slips-\(columns)x\(rows)", driver)
    }
}
