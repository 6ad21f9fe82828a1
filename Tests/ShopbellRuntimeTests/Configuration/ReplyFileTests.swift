import CustomerCare
import PlainText
import Testing

@testable import ShopbellRuntime

struct ReplyFileTests {
    private func parse(_ text: String) throws -> ReplyFile {
        try ReplyFile.parse(text, name: "late", file: "replies/late.md")
    }

    @Test func readsTheSettingsAndKeepsTheBodyAsItStands() throws {
        let reply = try parse(
            """
            +++
            title = "Late: own it, new date"
            fits = ["where is my order", "has not arrived"]   # examples
            key = 7
            tags = ["repair"]
            +++
            Hi {{first name|there}},

            I am sorry.
            +++
            """)
        #expect(reply.name == "late")
        #expect(reply.title == "Late: own it, new date")
        #expect(reply.fits == ["where is my order", "has not arrived"])
        #expect(reply.key == 7)
        #expect(reply.tags == ["repair"])
        #expect(reply.body == "Hi {{first name|there}},\n\nI am sorry.\n+++")
        #expect(reply.bodyLine == 7)
    }

    @Test func readsFilesFromOtherSystems() throws {
        let reply = try parse("+++\r\ntitle = \"Thanks\"\r\n+++ \r\nHello,\r\nbye\r\n")
        #expect(reply.title == "Thanks")
        #expect(reply.body == "Hello,\nbye\n")
    }

    @Test(arguments: [
        (
            "+++\nfits = []\n+++\nHi",
            "replies/late.md:1: the reply has no title; "
                + "write title = \"What it says\" between the lines of +++"
        ),
        (
            "+++\ntitle = \"A\"\nfit = [\"x\"]\n+++\n",
            "replies/late.md:3: there is no setting fit; did you mean fits?"
        ),
        (
            "+++\ntitle = \"A\"\n\nkey = 10\n+++\n",
            "replies/late.md:4: key is 10; it must be a digit from 1 to 9"
        ),
        (
            "+++\ntitle = \"A\"\nfits = \"x\"\n+++\n",
            "replies/late.md:3: fits is a text; "
                + "it must be a list of texts such as [\"where is my order\"]"
        ),
        ("+++\ntitle = 3\n+++\n", "replies/late.md:2: title is 3; it must be a text on one line"),
        (
            "Hello",
            "replies/late.md:1: a reply begins with its settings between two lines of +++; "
                + "write +++, title = \"What it says\" and +++ on three lines above the text"
        ),
        (
            "",
            "replies/late.md:1: a reply begins with its settings between two lines of +++; "
                + "write +++, title = \"What it says\" and +++ on three lines above the text"
        ),
    ])
    func saysWhereWhatAndHowToMendIt(text: String, sentence: String) {
        #expect(sentenceOfError { try parse(text) } == sentence)
    }

    @Test func countsLinesFromTheTopOfTheFile() {
        let sentence = sentenceOfError { try parse("+++\ntitle = \"A\"\nkey = = 3\n+++\n") }
        #expect(sentence?.hasPrefix("replies/late.md:3: this is not TOML") == true)
    }

    @Test(arguments: StarterReply.all)
    func everyStarterReplyIsAFileThatReads(starter: StarterReply) throws {
        let reply = try ReplyFile.parse(
            starter.text, name: starter.name, file: starter.name + ".md")
        #expect(!reply.title.isEmpty)
        #expect(!reply.fits.isEmpty)
    }
}

struct ReplyFolderTests {
    let folder = ScratchFolder()

    private func write(_ name: String, key: Int? = nil, title: String = "T") throws {
        let key = key.map { "key = \($0)\n" } ?? ""
        try folder.write("+++\ntitle = \"\(title)\"\n\(key)+++\nHi\n", to: "replies/\(name).md")
    }

    @Test func readsAllFilesByName() throws {
        try write("b")
        try write("a", key: 3)
        try folder.write("no reply", to: "replies/notes.txt")
        try folder.write("no reply", to: "replies/.hidden.md")
        let replies = ReplyFolder.load(folder.path("replies"))
        #expect(replies.replies.map(\.name) == ["a", "b"])
        #expect(replies.pinned[3]?.name == "a")
        #expect(replies.errors == [])
        #expect(ReplyFolder.load(folder.path("nothing")).replies == [])
    }

    @Test func oneBrokenFileLeavesTheOthers() throws {
        try write("good")
        try folder.write("broken", to: "replies/bad.md")
        let replies = ReplyFolder.load(folder.path("replies"))
        #expect(replies.replies.map(\.name) == ["good"])
        #expect(replies.errors.map(\.file) == [folder.path("replies/bad.md")])
    }

    @Test func twoRepliesWithOneDigitAreBothNamed() throws {
        try write("early", key: 4)
        try write("late", key: 4)
        let replies = ReplyFolder.load(folder.path("replies"))
        #expect(
            replies.errors.map(\.sentence.string) == [
                folder.path("replies/late.md")
                    + ": key 4 is already that of early.md; give one of the two another digit, or none"
            ])
        #expect(replies.pinned[4]?.name == "early")
    }

    @Test func noticesEditsAdditionsAndRemovals() throws {
        try write("a")
        let first = ReplyFolder.load(folder.path("replies"))
        #expect(!first.isStale)
        try write("a", title: "Another")
        #expect(first.isStale)
        let second = ReplyFolder.load(folder.path("replies"))
        try write("b")
        #expect(second.isStale)
        #expect(!ReplyFolder.load(folder.path("replies")).isStale)
    }
}
