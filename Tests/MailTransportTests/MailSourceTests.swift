import PlainText
import Testing

@testable import MailTransport

struct MailSourceTests {
    let folder = TemporaryFolder()
    let mbox = """
        From ann@example.org Tue Jun  3 10:12:00 2025
        From: Ann <ann@example.org>
        Status: RO
        X-Status: A

        first
        >From here on

        From bo@example.org Tue Jun  3 11:12:00 2025
        From: Bo <bo@example.org>
        X-Mozilla-Status: 0003

        second

        """

    @Test func readsAnMboxWithItsQuotingAndFlags() throws {
        let path = try folder.write(mbox, to: "inbox")
        let messages = try all(path)
        #expect(
            messages.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "From: Ann <ann@example.org>\nStatus: RO\nX-Status: A\n\nfirst\nFrom here on\n",
                "From: Bo <bo@example.org>\nX-Mozilla-Status: 0003\n\nsecond\n",
            ])
        #expect(messages.map(\.flags) == [[.seen, .answered], [.seen, .answered]])
        let second =
            mbox.utf8.count - mbox.split(separator: "From bo")[1].utf8.count - "From bo".utf8.count
        #expect(
            messages.map(\.origin) == [
                MailOrigin(file: path, place: .offset(0)),
                MailOrigin(file: path, place: .offset(second)),
            ])
    }

    @Test func readsAMaildirWithItsSubfolders() throws {
        _ = try Maildir.create(folder.path("box"))
        _ = try Maildir.create(folder.path("box/.Sent"))
        try folder.write("B: 2\n", to: "box/new/2.b")
        try folder.write("A: 1\n", to: "box/cur/1.a:2,RS")
        try folder.write("S: 1\n", to: "box/.Sent/cur/1.s:2,S")
        try folder.write("uidlist", to: "box/dovecot-uidlist")
        let messages = try all(folder.path("box"))
        #expect(
            messages.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "A: 1\n", "B: 2\n", "S: 1\n",
            ])
        #expect(messages.map(\.flags) == [[.answered, .seen], [], .seen])
        #expect(messages.map(\.origin.file) == ["box", "box", "box/.Sent"].map(folder.path))
        #expect(messages.allSatisfy { ($0.receivedAtSeconds ?? 0) > 1_600_000_000 })
    }

    @Test func walksAFolderOfAllKindsInAnOrderThatStays() throws {
        try folder.write(mbox, to: "mail/b-archive.mbox")
        try folder.write("Subject: one\n\nhello", to: "mail/a.eml")
        _ = try Maildir.create(folder.path("mail/c"))
        try folder.write("Subject: two\n\n", to: "mail/c/new/1.x")
        try folder.write("Subject: three\n\n", to: "mail/mh/12")
        try folder.write("Notes: not mail", to: "mail/notes.txt")
        try folder.write([0x89, 0x50, 0x4E], to: "mail/photo.png")
        try folder.write("", to: "mail/empty")
        try folder.write("", to: "mail/lost.eml")
        let source = try MailSource(path: folder.path("mail"))
        var files: [String] = []
        while let message = try source.next() { files.append(message.origin.file) }
        #expect(
            files
                == ["a.eml", "b-archive.mbox", "b-archive.mbox", "c", "mh/12"].map {
                    folder.path("mail/" + $0)
                })
        #expect(
            source.omissions.map(\.path.string)
                == ["mail/lost.eml", "mail/notes.txt", "mail/photo.png"].map(folder.path))
        #expect(source.progress.done == source.progress.total)
    }

    @Test(
        arguments: [
            ("one", Array("Subject: x\r\n\r\nhello".utf8)),
            ("noise", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }),
            ("text", Array("no header at all".utf8)),
        ] as [(String, [UInt8])])
    func aNamedFileIsOneMessageWhateverItHolds(name: String, bytes: [UInt8]) throws {
        let messages = try all(folder.write(bytes, to: name))
        #expect(messages.map(\.bytes) == [bytes])
    }

    @Test func anEmptyFileHoldsNothing() throws {
        #expect(try all(folder.write("", to: "inbox")).isEmpty)
    }

    @Test func anEmptyMessageInAMaildirIsStillAMessage() throws {
        _ = try Maildir.create(folder.path("box"))
        try folder.write("", to: "box/cur/1.a:2,")
        #expect(try all(folder.path("box")).map(\.bytes) == [[]])
    }

    @Test func pathsWithoutMailSayWhatIsWrong() throws {
        try folder.makeFolder("bare/inner")
        let archive = try folder.write([0x1F, 0x8B, 8, 0], to: "mail.mbox.gz")
        for (path, error) in [
            (folder.path("no"), MailSourceError.notThere(path: folder.path("no"))),
            (folder.path("bare"), .noMail(path: folder.path("bare"))),
            (archive, .compressed(path: archive)), ("/dev/null", .notAFile(path: "/dev/null")),
        ] {
            #expect(throws: error) { try MailSource(path: path) }
        }
    }

    @Test func linksThatLeadInCirclesAreWalkedOnce() throws {
        try folder.write(mbox, to: "mail/inbox")
        try folder.link("mail/again", to: folder.path("mail"))
        try folder.link("mail/same", to: folder.path("mail/inbox"))
        try folder.link("mail/broken", to: folder.path("nowhere"))
        #expect(try all(folder.path("mail")).count == 2)
    }

    @Test func aFolderThatVanishesIsNamed() throws {
        for name in ["mail/a", "mail/b"] {
            try folder.makeFolder("mail")
            _ = try Maildir.create(folder.path(name))
            try folder.write("S: 1\n", to: name + "/new/1.x")
            try folder.write("S: 2\n", to: name + "/new/2.x")
        }
        let source = try MailSource(path: folder.path("mail"))
        #expect(try source.next() != nil)
        try folder.remove("mail/a")
        #expect(throws: MailSourceError.vanished(path: folder.path("mail/a/new"))) {
            try source.next()
        }

        let later = try MailSource(path: folder.path("mail"))
        try folder.remove("mail/b")
        #expect(throws: MailSourceError.vanished(path: folder.path("mail/b"))) { try later.next() }
    }

    @Test func aMessageThatVanishesIsLeftOutAndRemembered() throws {
        _ = try Maildir.create(folder.path("box"))
        for index in 1...3 { try folder.write("S: \(index)\n", to: "box/new/\(index).x") }
        let source = try MailSource(path: folder.path("box"))
        _ = try source.next()
        try folder.remove("box/new/2.x")
        #expect(try source.next()?.bytes == Array("S: 3\n".utf8))
        #expect(source.omittedCount == 1)
    }

    @Test func goesOnWhereItStopped() throws {
        try folder.write(mbox, to: "mail/a")
        _ = try Maildir.create(folder.path("mail/b"))
        for index in 1...3 { try folder.write("S: \(index)\n", to: "mail/b/cur/\(index).x:2,") }
        try folder.write(mbox, to: "mail/c")
        let everything = try all(folder.path("mail"))
        #expect(everything.count == 7)
        for stop in 0..<everything.count {
            let first = try MailSource(path: folder.path("mail"))
            var messages: [SourceMessage] = []
            for _ in 0..<stop { messages.append(try #require(try first.next())) }
            let second = try MailSource(path: folder.path("mail"))
            try second.resume(at: #require(first.position))
            #expect(second.progress == first.progress)
            while let message = try second.next() { messages.append(message) }
            #expect(messages == everything, "stopped after \(stop)")
        }
    }

    @Test func aPlaceThatIsNoMoreStartsTheFileAgain() throws {
        let path = try folder.write(mbox, to: "inbox")
        for place in [MailSourcePosition.Place.offset(7), .offset(99_999), .after(name: "x")] {
            let source = try MailSource(path: path)
            try source.resume(at: MailSourcePosition(file: path, place: place))
            #expect(try source.next()?.origin.place == .offset(0))
        }
    }

    @Test func anMboxLargerThanAPieceIsTheSameInPieces() throws {
        let body = String(repeating: "a line of text that goes on\n", count: 4_000)
        let entry = "From ann@example.org Tue Jun  3 10:12:00 2025\nSubject: big\n\n\(body)\n"
        let path = try folder.write(String(repeating: entry, count: 30), to: "big")
        let messages = try all(path)
        #expect(messages.count == 30)
        #expect(Set(messages.map(\.bytes)) == [Array("Subject: big\n\n\(body)".utf8)])
        #expect(messages.map(\.origin.place) == (0..<30).map { .offset($0 * entry.utf8.count) })
    }

    private func all(_ path: String) throws -> [SourceMessage] {
        let source = try MailSource(path: path)
        var messages: [SourceMessage] = []
        while let message = try source.next() { messages.append(message) }
        return messages
    }
}
