import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct FirstLookTests {
    private static let guesses: [SetupField: String] = [
        .owner: "Mara", .shopName: "", .address: "", .hours: "Mon-Fri 9-17", .zone: "Europe/Stockholm",
    ]

    private func desk(
        guesses: [SetupField: String] = Self.guesses, isLookOnly: Bool = false, visited: Bool = false,
        mail: Bool = true
    ) -> Desk {
        var settings = InboxSettings(zone: Desk.zone, isLookOnly: isLookOnly)
        settings.takesErrands = true
        settings.setupGuesses = guesses
        var desk = Desk(settings: settings)
        if mail {
            for (index, name) in ["Old", "Older", "Oldest"].enumerated() {
                desk.receive(name, hoursAgo: 24 * Int64(8 + index))
            }
            desk.receive("New", hoursAgo: 24 * 6)
            desk.receive("News", hoursAgo: 1, nature: .automatic)
        }
        if visited { desk.elsewhere(.shopVisited(ShopVisited(at: desk.now))) }
        desk.handle(.began)
        return desk
    }

    @Test func oldMailIsShownByCountAndClosedInOneActThatComesBack() {
        var desk = desk(guesses: [:])
        #expect(desk.session.overlay == .menu(.firstMail) && desk.session.startSheet == .firstMail)
        let look = FirstLook(desk.shop, at: desk.now)
        #expect(look.count == 4 && look.older.count == 3)
        desk.press(.closeOlder)
        #expect(desk.rows == ["New"] && desk.session.startSheet == nil && desk.session.overlay == nil)
        #expect(desk.view("Oldest") == .closed)
        #expect(desk.shop.conversation(desk.id("Old")!)?.closedReason(at: desk.now) == .history)
        desk.press(.takeBack)
        #expect(Set(desk.rows) == ["New", "Old", "Older", "Oldest"])
        desk.press(.redo)
        #expect(desk.rows == ["New"])
        desk.receive("Old")
        #expect(desk.view("Old") == .needsMe, "a new question is no history")
    }

    @Test func walkingThemAllChangesNothingAndIsNotAskedAgain() {
        var desk = desk(guesses: [:])
        desk.press(.view(.needsMe))
        #expect(desk.rows.count == 4 && desk.session.startSheet == nil && desk.shop.acts.isEmpty)
        desk.handle(.began)
        #expect(desk.session.startSheet == nil, "the first look was had")
    }

    @Test func theChoiceIsFollowedByWhatIsNotKnownOfTheShop() {
        var desk = desk(guesses: Self.guesses.filter { $0.key != .shopName })
        desk.press(.closeOlder)
        #expect(desk.session.overlay == .line(.setup(.owner), PromptLine("Mara")))
        desk.handle(.prompt(.confirm))
        #expect(desk.session.overlay == .line(.setup(.address), PromptLine("")))
        desk.answer("mara")
        #expect(desk.notice.contains("not an address") && desk.session.overlay?.prompt?.text == "mara")
        desk.answer("mara@example.org")
        desk.answer("whenever")
        #expect(desk.notice.contains("Mon-Fri 9-17"))
        desk.answer("")
        desk.handle(.prompt(.confirm))
        #expect(
            desk.effects == [
                .leave(
                    .setUp([.owner: "Mara", .address: "mara@example.org", .zone: "Europe/Stockholm"]))
            ])
    }

    @Test func escapeLeavesTheQuestionsAndNothingIsWritten() {
        var desk = desk()
        desk.press(.closeOlder)
        desk.answer("Mara")
        desk.handle(.prompt(.cancel))
        #expect(desk.session.startSheet == nil && desk.session.overlay == nil && desk.effects.isEmpty)
    }

    @Test func anEmptyShopOffersDemoImportAndSetup() {
        var desk = desk(mail: false)
        #expect(desk.session.startSheet == .emptyShop)
        desk.press(.importMail)
        desk.answer("mara@example.org")
        desk.answer("~/mail.mbox")
        #expect(desk.effects == [.leave(.importMail(path: "~/mail.mbox", address: "mara@example.org"))])
        #expect(desk.shop.lastVisit == nil, "the first look at mail is still to come")
        desk.press(.openDemo)
        #expect(desk.effects == [.leave(.demo)])
        desk.press(.connectMail)
        #expect(desk.effects == [.leave(.connect)])
    }

    @Test func mailThatComesInByItselfEndsTheSheetThatSaidThereWasNone() {
        var desk = desk(mail: false)
        desk.press(.importMail)
        desk.receive("New", hoursAgo: 1)
        #expect(desk.session.startSheet == .emptyShop, "an answer that is being typed is not taken away")
        desk = self.desk(mail: false)
        desk.receive("Old", hoursAgo: 24 * 9)
        #expect(desk.session.startSheet == .firstMail && desk.session.overlay == .menu(.firstMail))
    }

    @Test func aMailboxThatCameInWhileTheScreenWasOpenIsLookedAtLikeImportedMail() {
        var settings = InboxSettings(zone: Desk.zone)
        settings.takesErrands = true
        settings.hasMailbox = true
        var desk = Desk(settings: settings)
        desk.handle(.began)
        #expect(desk.session.startSheet == nil, "mail is on its way")
        desk.handle(.mailbox(account: "shop", .syncing(done: 0, total: 2)))
        desk.receive("Old", hoursAgo: 24 * 9)
        desk.receive("New", hoursAgo: 1)
        desk.handle(.mailbox(account: "shop", .connected))
        #expect(desk.session.startSheet == .firstMail)
        desk.press(.closeOlder)
        #expect(desk.rows == ["New"] && desk.session.startSheet == nil)
        desk.handle(.mailbox(account: "shop", .syncing(done: 0, total: 1)))
        desk.handle(.mailbox(account: "shop", .connected))
        #expect(desk.session.startSheet == nil, "the first look was had")
    }

    @Test func nothingIsAskedTwiceNorOfWhoOnlyLooks() {
        #expect(desk(visited: true).session.startSheet == nil)
        let looking = desk(isLookOnly: true)
        #expect(looking.session.startSheet == nil && looking.shop.lastVisit == nil)
    }

    @Test func noErrandLeavesAHeldMailBehind() {
        var desk = desk(visited: true)
        desk.wait(milliseconds: 200)
        desk.press(.placeReply(2), .send, .openDemo)
        #expect(desk.effects.isEmpty && desk.notice.contains("still held"))
    }

    // MARK: After time away

    @Test func afterDaysAwayOneLineSaysWhoWroteAndWhereToStart() {
        var desk = Desk(questions: ["Ada"])
        desk.elsewhere(.shopVisited(ShopVisited(at: desk.now.adding(days: -4))))
        desk.receive("Bo", hoursAgo: 2)
        desk.receive("Bo", hoursAgo: 1, subject: "Something else")
        desk.receive("Old", hoursAgo: 24 * 5)
        desk.handle(.began)
        #expect(desk.notice == "Welcome back. 2 wrote, 4 need you. Start with Old")
        #expect(desk.session.overlay == nil && desk.selected == "Old")
        desk.wait(milliseconds: 20_000)
        #expect(!desk.notice.isEmpty)
    }

    @Test func theWelcomeCountsThoseWhoNamedADay() {
        var desk = Desk(questions: ["Ada"])
        desk.elsewhere(.shopVisited(ShopVisited(at: desk.now.adding(days: -4))))
        var marks = MessageMarks()
        marks.neededInDays = 5
        desk.receive("Bo", hoursAgo: 2, words: "It is for Sunday.", marks: marks)
        desk.handle(.began)
        #expect(desk.notice == "Welcome back. 2 wrote, 1 with a date, 2 need you. Start with Bo")
    }

    @Test func afterADayNobodyIsWelcomedBack() {
        var desk = Desk(questions: ["Ada"])
        desk.elsewhere(.shopVisited(ShopVisited(at: desk.now.adding(days: -2))))
        desk.handle(.began)
        #expect(desk.notice.isEmpty)
        #expect(desk.shop.lastVisit == desk.now)
    }

    @Test func theVisitEndsWithTheSession() {
        var desk = Desk(questions: ["Ada"])
        desk.handle(.began)
        desk.uptime += 7_200_000
        desk.press(.quit)
        #expect(desk.shop.lastVisit == desk.now)
    }
}

@Suite struct WeekHoursTests {
    @Test(arguments: [
        ("Mon-Fri 9-17", ["9-17", "9-17", "9-17", "9-17", "9-17", "closed", "closed"]),
        ("mon-wed 9-12 14-18, sat 10:30-14", ["9-12, 14-18", "9-12, 14-18", "9-12, 14-18", "closed", "closed", "10:30-14", "closed"]),
        ("Sunday 8-9", ["closed", "closed", "closed", "closed", "closed", "closed", "8-9"]),
    ])
    func aWeekIsRead(text: String, days: [String]) {
        #expect(WeekHours(text)?.days == days)
    }

    @Test(arguments: ["", "whenever", "Mon-Fri", "9-17", "Fri-Mon 9-17", "Mon 17-9", "Mon 9-25", "Mon-Tue-Wed 9-17"])
    func whatIsNoWeekIsRefused(text: String) {
        #expect(WeekHours(text) == nil)
    }
}
