import MailFormat
import Testing

@Suite("IMAP commands")
struct IMAPCommandTests {
    @Test("Each is spelt as servers read it", arguments: [
        (IMAPCommand.noop, "s1 NOOP\r\n"),
        (.select("INBOX", isReadOnly: false, modifications: true), "s1 SELECT \"INBOX\" (CONDSTORE)\r\n"),
        (.select("Entwürfe", isReadOnly: true, modifications: false), "s1 EXAMINE \"Entw&APw-rfe\"\r\n"),
        (.fetchBodies(IMAPNumberSet([1...3, 9...9])), "s1 UID FETCH 1:3,9 (UID FLAGS INTERNALDATE BODY.PEEK[])\r\n"),
        (.fetchFlags(IMAPNumberSet(1...9), changedSince: 7), "s1 UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 7)\r\n"),
        (.addFlags(["\\Seen"], to: IMAPNumberSet(4...4)), "s1 UID STORE 4 +FLAGS.SILENT (\\Seen)\r\n"),
        (.addFlags(["\\Seen"], to: IMAPNumberSet(4...4), unchangedSince: 8),
            "s1 UID STORE 4 (UNCHANGEDSINCE 8) +FLAGS.SILENT (\\Seen)\r\n"),
        (.move(IMAPNumberSet(4...4), to: "a\"b\\c"), "s1 UID MOVE 4 \"a\\\"b\\\\c\"\r\n"),
        (.search(messageID: "a@example.org"), "s1 UID SEARCH HEADER Message-ID \"<a@example.org>\"\r\n"),
        (.allUIDs(from: 1, to: nil, asSet: true), "s1 UID SEARCH RETURN (ALL) ALL\r\n"),
        (.allUIDs(from: 1, to: 9, asSet: true), "s1 UID SEARCH RETURN (ALL) UID 1:9\r\n"),
        (.allUIDs(from: 10, to: nil, asSet: false), "s1 UID SEARCH UID 10:*\r\n"),
    ])
    func spelling(_ command: IMAPCommand, _ expected: String) {
        #expect(command.pieces(tag: "s1").map { String(decoding: $0, as: UTF8.self) } == [expected])
    }

    @Test("A literal waits for the server")
    func literal() {
        let command = IMAPCommand.append(
            Array("mail\r\n".utf8), to: "Sent", flags: ["\\Seen"], receivedAtSeconds: 0)
        #expect(command.pieces(tag: "s1").map { String(decoding: $0, as: UTF8.self) } == [
            "s1 APPEND \"Sent\" (\\Seen) \"01-Jan-1970 00:00:00 +0000\" {6}\r\n", "mail\r\n\r\n",
        ])
    }

    @Test("No name can end a command and begin another", arguments: ["a\r\nb LOGOUT", "a\u{0}b", "\u{7F}"])
    func injection(_ name: String) {
        for piece in IMAPCommand.create(name).pieces(tag: "s1") {
            #expect(!piece.dropLast(2).contains { $0 < 0x20 || $0 == 0x7F })
        }
    }

    @Test("Folder names come back as they went", arguments: [
        "INBOX", "Entwürfe", "a&b", "&", "受信箱/日本", "😀 mail", "Archiv.2024", "~peter/mail/台北/日本語", "",
    ])
    func names(_ name: String) {
        #expect(IMAPFolderName.decode(IMAPFolderName.encode(name)) == name)
    }

    @Test("The examples of RFC 3501, and names that follow no rule")
    func nameExamples() {
        #expect(IMAPFolderName.encode("~peter/mail/台北/日本語") == Array("~peter/mail/&U,BTFw-/&ZeVnLIqe-".utf8))
        #expect(IMAPFolderName.decode(Array("&Jjo!".utf8)) == "&Jjo!")
        #expect(IMAPFolderName.decode(Array("Entwürfe".utf8)) == "Entwürfe")
        #expect(IMAPFolderName.decode([0xFF, 0x41]) == "\u{FFFD}A")
    }
}
