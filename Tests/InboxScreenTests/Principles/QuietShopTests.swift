import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

/// What the owner sees when nothing presses, and what is never hidden.
@Suite struct QuietShopTests {
    private static func promise(_ token: UInt64, keptAfter days: Int64, in fixture: inout ShopFixture) {
        let made = ShopFixture.now.adding(days: -20 + Int64(token))
        fixture.apply(
            .promiseFiled(
                PromiseFiled(
                    promise: Token(token), customer: CustomerID(rawValue: 0), conversation: nil, action: .ship,
                    words: "I'll ship it", due: made.adding(days: 2), at: made)))
        fixture.apply(
            .promiseStep(
                PromiseStep(act: Token(100 + token), promise: Token(token), kind: .kept, at: made.adding(days: days))))
    }

    private static func quiet(promises keptAfter: [Int64]) -> InboxDriver {
        var fixture = ShopFixture()
        fixture.mail(
            from: "Kay Osei", "kay@example.org", subject: "Rose set", "Best soap ever, thank you!", hoursAgo: 600,
            nature: .thanks)
        fixture.apply(
            .praiseKept(
                PraiseKept(
                    act: fixture.token(), message: MessageNumber(0), words: "Best soap ever, thank you!",
                    name: "Kay Osei", at: ShopFixture.now.adding(days: -3))))
        for (index, days) in keptAfter.enumerated() { promise(UInt64(index), keptAfter: days, in: &fixture) }
        return InboxDriver(fixture)
    }

    @Test func keepEachOtherRemindedOfTheMission() {
        let driver = Self.quiet(promises: [1, 2, 1])
        #expect(driver.screen.contains("Nobody is waiting"))
        #expect(driver.screen.contains("\u{201C}Best soap ever, thank") && driver.screen.contains("Kay Osei"))
        #expect(driver.screen.contains("3 promises kept in a row"))
        #expect(driver.screen.contains("3 of the last 3") && driver.screen.contains("One bar at a time."))
    }

    @Test func aStreakOfNoneIsNotShownToPunish() {
        let driver = Self.quiet(promises: [1, 9])
        #expect(!driver.screen.contains("in a row") && driver.screen.contains("1 of the last 2"))
        #expect(!Self.quiet(promises: []).screen.contains("of the last"))
        #expect(!Self.quiet(promises: [1]).screen.contains("of the last"), "one promise is no rate")
    }

    @Test func longWaitsAreInTheHeaderAndNeverHidden() {
        var fixture = ShopFixture.lively()
        fixture.mail(
            from: "Uma Roy", "uma@example.org", subject: "Rash", "My hands itch.", hoursAgo: 1, marks: .harm)
        var driver = InboxDriver(fixture)
        for keys in [["g", "w"], ["p"], ["t"], ["g", "b"], ["Enter", "Esc"]] {
            for key in keys { driver.press(key) }
            #expect(driver.lines[0].contains("oldest 8d"), "\(keys)")
        }
    }

    /// An order, a promise, a new day told in time, the promise kept, kind words, and thanks.
    @Test func oneStoryFromTheOrderToTheThanks() throws {
        var fixture = ShopFixture()
        fixture.mail(
            from: "Ann Marsh", "ann@example.org", subject: "Lavender set", "When will the lavender set ship?", hoursAgo: 1)
        var driver = InboxDriver(fixture)
        driver.press("r")
        driver.type("It ships within 24 hours.")
        driver.press("Esc", "y")
        Self.file(&driver)
        #expect(driver.shop.care.promises.map(\.due) == [driver.shop.care.promises[0].madeAt.adding(hours: 24)])
        #expect(!driver.screen.contains("promise at risk"))
        driver.rest(milliseconds: 12 * 3_600_000)
        #expect(driver.screen.contains("promise at risk") && driver.lines[0].contains("1 promise at risk"))
        driver.press("p", "r")
        #expect(driver.session.composer?.editor.text.contains("It ships within 24 hours") == true)
        driver.press("y")
        driver.type("15 May")
        driver.press("Esc", "y")
        Self.file(&driver)
        let promises = driver.shop.care.promises
        #expect(promises.first?.outcome?.kind == .reset && promises.first?.wasHonoured == true)
        let open = try #require(promises.first { $0.isOpen })
        driver.rest(milliseconds: 3 * 86_400_000)
        driver.press("p", "e")
        #expect(driver.shop.care.promise(open.id)?.outcome?.kind == .kept)
        driver.elsewhere(.messageTaken(Self.kindWords(driver)))
        driver.press("t")
        #expect(driver.screen.contains("Nobody to thank today"), "the list is drawn in the morning")
        driver.rest(milliseconds: 86_400_000)
        #expect(driver.lines[0].contains("thank 1"))
        driver.press("t")
        #expect(driver.screen.contains("1 Ann Marsh") && driver.screen.contains("wrote kind words"))
        #expect(driver.session.queue.thanks.first?.words == "wrote kind words on Fri 15 May - never thanked")
        driver.press("Enter", "i")
        driver.type("Lavender it is.")
        driver.press("Esc", "y")
        Self.file(&driver)
        #expect(!driver.lines[0].contains("thank 1"))
        driver.rest(milliseconds: 30 * 86_400_000)
        #expect(!driver.lines[0].contains("thank 1"), "nobody twice in 90 days")
    }

    private static func kindWords(_ driver: InboxDriver) -> MessageTaken {
        driver.shop.place(
            ArrivedMail(
                direction: .incoming, nature: .thanks, marks: [], date: driver.session.now, name: "Ann Marsh",
                address: "ann@example.org", subject: "Re: Lavender set", snippet: "It is here, thank you so much!",
                messageID: nil, inReplyTo: [], references: [], identity: 4_712,
                location: MailLocation(segment: 9, offset: 0, length: 0, checksum: 0)))
    }

    /// The mail on its way is out and stands in its conversation.
    private static func file(_ driver: inout InboxDriver) {
        driver.rest(milliseconds: 61_000)
        for entry in driver.shop.outbox.values {
            let mail = ArrivedMail(
                direction: .outgoing, nature: .person, marks: [], date: driver.session.now, name: "",
                address: entry.to.first ?? "", subject: entry.subject, snippet: SafeText(line: entry.text),
                messageID: nil, inReplyTo: [], references: [], identity: entry.id.value,
                location: MailLocation(segment: 9, offset: 0, length: 0, checksum: 0))
            var taken = driver.shop.place(mail, in: entry.conversation)
            taken.answersThrough = entry.answersThrough
            driver.elsewhere(
                .messageTaken(taken),
                .replyFiled(ReplyFiled(outbox: entry.id, message: taken.message, at: driver.session.now)))
        }
    }
}
