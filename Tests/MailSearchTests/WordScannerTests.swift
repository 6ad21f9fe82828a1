import Testing

@testable import MailSearch

@Suite struct WordScannerTests {
    private struct Collected: TokenSink {
        var tokens: [String] = []

        mutating func take(_ key: UnsafeMutablePointer<UInt8>, _ length: Int, _ kind: TokenKind) {
            #expect((length..<length + 8).allSatisfy { key[$0] == 0 })
            let bytes = UnsafeBufferPointer(start: key + 1, count: length - 1)
            tokens.append(String(decoding: bytes, as: UTF8.self))
        }
    }

    private func tokens(_ text: String) -> [String] {
        var scanner = WordScanner()
        var collected = Collected()
        scanner.scan(text, into: &collected)
        return collected.tokens
    }

    static let cases: [(String, [String])] = [
        ("", []), ("   ", []), ("...", []),
        ("Hello, World", ["hello", "world"]),
        ("order #1182.", ["order", "1182"]), ("10.50", ["10", "50"]), ("AB-77", ["ab", "77"]),
        ("don't", ["don", "t", "dont"]), ("rock'n'roll", ["rock", "n", "roll", "rocknroll"]),
        ("'quoted'", ["quoted"]), ("cats' ", ["cats"]), ("O’Brien", ["o", "brien", "obrien"]),
        ("a@b.org", ["a", "a@b.org", "b", "org"]),
        ("<Ana.L+x@Example.ORG>,", ["ana", "l", "x", "ana.l+x@example.org", "example", "org"]),
        ("@b", ["b"]), ("a@", ["a"]), ("@", []), ("a@.", ["a"]),
        ("Café cafe\u{301} CAFÉ", ["cafe", "cafe", "cafe"]),
        ("Straße", ["strasse"]), ("Øl Łódź", ["ol", "lodz"]), ("İI", ["ii"]), ("ﬁne", ["fine"]),
        ("ＡＢ１２", ["ab12"]), ("ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]), ("Йод", ["иод"]),
        ("注文書", ["注", "文", "注文", "書", "文書"]), ("a注b", ["a", "注", "b"]),
        ("注 文", ["注", "文"]), ("がか", ["か", "か", "かか"]),
        ("반지", ["반", "지", "반지"]), ("สวย", ["ส", "ว", "สว", "ย", "วย"]),
        ("हिन्दी", ["हिन्दी"]), ("so\u{AD}ft ze\u{200B}ro", ["soft", "zero"]),
        ("❤️ok💛", ["❤", "ok", "💛"]), ("ok™", ["ok"]),
        ("\u{FFFD}x\u{0}y", ["x", "y"]),
    ]

    @Test(arguments: cases.indices)
    func cuts(_ place: Int) {
        let (text, expected) = Self.cases[place]
        #expect(tokens(text) == expected)
    }

    @Test func longWordsAreKnownByTheirBeginning() {
        let long = String(repeating: "é", count: 10_000) + "x"
        #expect(tokens(long) == [String(repeating: "e", count: 40)])
        let mixed = String(repeating: "a", count: 39) + "яb"
        #expect(tokens(mixed) == [String(repeating: "a", count: 39)])
        #expect(tokens(String(repeating: "q", count: 500) + " next").last == "next")
    }

    @Test func aLongTextIsReadUpToItsLimit() {
        let fill = String(repeating: "é ", count: Limits.textBytesMaximum / 3)
        #expect(tokens("first " + fill + " last").contains("first"))
        #expect(!tokens("first " + fill + " last").contains("last"))
    }

    /// Twice the text, at most about twice the tokens and their bytes.
    @Test(arguments: ["@", "a@", "a'", "a.b@c.d@", "注", "'", "a+", "💛", "\u{301}"])
    func hostileTextStaysLinear(_ piece: String) {
        func work(_ count: Int) -> Int {
            tokens(String(repeating: piece, count: count)).reduce(0) { $0 + $1.utf8.count }
        }
        #expect(work(4_000) <= 2 * work(2_000) + 200)
    }
}
