import Foundation
import Glibc
import InboxCore
import PlainText
import Testing

@testable import ShopbellRuntime

@Suite struct PathListerTests {
    let home = ScratchFolder()

    private func list(_ typed: String) -> PathListing {
        PathLister(
            files: OwnerFiles(
                home: home.path, savesTo: "~", editsIn: "", opensIn: "", editor: [], fileCommand: nil,
                linkCommand: nil)
        ).list(typed)
    }

    @Test func namesThatGoOnAsTypedWithSizesAndFolders() throws {
        try home.write("abc", to: "mug.jpg")
        try home.write("", to: "mugs/keep")
        try home.write("", to: "other.txt")
        let listing = list("~/m")
        #expect(listing.folder == "~/")
        #expect(listing.entries.map(\.name) == ["mug.jpg", "mugs"])
        #expect(listing.entries.map(\.isFolder) == [false, true])
        #expect(listing.entries.map(\.byteCount) == [3, nil])
    }

    @Test func hiddenFilesComeOnlyWhenAskedFor() throws {
        try home.write("", to: ".secret")
        try home.write("", to: "plain")
        #expect(list("~/").entries.map(\.name) == ["plain"])
        #expect(list("~/.").entries.map(\.name) == [".secret"])
    }

    @Test func aTildeAloneIsHome() {
        #expect(list("~").entries.map(\.name) == ["~"])
        #expect(list("").entries.isEmpty)
    }

    @Test func whatIsNoFileIsLeftOut() throws {
        mkfifo(home.path("pipe"), 0o600)
        symlink(home.path("gone"), home.path("dangling"))
        try home.write("", to: "folder/keep")
        symlink(home.path("folder"), home.path("linked"))
        try home.write("", to: "esc\u{1B}[2J.txt")
        #expect(list("~/").entries.map(\.name) == ["esc\u{1B}[2J.txt", "folder", "linked"])
    }

    @Test func namesThatAreNoTextAreLeftOut() throws {
        let path = Array(home.path("x").utf8.dropLast()).map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xFF), 0]
        let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
        #expect(descriptor >= 0)
        close(descriptor)
        #expect(list("~/").entries.isEmpty)
    }

    @Test func aFolderThatCannotBeReadSaysWhy() {
        #expect(list("~/none/m").problem?.string == "\(home.path)/none/ cannot be listed: no such file or directory")
    }

    @Test func aLargeFolderIsListedInPart() throws {
        for number in 1_000..<1_250 { try home.write("", to: "many/\(number)") }
        let listing = list("~/many/")
        #expect(listing.isCut && listing.entries.count == 200 && listing.entries.first?.name == "1000")
    }
}
