import Foundation
import InboxCore
import PlainText
import Testing

@testable import ShopbellRuntime

/// A draft in $EDITOR: what was written there is never lost.
@Suite struct EditingFilesTests {
    let home = ScratchFolder()

    /// - Parameter script: what the editor does with its file, `$1`.
    private func edit(_ text: String = "Dear Ada", with script: String) throws -> OwnerFiles.EditedText {
        try home.write(script, to: "editor.sh")
        return try files(["/bin/sh", home.path("editor.sh")]).edit(text, named: "d1")
    }

    private func files(_ editor: [String]) -> OwnerFiles {
        OwnerFiles(
            home: home.path, savesTo: "~", editsIn: home.path("editing"), opensIn: home.path("opened"),
            editor: editor, fileCommand: nil, linkCommand: nil)
    }

    private var left: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: home.path("editing"))) ?? []).sorted()
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: home.path("editing/" + name), encoding: .utf8)
    }

    @Test func theTextStaysInItsFileUntilTheLogHasIt() throws {
        let edited = try edit(with: "printf ', yes.' >> \"$1\"")
        #expect(edited.text == "Dear Ada, yes." && edited.notice == nil)
        #expect(try text("d1.txt") == edited.text && home.mode("editing/d1.txt") == 0o600)
        files([]).forget(edited)
        #expect(left.isEmpty)
    }

    /// The line drops, the editor is killed: what it saved used to be removed.
    @Test func whatABadlyEndedEditorSavedIsKeptAndNamed() throws {
        for number in 1...3 {
            let error = #expect(throws: OwnerFilesError.self) {
                try edit(with: "printf ', version \(number)' >> \"$1\"; kill -KILL $$")
            }
            let words = "The editor ended with 137: the draft is as it was. What it saved is kept in "
            #expect(error?.words.string.hasPrefix(words + home.path("editing/d1.txt")) == true)
            let earlier = home.path("editing/d1-kept-\(number - 1).txt")
            #expect(error?.words.string.hasSuffix(earlier) == (number > 1))
        }
        #expect(left == ["d1-kept-1.txt", "d1-kept-2.txt", "d1.txt"])
        #expect(try left.map(text) == (1...3).map { "Dear Ada, version \($0)" })
        let notice = try edit(with: "true").notice
        #expect(notice?.string.hasSuffix("it is kept in " + home.path("editing/d1-kept-3.txt")) == true)
    }

    @Test func aBadlyEndedEditorThatSavedNothingLeavesNothing() throws {
        let error = #expect(throws: OwnerFilesError.self) { try edit(with: "exit 3") }
        #expect(error?.words == "The editor ended with 3: the draft is as it was")
        #expect(left.isEmpty)
    }

    /// Shopbell was killed while the editor was open: the next edit used to write over it.
    @Test func whatAnEarlierEditLeftIsKeptAndNamed() throws {
        try home.write("Dear Ada, I am so sorry", to: "editing/d1.txt")
        let edited = try edit(with: "true")
        #expect(edited.text == "Dear Ada")
        let notice = try #require(edited.notice)
        #expect(notice.string.hasSuffix("it is kept in " + home.path("editing/d1-kept-1.txt")))
        #expect(try text("d1-kept-1.txt") == "Dear Ada, I am so sorry")
    }

    @Test func aLeftoverThatTheDraftHoldsIsNothingToSpeakOf() throws {
        try home.write("Dear Ada", to: "editing/d1.txt")
        #expect(try edit(with: "true").notice == nil)
        #expect(left == ["d1.txt"])
    }

    @Test func aTextThatNoDraftTookIsKept() throws {
        let edited = try edit(with: "printf ', yes.' >> \"$1\"")
        #expect(try files([]).keep(edited) == home.path("editing/d1-kept-1.txt"))
        #expect(try text("d1-kept-1.txt") == "Dear Ada, yes." && left.count == 1)
    }

    @Test func anEditorThatIsNotThereLeavesNothing() throws {
        let error = #expect(throws: OwnerFilesError.self) {
            try files([home.path("none")]).edit("Dear Ada", named: "d1")
        }
        #expect(error?.words.string.contains("did not start") == true && left.isEmpty)
    }
}
