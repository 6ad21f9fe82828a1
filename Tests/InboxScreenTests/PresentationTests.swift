import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing
@testable import InboxScreen

@Suite struct PinnedSentenceTests {
    @Test(arguments: [
        ("Hi,\n\nIs it coming? I need it on the 12th.", "Is it coming? I need it on the 12th."),
        ("First. Second.\nThird", "First. Second. Third"),
        ("発送はいつですか？急いでいます。", "発送はいつですか？ 急いでいます。"),
        ("Where is it?\n\nAnd the other one?", "And the other one?"),
        ("", ""), ("?!", ""),
    ])
    func fromTheLastQuestionOn(text: String, pinned: String) {
        #expect(PinnedSentence.of(text).string == pinned)
    }
}

@Suite struct ScreenLineTests {
    private func shown(_ line: ScreenLine, _ columns: Int) -> String {
        let fitted = line.fitted(toColumns: columns)
        let left = fitted.left.map(\.text.string).joined()
        let right = fitted.right.map(\.text.string).joined()
        return "\(left)|\(right)"
    }

    @Test func theLeftIsCutBeforeTheRightAndTheRightLosesItsFirstWords() {
        let line = ScreenLine([Span("Zoë Brontë")], right: [Span("new "), Span("20h")])
        #expect(shown(line, 20) == "Zoë Brontë|new 20h")
        #expect(shown(line, 14) == "Zoë Brontë|20h")
        #expect(shown(line, 9) == "Zoë …|20h")
        #expect(shown(line, 3) == "Zo…|")
    }

    @Test func itIsNeverWiderThanItsPane() {
        let line = ScreenLine([Span("花子さん"), Span("x")], right: [Span("注文"), Span("8d")])
        for columns in 0...30 {
            let fitted = line.fitted(toColumns: columns)
            #expect(fitted.left.columns + fitted.right.columns <= columns)
        }
    }
}

@Suite struct HintFlowTests {
    private func hints(_ words: SafeText...) -> [KeyHint] {
        words.map { KeyHint(key: "k", words: $0) }
    }

    @Test func allChoicesOfAMenuStandInAsManyLinesAsItTakes() {
        let lines = HintFlow.lines(hints("one", "two", "three"), columns: 12)
        #expect(lines.map { $0.map(\.text.string).joined() } == ["k one  k two", "k three"])
    }

    @Test func aLongHintIsShortenedOrPassedOver() {
        let long = KeyHint(key: "z", words: "take back done, Bo Lind", shortWords: "take back")
        let all = KeyHint(key: "?", words: "keys", isWayToAll: true)
        func text(_ columns: Int) -> String {
            HintFlow.line([long] + hints("go") + [all], columns: columns).map(\.text.string)
                .joined()
        }
        #expect(text(60) == "z take back done, Bo Lind  k go  ? keys")
        #expect(text(30) == "z take back  k go  ? keys")
        #expect(text(14) == "k go  ? keys")
        #expect(text(6) == "? keys")
        #expect(text(3) == "")
    }
}

@Suite struct ThemeTests {
    @Test func missingRolesLookLikeText() {
        let theme = Theme(styles: [.text: .plain.adding(.bold)])
        for role in ThemeRole.allCases { #expect(theme[role] == .plain.adding(.bold)) }
    }

    @Test func inMonoEveryLayerAndBarCanBeToldApartWithoutColour() {
        #expect(Theme.mono[.selected] != Theme.mono[.text])
        #expect(Theme.mono[.blankOpen] != Theme.mono[.text])
        #expect(Theme.mono[.theirWords] != Theme.mono[.dim])
    }

    @Test func themeFilesNameRolesWithUnderscores() {
        #expect(ThemeRole.theirWords.key == "their_words")
        #expect(Set(ThemeRole.allCases.map(\.key)).count == ThemeRole.allCases.count)
    }
}
