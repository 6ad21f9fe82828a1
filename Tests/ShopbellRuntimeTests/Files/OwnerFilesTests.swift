import Foundation
import Glibc
import InboxCore
import PlainText
import Testing

@testable import ShopbellRuntime

@Suite struct OwnerFilesTests {
    let home = ScratchFolder()

    private var files: OwnerFiles {
        OwnerFiles(
            home: home.path, savesTo: "~", editsIn: home.path("editing"), opensIn: home.path("opened"),
            editor: [], fileCommand: ["view"], linkCommand: nil)
    }

    private func words(_ work: () throws -> Void) -> String {
        do {
            try work()
            return ""
        } catch {
            return "\(error)"
        }
    }

    // MARK: Saving

    @Test func whatIsSavedIsTheOwnersAlone() throws {
        let path = try files.save([1, 2, 3], to: "~/crack.jpg", name: "crack.jpg")
        #expect(path.string == home.path("crack.jpg"))
        #expect(try home.mode("crack.jpg") == 0o600)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path.string)) == Data([1, 2, 3]))
    }

    @Test func nothingIsEverOverwritten() throws {
        try home.write("mine", to: "crack.jpg")
        let second = try files.save([1], to: "~/crack.jpg", name: "crack.jpg")
        let third = try files.save([2], to: "~/crack.jpg", name: "crack.jpg")
        #expect(second.string == home.path("crack (2).jpg") && third.string == home.path("crack (3).jpg"))
        #expect(try String(contentsOfFile: home.path("crack.jpg"), encoding: .utf8) == "mine")
    }

    @Test(arguments: ["target.txt", "gone.txt"])
    func aLinkThatWaitsUnderTheNameIsNotFollowed(_ target: String) throws {
        try home.write("mine", to: "target.txt")
        symlink(home.path(target), home.path("crack.jpg"))
        let path = try files.save([1], to: "~/crack.jpg", name: "crack.jpg")
        #expect(path.string == home.path("crack (2).jpg"))
        #expect(try String(contentsOfFile: home.path("target.txt"), encoding: .utf8) == "mine")
        #expect(!FileManager.default.fileExists(atPath: home.path("gone.txt")))
    }

    @Test func aLinkToAFolderUnderTheNameIsNotGoneInto() throws {
        try home.write("", to: "elsewhere/keep")
        symlink(home.path("elsewhere"), home.path("crack.jpg"))
        let path = try files.save([1], to: "~/crack.jpg", name: "crack.jpg")
        #expect(path.string == home.path("crack (2).jpg"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.path("elsewhere")) == ["keep"])
    }

    @Test(arguments: ["../../evil.sh", "/etc/passwd", "..", ".bashrc", "-rf", "a\u{202E}gpj.exe", "\u{1B}[2J.txt"])
    func aHostileNameStaysInTheFolder(_ name: String) throws {
        try home.write("", to: "saved/.keep")
        let path = try files.save([1], to: "~/saved/", name: SafeText(line: name)).string
        #expect(path.hasPrefix(home.path("saved") + "/"))
        let last = path.dropFirst(home.path("saved").count + 1)
        #expect(!last.contains("/") && !last.hasPrefix(".") && !last.hasPrefix("-") && !last.isEmpty)
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test func aFolderThatIsNotThereIsNamed() {
        #expect(words { _ = try files.save([1], to: "~/none/a.txt", name: "a") }
            == "There is no folder \(home.path("none"))/")
    }

    @Test func aNameThatIsTooLongSaysSo() {
        let name = String(repeating: "n", count: 300)
        #expect(words { _ = try files.save([1], to: "~/\(name)", name: "a") }.contains("file name too long"))
    }

    @Test func aFileIsOpenedFromAFolderNobodyElseReads() throws {
        let arguments = try #require(try files.prepareToOpen([1], name: "../x.pdf"))
        #expect(arguments == ["view", home.path("opened/x.pdf")])
        #expect(try home.mode("opened") == 0o700 && home.mode("opened/x.pdf") == 0o600)
        files.forgetOpened(before: Date(timeIntervalSinceNow: -3_600))
        #expect(FileManager.default.fileExists(atPath: home.path("opened/x.pdf")))
        files.forgetOpened(before: Date(timeIntervalSinceNow: 3_600))
        #expect(!FileManager.default.fileExists(atPath: home.path("opened/x.pdf")))
    }

    // MARK: Attaching

    @Test func whatIsReadHasANameAndATypeAndNoPlace() throws {
        try home.write("abc", to: "pictures/mug \u{1F33B}.jpg")
        let file = try files.read("~/pictures/mug \u{1F33B}.jpg", room: 3)
        #expect(file.name == "mug \u{1F33B}.jpg" && file.type == "image/jpeg" && file.bytes == Array("abc".utf8))
    }

    @Test func whatDoesNotFitSaysSoInOneSentence() throws {
        try home.write("abcd", to: "big.jpg")
        #expect(words { _ = try files.read("~/big.jpg", room: 3) }
            == "big.jpg is too large: this mail can carry 3 bytes more")
        #expect(words { _ = try files.read("~/big.jpg", room: 0) }.contains("reached the limit"))
    }

    @Test func whatCannotBeReadSaysWhy() throws {
        try home.write("", to: "folder/keep")
        mkfifo(home.path("pipe"), 0o600)
        #expect(words { _ = try files.read("~/none.jpg", room: 9) }
            == "none.jpg cannot be attached: no such file or directory")
        #expect(words { _ = try files.read("~/folder", room: 9) } == "folder is not a file that can be attached")
        #expect(words { _ = try files.read("~/pipe", room: 9) } == "pipe is not a file that can be attached")
        #expect(words { _ = try files.read("/dev/zero", room: 9) } == "zero is not a file that can be attached")
    }

    @Test func pathsOfFullLengthAreRead() throws {
        var folder = home.path
        while folder.utf8.count < 3_700 {
            folder += "/" + String(repeating: "d", count: 200)
            mkdir(folder, 0o700)
        }
        try Data("abc".utf8).write(to: URL(fileURLWithPath: folder + "/mug.jpg"))
        #expect(try files.read(folder + "/mug.jpg", room: 9).bytes.count == 3)
        #expect(PathLister(files: files).list(folder + "/m").entries.map(\.name) == ["mug.jpg"])
        let tooLong = "/" + String(repeating: "d/", count: 3_000)
        #expect(PathLister(files: files).list(tooLong).problem?.string.contains("too long") == true)
    }
}
