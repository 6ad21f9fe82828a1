import MailFormat
import PlainText
import Testing

@Suite("IMAP responses")
struct IMAPResponseTests {
    static let cases: [(String, IMAPResponse)] = [
        ("* CAPABILITY IMAP4rev1 idle UIDPLUS", .capabilities(["IMAP4REV1", "IDLE", "UIDPLUS"])),
        ("* ENABLED CONDSTORE", .enabled(["CONDSTORE"])),
        ("* 172 EXISTS", .exists(172)),
        ("* 3 EXPUNGE", .expunged(3)),
        ("* SEARCH 2 3 4 9", .found(IMAPNumberSet([2...4, 9...9]))),
        ("* SEARCH", .found(IMAPNumberSet())),
        ("* SEARCH 5 (MODSEQ 77)", .found(IMAPNumberSet([5...5]))),
        (#"* ESEARCH (TAG "s4") UID ALL 1:9,12 MODSEQ 9"#, .found(IMAPNumberSet([1...9, 12...12]))),
        (#"* ESEARCH (TAG "s4") UID"#, .found(IMAPNumberSet())),
        ("* VANISHED (EARLIER) 41,43:116", .vanished(IMAPNumberSet([41...41, 43...116]))),
        ("+ idling", .continuation),
        ("+", .continuation),
        ("* FLAGS (\\Answered \\Seen)", .other("FLAGS")),
        ("s7 OK [APPENDUID 38505 3955] done", .tagged(
            tag: "s7", IMAPStatus(kind: .ok, code: .appended(validity: 38_505, uids: IMAPNumberSet([3_955...3_955])), words: "done"))),
        ("s7 OK [COPYUID 1 2:3 4:5] done", .tagged(
            tag: "s7",
            IMAPStatus(
                kind: .ok, code: .copied(validity: 1, from: IMAPNumberSet([2...3]), to: IMAPNumberSet([4...5])),
                words: "done"))),
        ("s1 NO [AUTHENTICATIONFAILED] no", .tagged(
            tag: "s1", IMAPStatus(kind: .no, code: .authenticationFailed, words: "no"))),
        ("* OK [UIDVALIDITY 9] valid", .status(IMAPStatus(kind: .ok, code: .uidValidity(9), words: "valid"))),
        ("* OK [UNSEEN 3] braces {5}", .status(IMAPStatus(kind: .ok, code: .other("UNSEEN"), words: "braces {5}"))),
        ("* OK [HIGHESTMODSEQ 18446744073709551615]", .status(
            IMAPStatus(kind: .ok, code: .highestModification(.max)))),
        ("* BYE \u{1B}[2Jgone", .status(IMAPStatus(kind: .bye, words: "\u{241B}[2Jgone"))),
        (#"* LIST (\HasNoChildren \Sent) "." Sent"#, .folder(
            IMAPFolder(name: "Sent", delimiter: ".", attributes: ["\\HASNOCHILDREN", "\\SENT"]))),
        (#"* LIST () NIL "a \"b\" \\ c""#, .folder(IMAPFolder(name: "a \"b\" \\ c", delimiter: nil, attributes: []))),
        ("* LIST () \"/\" {9}\r\nEntw&APw-", .folder(IMAPFolder(name: "Entwü", delimiter: "/", attributes: []))),
    ]

    @Test("Each is read as what it says", arguments: cases)
    func reads(_ text: String, _ expected: IMAPResponse) throws {
        #expect(try read(text + "\r\n") == [expected])
        #expect(try read(text + "\n") == [expected])
    }

    @Test("A message comes with its flags, its date and every byte of its body")
    func message() throws {
        let body = "Subject: a\r\n\r\n* 1 EXISTS\r\n{9}\r\n)\0\u{1B}"
        let text = """
            * 12 FETCH (UID 77 FLAGS (\\Seen $Work) INTERNALDATE "17-Jul-1996 02:44:25 -0700" \
            RFC822.SIZE 44 MODSEQ (12) BODYSTRUCTURE ("TEXT" (("A")) NIL 3) BODY[] {\(body.utf8.count)}\r
            \(body))\r

            """
        var expected = IMAPMessage(number: 12)
        expected.uid = 77
        expected.flags = ["\\SEEN", "$WORK"]
        expected.receivedAtSeconds = 837_596_665
        expected.byteCount = 44
        expected.modification = 12
        expected.body = Array(body.utf8)
        #expect(try read(text) == [.message(expected)])
    }

    @Test("It does not matter where the line cuts what is said")
    func pieces() throws {
        let text = Self.cases.map { $0.0 + "\r\n" }.joined() + "* 1 FETCH (UID 4 BODY[] {3}\r\na\r\n)\r\n"
        let whole = try read(text)
        let bytes = Array(text.utf8)
        for size in 1...17 {
            var reader = IMAPResponseReader()
            var found: [IMAPResponse] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                reader.append(Array(bytes[start..<min(start + size, bytes.count)]))
                while let response = try reader.next() { found.append(response) }
            }
            #expect(found == whole)
            #expect(!reader.isInside)
        }
    }

    @Test("A cut leaves nothing half-read", arguments: [1, 5, 20, 29, 33])
    func cut(_ length: Int) throws {
        let text = "* 1 FETCH (UID 4 BODY[] {3}\r\nabc)\r\n"
        var reader = IMAPResponseReader()
        reader.append(Array(text.utf8.prefix(length)))
        #expect(try reader.next() == nil)
        #expect(reader.isInside)
    }

    @Test("What nobody may say is refused", arguments: [
        "* 1 FETCH (UID 4 BODY[] {9999999999999}\r\n",
        "* 1 FETCH (UID 4 BODY[] {4294967295}\r\n",
        "* 1 FETCH (UID 99999999999)\r\n",
        "* 1 FETCH (UID 4\r\n",
        "* 1 FETCH (FLAGS (\\Seen)\r\n",
        "* 1 FETCH (X " + String(repeating: "(", count: 100) + "\r\n",
        "* LIST (\\A) \"/\" \"never ends\r\n",
        "* VANISHED 1,2,x\r\n",
        "* OK [UIDVALIDITY 1\r\n",
        "s1 PREAUTH hello\r\n", "s1 YES\r\n", "\r\n", "*\r\n", "* \r\n",
        String(repeating: "x", count: 40) + " OK\r\n",
        "* CAPABILITY " + String(repeating: "A", count: 3) + (0..<600).map { " B\($0)" }.joined() + "\r\n",
    ])
    func refused(_ text: String) {
        #expect(throws: IMAPSyntaxError.self) { try read(text) }
    }

    @Test("A line, and literals, without an end are refused before they fill the memory")
    func endless() {
        #expect(throws: IMAPSyntaxError.self) {
            try feed(Array(repeating: UInt8(ascii: "a"), count: 64 << 10), times: 64)
        }
        #expect(throws: IMAPSyntaxError.self) { try feed(Array("x {1}\r\na".utf8), times: 64) }
    }

    @Test("Any bytes are read or refused, and never taken for more than they are", arguments: 0..<400 as Range<UInt64>)
    func noise(_ seed: UInt64) {
        var numbers = SeededBytes(seed: seed)
        let text = Array(Self.cases.map { $0.0 + "\r\n" }.joined().utf8)
        var bytes = text
        for _ in 0..<(1 + numbers.below(20)) {
            let at = numbers.below(bytes.count)
            switch numbers.below(3) {
            case 0: bytes[at] = UInt8(truncatingIfNeeded: numbers.below(256))
            case 1: bytes.remove(at: at)
            default: bytes.insert(Array(" ()[]{}\"\\\r\n*+19".utf8)[numbers.below(15)], at: at)
            }
        }
        var reader = IMAPResponseReader()
        reader.append(bytes)
        var count = 0
        while (try? reader.next()) != nil, count < 1_000 { count += 1 }
        #expect(count <= bytes.count)
    }

    private func feed(_ bytes: [UInt8], times: Int) throws {
        var reader = IMAPResponseReader()
        for _ in 0..<times {
            reader.append(bytes)
            while try reader.next() != nil {}
        }
    }

    private func read(_ text: String) throws -> [IMAPResponse] {
        var reader = IMAPResponseReader()
        reader.append(Array(text.utf8))
        var found: [IMAPResponse] = []
        while let response = try reader.next() { found.append(response) }
        return found
    }
}
