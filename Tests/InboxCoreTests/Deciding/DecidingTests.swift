import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct DecidingTests {
    @Test func doneOverAnOpenQuestionAsksOnce() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.done)
        #expect(desk.view("Ada") == .needsMe)
        guard case .confirm(.doneUnanswered)? = desk.session.overlay else { return #expect(Bool(false), "a question") }
        desk.handle(.prompt(.cancel))
        #expect(desk.view("Ada") == .needsMe)
        desk.press(.done)
        desk.handle(.prompt(.confirm))
        #expect(desk.view("Ada") == .closed && desk.selected == "Bo")
    }

    @Test func kindWordsOverAnOpenQuestionAsksOnce() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.keep)
        guard case .confirm(.kindWordsUnanswered)? = desk.session.overlay else { return #expect(Bool(false), "a question") }
        #expect(desk.view("Ada") == .needsMe)
        desk.handle(.prompt(.confirm))
        #expect(desk.view("Ada") == .kindWords)
    }

    @Test func doneWithoutAQuestionDoesNotAsk() {
        var desk = Desk()
        desk.receive("Ada", words: "I moved, the new address is below.")
        desk.press(.done)
        #expect(desk.view("Ada") == .closed)
    }

    @Test func laterForSomeoneWithoutAWordAsksOnce() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.later(.tomorrow))
        #expect(desk.view("Ada") == .needsMe)
        desk.handle(.prompt(.confirm))
        #expect(desk.view("Ada") == .later && desk.notice == "Later, back Thu 26 Mar: Ada")
        desk.press(.takeBack)
        #expect(desk.view("Ada") == .needsMe)
        desk.press(.later(.breath))
        #expect(desk.view("Ada") == .later, "a breath is never questioned")
    }

    @Test func laterForSomeoneWhoHasHadAWordDoesNotAsk() {
        var desk = Desk(questions: ["Ada"])
        desk.receive("Ada", direction: .outgoing)
        desk.receive("Ada")
        desk.press(.later(.monday))
        #expect(desk.view("Ada") == .later && desk.notice == "Later, back Mon 30 Mar: Ada")
    }

    @Test func aTypedDateIsReadOrAskedForAgain() {
        var desk = Desk(questions: ["Ada"])
        desk.receive("Ada", direction: .outgoing)
        desk.receive("Ada")
        desk.press(.later(.typedDate))
        desk.answer("soonish")
        #expect(desk.notice.hasPrefix("No date in that") && desk.session.overlay != nil)
        desk.answer("fri")
        #expect(desk.view("Ada") == .later && desk.session.overlay == nil)
    }

    @Test func aBreathHasAPageOfItsOwnAndGoesOnToTheNext() throws {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.later(.breath))
        let page = try #require(desk.session.composer)
        #expect(page.kind == .note && page.isWriting)
        desk.type("How dare she.")
        desk.handle(.stopWriting)
        #expect(desk.session.composer == nil && desk.selected == "Bo" && desk.view("Ada") == .later)
        #expect(notes(desk) == ["How dare she."])
    }

    @Test func aPageOfABreathLeftEmptyLeavesNoTrace() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.later(.breath))
        desk.handle(.stopWriting)
        #expect(notes(desk).isEmpty && desk.shop.drafts.isEmpty && desk.view("Ada") == .later)
    }

    private func notes(_ desk: Desk) -> [String] {
        desk.id("Ada").flatMap { desk.shop.conversation($0) }?.notes.map(\.text.string) ?? []
    }

    @Test func aBreathIsOverByItself() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.later(.breath))
        #expect(desk.rows.isEmpty)
        desk.wait(milliseconds: 21 * 60_000)
        #expect(desk.rows == ["Ada"])
    }

    @Test func plusAndMinus() {
        var desk = Desk()
        desk.receive("Ada", words: "Thank you so much", nature: .thanks)
        desk.receive("Shop", words: "50 % off", nature: .automatic)
        #expect(desk.view("Ada") == .kindWords && desk.view("Shop") == .notCustomers)
        desk.press(.view(.kindWords), .keep)
        #expect(desk.shop.praise.map(\.words) == ["Thank you so much"] && desk.view("Ada") == .closed)
        desk.press(.view(.notCustomers), .keep)
        #expect(desk.view("Shop") == .needsMe)
        desk.press(.view(.needsMe), .notThis)
        #expect(desk.session.overlay == .menu(.notThis))
        desk.press(.notThisMail)
        #expect(desk.view("Shop") == .notCustomers)
    }

    @Test func alwaysThisSender() {
        var desk = Desk()
        desk.receive("Spammer", subject: "One")
        desk.receive("Spammer", subject: "Two")
        desk.press(.neverCustomer)
        #expect(desk.rows.isEmpty)
        desk.receive("Spammer", subject: "Three")
        #expect(desk.rows.isEmpty)
        desk.press(.view(.notCustomers))
        #expect(desk.rows.count == 3)
        desk.press(.keep, .view(.needsMe))
        #expect(desk.rows.count == 3)
    }

    @Test func labelsAreSetAndCleared() throws {
        var desk = Desk(questions: ["Ada"])
        let id = try #require(desk.id("Ada"))
        desk.press(.label)
        desk.answer(" wedding ,  gift,, ")
        #expect(desk.shop.conversation(id)?.labels == ["wedding", "gift"])
        desk.press(.label)
        #expect(desk.session.overlay?.prompt?.text == "wedding, gift")
        desk.answer("")
        #expect(desk.shop.conversation(id)?.labels == [])
        desk.press(.takeBack)
        #expect(desk.shop.conversation(id)?.labels == ["wedding", "gift"])
    }

    @Test func mergingAndSplittingFromThePalette() throws {
        var desk = Desk(questions: ["Ada"])
        desk.receive("Ada", subject: "Another thing")
        desk.press(.mergeConversations)
        desk.handle(.prompt(.confirm))
        #expect(desk.shop.conversationCount == 1 && desk.rows == ["Ada"])
        desk.press(.splitConversation)
        #expect(desk.shop.conversationCount == 2)
        desk.press(.takeBack, .takeBack)
        #expect(desk.shop.conversationCount == 2 && desk.shop.acts.filter { !$0.isTakenBack }.isEmpty)
    }

    @Test func samePersonFromThePalette() {
        var desk = Desk(questions: ["Ada", "Ada2"])
        desk.press(.samePerson)
        desk.handle(.prompt(.confirm))
        #expect(Set(desk.rows) == ["Ada"] && desk.rows.count == 2)
        desk.press(.takeBack)
        #expect(Set(desk.rows) == ["Ada", "Ada2"])
    }

    /// The palette knows every act that a key or a menu does.
    @Test func thePaletteKnowsEveryAct() {
        let known = Set(CommandNames.all.map(\.command))
        for binding in KeyTable.bindings where !binding.hint.isEmpty {
            if case .menu = binding.command { continue }
            if binding.command == .palette { continue }
            #expect(known.contains(binding.command), "\(binding.hint)")
        }
        for choice in InboxCommand.Menu.allCases.flatMap(\.choices) {
            #expect(known.contains(choice.command), "\(choice.hint)")
        }
    }

    @Test func thePaletteOffersOnlyWhatWorksHere() {
        var desk = Desk(questions: ["Ada"])
        func offered(_ desk: Desk) -> Set<InboxCommand> {
            Set(CommandNames.matching("", here: ActsHere(desk.shop, desk.session)).map(\.command))
        }
        #expect(offered(desk).isSuperset(of: [.done, .reply, .later(.tomorrow), .view(.closed), .search]))
        #expect(offered(desk).isDisjoint(with: [.send, .attach, .takeBack, .redo, .arrivedAnyway, .setUpShop]))
        desk.press(.placeReply(2))
        #expect(offered(desk).isSuperset(of: [.send, .attach, .throwAway]))
        #expect(offered(desk).isDisjoint(with: [.done, .spam, .quit, .later(.tomorrow), .takeOver]))
        desk.press(.send)
        #expect(offered(desk).isSuperset(of: [.takeBack, .takeBackHeld]))
        #expect(offered(desk).isDisjoint(with: [.done, .label, .send]), "nobody is left in the queue")
    }

    @Test func thePaletteFindsByWordsAndNamesTheKey() {
        let desk = Desk(questions: ["Ada"])
        let found = CommandNames.matching("tomorrow", here: ActsHere(desk.shop, desk.session))
        #expect(found.map(\.command) == [.later(.tomorrow)])
        #expect(found.map(\.keys) == ["h t"])
    }

    @Test func aWrongLetterClosesAMenuAndDoesNothing() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.menu(.later))
        desk.handle(.prompt(.insert("x")))
        #expect(desk.session.overlay == nil && desk.events.isEmpty)
    }
}
