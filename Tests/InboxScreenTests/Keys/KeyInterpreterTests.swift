import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing
@testable import InboxScreen

@Suite struct KeyInterpreterTests {
    private func command(_ name: String, _ driver: InboxDriver) -> InboxCommand? {
        let input = TerminalInput.key(KeyPress(named: name))
        guard
            case .command(let command) = KeyInterpreter.action(for: input, session: driver.session)
        else { return nil }
        return command
    }

    private func driver(at place: KeyBinding.Place) -> InboxDriver {
        var driver = InboxDriver()
        switch place {
        case .queue: break
        case .conversation: driver.press("Enter")
        case .draft: driver.press("Enter", "1")
        case .writing: driver.press("r")
        }
        return driver
    }

    @Test(arguments: [KeyBinding.Place.queue, .conversation, .draft])
    func everyKeyOfTheTableDoesWhatTheTableSays(place: KeyBinding.Place) {
        let driver = driver(at: place)
        for (key, binding) in KeyTable.byPlace[place] ?? [:] {
            #expect(command(key, driver) == binding.command, "\(key) in \(place)")
        }
    }

    @Test func capitalLettersNeverSend() {
        for place in KeyBinding.Place.allCases {
            let driver = driver(at: place)
            for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
                #expect(command(String(letter), driver) != .send, "\(letter) in \(place)")
            }
        }
    }

    @Test func noQuestionTakesYOrN() {
        let id = ConversationID(rawValue: 0)
        let questions: [InboxCore.Confirmation] = [
            .doneUnanswered(id), .laterWithoutWord(id, until: nil, .tomorrow), .quitWithHeld(1),
            .replyToOtherDomain(address: "a@example.org"), .sameReplyAgain(name: "Ada"),
        ]
        for question in questions {
            for key in ["y", "Y", "n", "N", "Space", "1"] {
                #expect(PromptKeys.action(for: KeyPress(named: key), in: .confirm(question)) == nil)
            }
            #expect(PromptKeys.action(for: .enter, in: .confirm(question)).isPrompt(.confirm))
            #expect(PromptKeys.action(for: .escape, in: .confirm(question)).isPrompt(.cancel))
        }
    }

    @Test func everyPrintableKeyTypesWhileWriting() {
        var driver = driver(at: .writing)
        let text = "y1;z?q :Z/é花🌻"
        driver.type(text)
        #expect(driver.session.composer?.editor.text == text)
        #expect(
            driver.effects.allSatisfy { effect in
                switch effect {
                case .read, .readWords: true
                default: false
                }
            })
    }

    @Test func deadLettersInADraftSayWhatWouldWork() {
        var driver = driver(at: .draft)
        driver.press("t")
        #expect(driver.bottomLine.contains("You are not writing: i writes, y sends"))
        #expect(driver.bottomLine.hasPrefix(" DRAFT "))
    }

    @Test func aWrongLetterClosesAMenuAndDoesNothing() {
        var driver = InboxDriver()
        let before = driver.shop.revision
        driver.press("h", "x")
        #expect(driver.session.overlay == nil)
        #expect(driver.shop.revision == before)
        #expect(driver.session.marked.isEmpty)
    }

    @Test func aRightLetterClosesAMenuToo() {
        var driver = InboxDriver()
        driver.press("g", "w")
        #expect(driver.session.overlay == nil)
        #expect(driver.session.queue.view == .waitingForThem)
    }

    @Test func laterOnSomebodyWithoutAWordOffersToTellThemFirst() {
        var driver = InboxDriver()
        driver.press("h", "t")
        #expect(driver.screen.contains("has no word from you"))
        driver.press("r")
        #expect(driver.session.overlay == nil)
        #expect(driver.session.layer == .writing)
    }
}

/// Bytes as they come, through the real decoder.
@Suite struct GluedBytesTests {
    private func drive(_ driver: inout InboxDriver, _ bytes: String) {
        var decoder = KeyDecoder()
        for input in decoder.decode(Array(bytes.utf8)) + decoder.flush() { driver.give(input) }
    }

    @Test func escapeAndALetterInOneReadIsEscapeAlone() {
        var driver = InboxDriver()
        driver.press("j", "j", "j")
        driver.rest()
        driver.press("Enter", "1")
        drive(&driver, "\u{1B}y")
        #expect(driver.shop.outbox.isEmpty)
        #expect(driver.bottomLine.contains("Only Esc was taken: y came glued to it"))
    }

    @Test func pastedTextNeverActs() {
        var driver = InboxDriver()
        let before = driver.shop.revision
        drive(&driver, "\u{1B}[200~e1y!\u{1B}[201~")
        #expect(driver.shop.revision == before)
        #expect(driver.bottomLine.contains("Pasted text goes into a draft"))
    }

    @Test func pasteWhileWritingIsText() {
        var driver = InboxDriver()
        driver.press("r")
        drive(&driver, "\u{1B}[200~e1y!\u{1B}[201~")
        #expect(driver.session.composer?.editor.text == "e1y!")
    }

    @Test func bothBackspacesDelete() {
        var driver = InboxDriver()
        driver.press("r")
        drive(&driver, "abc\u{7F}\u{08}")
        #expect(driver.session.composer?.editor.text == "a")
    }
}

@Suite struct InputBatchTests {
    @Test func whatCameInTheSameReadAsASendIsDropped() {
        var driver = InboxDriver()
        driver.press("j", "j", "j")
        driver.rest()
        driver.press("Enter", "1")
        let batch = "yeee1y".map { TerminalInput.key(.character($0)) }
        var handled: [InboxAction] = []
        for input in batch {
            guard let action = KeyInterpreter.action(for: input, session: driver.session) else { continue }
            let isLast = InputBatch.shouldDropRest(after: action, in: driver.session)
            handled.append(action)
            driver.handle(action)
            if isLast { break }
        }
        #expect(handled.count == 1)
        #expect(driver.shop.outbox.count == 1)
    }
}

extension InboxAction? {
    fileprivate func isPrompt(_ input: PromptInput) -> Bool {
        if case .prompt(let mine) = self { mine == input } else { false }
    }
}
