import Glibc
import PlainText
import Testing

@testable import MailTransport

struct MaildirTests {
    let folder = TemporaryFolder()
    let names = MaildirNameSource(processIdentifier: 77) { 0xABC }

    @Test func deliversWholeMessagesThatOnlyTheOwnerCanRead() throws {
        let maildir = try Maildir.create(folder.path("box"))
        let delivery = try maildir.deliver(
            Array("Subject: hi\n\nhello".utf8), as: names.next(seconds: 1_700_000_000))
        guard case .delivered(let entry) = delivery else {
            return #expect(Bool(false), "\(delivery)")
        }
        #expect(try maildir.list() == [entry])
        #expect(try maildir.read(entry) == Array("Subject: hi\n\nhello".utf8))
        #expect(try folder.names(in: "box/tmp") == [])
        #expect(try folder.mode("box") == 0o700)
        #expect(try folder.mode("box/new") == 0o700)
        #expect(try folder.mode("box/new/\(entry.name.text)") == 0o600)
    }

    @Test func namesDifferWithinOneSecondAndTellNoHost() {
        let given = (0..<100).map { _ in names.next(seconds: 5).text }
        #expect(Set(given).count == 100)
        #expect(given[0] == "5.P77Q1Rabc.shopbell")
    }

    @Test(arguments: [Maildir.Part.new, .cur])
    func filingTheSameReplyTwiceLeavesOneMessage(part: Maildir.Part) throws {
        let maildir = try Maildir.create(folder.path("sent"))
        let name = MaildirUniqueName(seconds: 9, identity: "reply-1")
        let first = try maildir.deliver([65], as: name, into: part)
        let second = try maildir.deliver([65], as: name, into: part)
        guard case .delivered(let entry) = first else { return #expect(Bool(false), "\(first)") }
        #expect(second == .alreadyThere(entry))
        #expect(try maildir.list() == [entry])
    }

    @Test func filingAgainFindsTheCopyAnotherProgramHasMovedAndFlagged() throws {
        let sent = LocalFolderDelivery(path: folder.path("sent"))
        _ = try sent.file([65], identity: "reply-2", sealedAtSeconds: 10)
        let maildir = try Maildir.open(folder.path("sent"))
        let flagged = try maildir.setFlags([.seen, .flagged], of: maildir.list()[0])
        #expect(flagged.name.text == "10.reply-2.shopbell:2,FS")
        #expect(
            try sent.file([65], identity: "reply-2", sealedAtSeconds: 10) == .alreadyThere(flagged))
        #expect(try maildir.list() == [flagged])
    }

    @Test func filingAfterAnInterruptedDeliveryGivesOneWholeMessage() throws {
        try folder.makeFolder("sent/tmp")
        try folder.write("half", to: "sent/tmp/11.reply-3.shopbell.77.0")
        let sent = LocalFolderDelivery(path: folder.path("sent"))
        _ = try sent.file(Array("whole".utf8), identity: "reply-3", sealedAtSeconds: 11)
        let maildir = try Maildir.open(folder.path("sent"))
        #expect(try maildir.list().map { try maildir.read($0) } == [Array("whole".utf8)])
        try maildir.removeStaleFiles(olderThan: .max)
        #expect(try folder.names(in: "sent/tmp") == [])
    }

    @Test func whatAnInterruptedFilingLeftGoesAfterADayAndAHalf() throws {
        let sent = LocalFolderDelivery(path: folder.path("sent"))
        sent.removeStaleFiles(now: .max)
        _ = try sent.file(Array("whole".utf8), identity: "reply-3", sealedAtSeconds: 11)
        try folder.write("half", to: "sent/tmp/11.reply-4.shopbell.77.0")
        let now = Int64(time(nil))
        sent.removeStaleFiles(now: now + 36 * 3_600 - 60)
        #expect(try folder.names(in: "sent/tmp").count == 1)
        sent.removeStaleFiles(now: now + 36 * 3_600 + 60)
        #expect(try folder.names(in: "sent/tmp") == [] && folder.names(in: "sent/cur").count == 1)
    }

    @Test func removesNothingFromTmpThatIsYoungOrAnotherPrograms() throws {
        let maildir = try Maildir.create(folder.path("box"))
        try folder.write("x", to: "box/tmp/1.other.host")
        try folder.write("x", to: "box/tmp/2.x.shopbell.1.0")
        try maildir.removeStaleFiles(olderThan: 1_000)
        #expect(try folder.names(in: "box/tmp").count == 2)
        try maildir.removeStaleFiles(olderThan: .max)
        #expect(try folder.names(in: "box/tmp") == ["1.other.host"])
    }

    @Test(
        arguments: [
            ("1.a:2,", []), ("1.a:2,S", .seen), ("1.a:2,RS", [.seen, .answered]),
            ("1.a:2,DFPRST", [.draft, .flagged, .passed, .answered, .seen, .trashed]),
            ("1.a:2,Sab", .seen), ("1.a,S=12:2,F", .flagged), ("1.a:1,S", []), ("1.a", []),
        ] as [(String, MailFlags)])
    func readsFlagsFromTheName(name: String, flags: MailFlags) throws {
        let entry = try MaildirEntry(name: #require(FileName(name)), part: .cur)
        #expect(entry.flags == flags)
        #expect(String(decoding: entry.unique, as: UTF8.self).hasPrefix("1.a"))
    }

    @Test func settingFlagsKeepsAnotherProgramsLetters() throws {
        let maildir = try Maildir.create(folder.path("box"))
        try folder.write("m", to: "box/cur/1.a:2,Sb")
        let changed = try maildir.setFlags([.seen, .answered], of: maildir.list()[0])
        #expect(changed.name.text == "1.a:2,RSb")
        #expect(try folder.names(in: "box/cur") == ["1.a:2,RSb"])
    }

    @Test func listsByUniqueNameWhateverTheHalfAndTheFlags() throws {
        _ = try Maildir.create(folder.path("box"))
        for name in ["new/3.c", "cur/1.a:2,S", "new/2.b", "cur/4.d:2,", "cur/.hidden"] {
            try folder.write("m", to: "box/" + name)
        }
        let listed = try Maildir.open(folder.path("box")).list().map(\.name.text)
        #expect(listed == ["1.a:2,S", "2.b", "3.c", "4.d:2,"])
    }

    @Test func readsAMessageThatMovedSinceItWasListed() throws {
        let maildir = try Maildir.create(folder.path("box"))
        _ = try maildir.deliver([1, 2], as: names.next(seconds: 1))
        let listed = try maildir.list()[0]
        _ = try maildir.setFlags(.seen, of: listed)
        #expect(try maildir.read(listed) == [1, 2])
    }

    @Test func followsNoLinkOutOfTheMaildir() throws {
        let secret = try folder.write("secret", to: "elsewhere")
        let maildir = try Maildir.create(folder.path("box"))
        try folder.link("box/new/1.a", to: secret)
        #expect(throws: MailFileError.self) { try maildir.read(maildir.list()[0]) }

        try folder.makeFolder("outside")
        try folder.makeFolder("planted/new")
        try folder.link("planted/cur", to: folder.path("outside"))
        #expect(throws: MailFileError.self) { try Maildir.open(folder.path("planted")) }
    }

    @Test func neverWritesOverAnotherFile() throws {
        let maildir = try Maildir.create(folder.path("box"))
        let name = MaildirUniqueName(seconds: 1, identity: "x")
        try folder.write("theirs", to: "box/new/\(name.text)")
        _ = try maildir.deliver(Array("ours".utf8), as: name)
        #expect(try folder.text("box/new/\(name.text)") == "theirs")
    }

    @Test func aRemovedFolderIsAnErrorAndNotAnEmptyMaildir() throws {
        let maildir = try Maildir.create(folder.path("box"))
        try folder.remove("box")
        #expect(throws: MailFileError.self) { try maildir.list() }
    }

    @Test func errorsAreSafeSentencesThatNameTheFile() {
        let error = MailFileError(.open, "/mail/\u{1B}[2Jbox", code: 2)
        #expect(error.sentence.string == "cannot open /mail/␛[2Jbox: it is not there")
    }
}
