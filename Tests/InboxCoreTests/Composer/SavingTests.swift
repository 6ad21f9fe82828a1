import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct SavingTests {
    @Test func aPauseSavesTheBurstAsOneSplice() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        desk.type("Hello", millisecondsApart: 30)
        #expect(desk.draft?.content.text == "" && desk.session.saving == .saving)
        desk.uptime += 249
        desk.handle(.tick)
        #expect(desk.draft?.content.text == "")
        desk.uptime += 1
        desk.handle(.tick)
        #expect(desk.draft?.content.text == "Hello")
        guard case .draftEdited(let edited)? = desk.events.first else { return #expect(Bool(false), "an edit") }
        #expect(edited.splices == [TextSplice(at: 0, remove: 0, insert: "Hello")])
    }

    @Test func steadyTypingIsSavedAtLeastEverySecond() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        var longest: Int64 = 0, unsavedSince: Int64?
        for _ in 0..<200 {
            desk.uptime += 40
            desk.handle(.tick)
            if desk.draft?.content.text == desk.text { unsavedSince = nil }
            desk.handle(.edit(.insert("x")))
            unsavedSince = unsavedSince ?? desk.uptime
            longest = max(longest, desk.uptime - (unsavedSince ?? 0))
        }
        #expect(longest <= InboxLimits.saveAtLeastMilliseconds)
        #expect(desk.draft?.content.text.count ?? 0 > 150)
    }

    @Test func typedAndTakenBackLeavesNoRecord() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        desk.type("x")
        desk.handle(.edit(.deleteBackward))
        desk.uptime += 300
        desk.handle(.tick)
        #expect(desk.events.isEmpty && desk.session.saving == .saved)
        #expect(desk.session.composer?.saveDue == nil)
    }

    @Test func theWholeTextIsRecordedNowAndThen() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        for _ in 0..<70 { desk.type("ab", millisecondsApart: 200) }
        desk.wait(milliseconds: 400)
        #expect((desk.draft?.versions.count ?? 0) >= 1)
        #expect(desk.draft?.content.text == desk.text)
    }

    /// Every save brings the stored text to what the editor shows, whatever was done between.
    @Test(arguments: 0..<30) func splicesReplayToTheEditorsText(seed: UInt64) {
        var numbers = EditNumbers(state: seed)
        var desk = Desk(questions: ["Ada"])
        desk.press(.placeReply(1), .write)
        let words = ["a", "é", "e\u{301}", "👩‍👩‍👧", "\n", "word ", "木", "\u{301}", "\t", "\u{202E}", "🇩", "🇪"]
        for _ in 0..<200 {
            let text = words.randomElement(using: &numbers) ?? "a"
            let commands: [EditCommand] = [
                .insert(text), .insert(text), .paste(text + text), .newline, .deleteBackward, .deleteForward,
                .cutWordBack, .cutToLineEnd, .yank, .undo, .redo, .move(.left), .move(.right), .move(.up),
                .nextBlank, .replaceAll(text + "xyz"),
            ]
            desk.handle(.edit(commands.randomElement(using: &numbers) ?? .newline))
            if Int.random(in: 0..<4, using: &numbers) == 0 { desk.wait(milliseconds: 300) }
            if Int.random(in: 0..<40, using: &numbers) == 0 {
                desk.handle(.stopWriting)
                desk.press(.placeReply(2), .write)
            }
            guard desk.session.composer?.unsavedSince == nil else { continue }
            #expect(desk.draft?.content.text == desk.text)
        }
        desk.handle(.stopWriting)
        #expect(desk.draft?.content.text == desk.text)
    }

    /// A stored text that the editor cleans when it takes it in: splices would fall on other words.
    @Test func aTextThatIsCleanedOnEnteringIsRecordedAsAWhole() throws {
        var desk = Desk(questions: ["Ada"])
        let id = try #require(desk.id("Ada"))
        desk.elsewhere(.draftStarted(DraftStarted(
            draft: Token(700), kind: .reply, conversation: id, message: MessageNumber(0), to: ["ada@example.org"],
            subject: "Re", content: DraftContent(text: "one\ttwo\r\nthree\u{200B}"), session: Token(1), at: desk.now)))
        desk.press(.reply)
        desk.type("!")
        desk.wait(milliseconds: 300)
        #expect(desk.draft?.content.text == desk.text)
        desk.type("?")
        desk.wait(milliseconds: 300)
        #expect(desk.draft?.content.text == desk.text)
        #expect(desk.text?.contains("\t") == false)
    }

    @Test func savedIsNotSaidWhileSomethingIsUnsaved() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        desk.type("x")
        desk.handle(.saved)
        #expect(desk.session.saving == .saving)
        desk.wait(milliseconds: 300)
        desk.handle(.saved)
        #expect(desk.session.saving == .saved)
        desk.handle(.saveFailed("The disk is full."))
        #expect(desk.session.saving == .failed("The disk is full."))
    }

    @Test func aHangUpSavesAndSendsNothing() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.placeReply(2), .send)
        desk.press(.reply)
        desk.type("unfin")
        desk.uptime += 60_000  // the hold is over at the very moment
        desk.handle(.hungUp)
        #expect(desk.effects == [.quit])
        #expect(desk.draft?.content.text == "unfin")
        #expect(desk.shop.outbox.values.allSatisfy { $0.isHeld })
    }

    @Test func theExternalEditorsTextIsTaken() throws {
        var desk = Desk(questions: ["Ada"])
        desk.press(.reply)
        desk.type("Dear")
        desk.press(.externalEditor)
        let id = try #require(desk.draft?.id)
        #expect(desk.effects == [.editExternally(id, "Dear")])
        desk.handle(.editorReturned(id, "Dear Ada,\r\nyes.\n"))
        #expect(desk.text == "Dear Ada,\nyes.\n" && desk.draft?.content.text == desk.text)
        desk.handle(.stopWriting)
        desk.press(.back)
        desk.handle(.editorReturned(id, "late"))
        #expect(desk.shop.drafts[id]?.content.text == "late", "the draft was closed meanwhile")
    }
}

private struct EditNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = (state &+ 77) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 31)
    }
}
