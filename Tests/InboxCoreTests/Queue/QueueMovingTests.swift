import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct QueueMovingTests {
    /// A picture of all rows costs a slow line ten times what a step within them costs.
    @Test func aHeldKeyMovesTheListInGreatSteps() {
        var desk = Desk(questions: (1...60).map { "Customer \($0)" })
        let rows = desk.session.viewport.queueRows
        var tops: [Int] = []
        for _ in 1..<60 {
            desk.press(.nextRow)
            tops.append(desk.session.queue.top)
            #expect((tops[tops.count - 1]..<tops[tops.count - 1] + rows).contains(desk.session.queue.cursor))
        }
        #expect(desk.session.queue.cursor == 59)
        #expect(Set(tops).count <= 2 + 60 / (rows / 2))
    }

    @Test func doneAdvancesAndTakingBackBringsTheRowUnderTheCursor() {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        desk.press(.nextRow, .done)
        desk.handle(.prompt(.confirm))
        #expect(desk.rows == ["Ada", "Cy"] && desk.selected == "Cy" && desk.view("Bo") == .closed)
        desk.press(.takeBack)
        #expect(desk.rows == ["Ada", "Bo", "Cy"] && desk.selected == "Bo")
        #expect(desk.notice == "Taken back: done, Bo")
        desk.press(.redo)
        #expect(desk.view("Bo") == .closed && desk.rows == ["Ada", "Cy"])
    }

    @Test func theConversationFollowsWhenTheCursorRests() {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        #expect(desk.opened == "Ada")
        desk.press(.nextRow)
        desk.wait(milliseconds: 79)
        #expect(desk.opened == "Ada")
        desk.press(.nextRow)
        desk.wait(milliseconds: 81)
        #expect(desk.opened == "Cy")
    }

    @Test func whatOthersDoNeverMovesTheCursorOffTheCustomer() throws {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        desk.press(.nextRow)
        desk.wait(milliseconds: 100)
        // Somebody who has waited longer than all of them.
        desk.receive("Zoe", hoursAgo: 99)
        #expect(desk.rows == ["Zoe", "Ada", "Bo", "Cy"] && desk.selected == "Bo")
        // Another session is done with the one above, then with the very one being read.
        desk.elsewhere(done(desk, "Ada"))
        #expect(desk.rows == ["Zoe", "Bo", "Cy"] && desk.selected == "Bo")
        desk.elsewhere(done(desk, "Bo"))
        #expect(desk.selected == "Bo" && desk.opened == "Bo", "it stays until the owner moves on")
        desk.wait(milliseconds: 200_000)
        #expect(desk.selected == "Bo" && desk.opened == "Bo")
        desk.press(.nextRow)
        desk.wait(milliseconds: 100_000)
        #expect(desk.rows == ["Zoe", "Cy"] && desk.selected == "Cy" && desk.opened == "Cy")
    }

    @Test func theRowFollowsAMerge() throws {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        desk.press(.nextRow)
        let from = try #require(desk.id("Bo")), into = try #require(desk.id("Cy"))
        desk.elsewhere(.conversationsMerged(ConversationsMerged(act: Token(900), from: from, into: into, at: desk.now)))
        #expect(desk.rows.count == 2 && desk.selected == "Cy")
    }

    @Test func anActInAListItStaysInGoesToTheNextRow() {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        desk.press(.view(.all), .spam)
        #expect(desk.rows == ["Cy", "Bo", "Ada"] && desk.selected == "Bo")
    }

    @Test func anotherListBeginsAtItsTop() {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        desk.press(.view(.all))
        #expect(desk.rows == ["Cy", "Bo", "Ada"] && desk.selected == "Cy")
        desk.press(.view(.later))
        #expect(desk.rows.isEmpty)
    }

    @Test func theLastRowsActLeavesTheCursorOnTheLastRow() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.nextRow, .spam)
        #expect(desk.rows == ["Ada"] && desk.selected == "Ada")
        desk.press(.spam)
        #expect(desk.rows.isEmpty && desk.selected == nil)
        desk.wait(milliseconds: 100)
        #expect(desk.opened == nil)
        desk.press(.spam, .reply, .done, .open, .nextRow, .takeBack)
        #expect(desk.rows == ["Ada"])
    }

    @Test func markedOnesAreGoneThroughOneByOne() {
        var desk = Desk(questions: ["Ada", "Bo", "Cy", "Dee"])
        desk.press(.nextRow, .mark, .nextRow, .mark)
        #expect(desk.session.run.count == 2 && desk.session.marked.count == 2)
        desk.press(.top, .spam)
        #expect(desk.view("Bo") == .closed && desk.view("Ada") == .needsMe)
        #expect(desk.selected == "Dee")
        desk.press(.spam)
        #expect(desk.view("Dee") == .closed && desk.session.run.isEmpty)
        desk.press(.top, .spam)
        #expect(desk.view("Ada") == .closed, "nothing is marked any more")
    }

    @Test func nextCustomerSkipsTheSamePersonsConversations() {
        var desk = Desk(questions: ["Ada"])
        desk.receive("Ada", hoursAgo: 1, subject: "Another thing")
        desk.receive("Bo")
        desk.press(.top, .nextCustomer)
        #expect(desk.selected == "Bo")
        desk.press(.previousCustomer)
        #expect(desk.selected == "Ada")
    }

    /// Keys of all kinds in all places: nothing traps, and every conversation stays somewhere.
    @Test(arguments: 0..<20) func anyKeyAnywhere(seed: UInt64) {
        var numbers = KeyNumbers(state: seed)
        var desk = Desk(questions: ["Ada", "Bo", "Cy", "Dee"])
        for step in 0..<300 {
            switch Int.random(in: 0..<8, using: &numbers) {
            case 0: desk.type("a\n")
            case 1: desk.wait(milliseconds: Int64.random(in: 1...3_000, using: &numbers))
            case 2: desk.handle(.prompt([.confirm, .cancel, .next, .insert("x")].randomElement(using: &numbers) ?? .next))
            case 3: desk.handle(.stopWriting)
            default:
                guard let binding = KeyTable.bindings.randomElement(using: &numbers) else { continue }
                desk.press(binding.command)
                if case .menu(let menu) = binding.command, let choice = menu.choices.randomElement(using: &numbers) {
                    desk.press(choice.command)
                }
            }
            if step % 60 == 30 { desk.receive("Eve\(step)") }
            let contradictions = ShopComparison.contradictions(in: desk.shop, at: desk.now)
            #expect(contradictions == [])
            if let draft = desk.draft, let composer = desk.session.composer, composer.unsavedSince == nil {
                #expect(draft.content.text == composer.editor.text)
            }
        }
    }

    private func done(_ desk: Desk, _ name: String) -> ShopEvent {
        let id = desk.id(name) ?? ConversationID(rawValue: 0)
        let newest = desk.shop.conversation(id)?.newestMessage ?? MessageNumber(0)
        return .conversationDecided(
            ConversationDecided(
                act: Token(UInt64(id.rawValue) + 500), conversation: id,
                decision: Decision(kind: .done, through: newest, at: desk.now)))
    }
}

private struct KeyNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 31)
    }
}
