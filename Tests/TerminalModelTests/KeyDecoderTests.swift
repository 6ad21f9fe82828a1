import TerminalModel
import Testing

@Suite struct KeyDecoderTests {
    static let cases: [(bytes: String, expected: [TerminalInput])] = [
        ("j", [.key(.character("j"))]),
        ("日é", [.key(.character("日")), .key(.character("é"))]),
        ("\r\n\t\u{8}\u{7F}", keys(.enter, .enter, .tab, .backspace, .backspace)),
        (
            "\u{3}\u{1F}\u{0}\u{1A}",
            keys(.control("c"), .control("_"), .control("@"), .control("z"))
        ),
        ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", keys(.up, .down, .right, .left)),
        ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", keys(.up, .down, .right, .left)),
        (
            "\u{1B}[1;5C\u{1B}[1;5D\u{1B}[1;5A\u{1B}[1;5B",
            keys(.controlRight, .controlLeft, .controlUp, .controlDown)
        ),
        ("\u{1B}[1;2C\u{1B}[1;3C\u{1B}[1;6C", keys(.right, .right, .controlRight)),
        ("\u{1B}Oc\u{1B}Od", keys(.controlRight, .controlLeft)),
        (
            "\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF\u{1B}[1~\u{1B}[4~",
            keys(.home, .end, .home, .end, .home, .end)
        ),
        ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", keys(.insert, .delete, .pageUp, .pageDown)),
        ("\u{1B}[Z", keys(.backTab)),
        (
            "\u{1B}OP\u{1B}[15~\u{1B}[17~\u{1B}[24~\u{1B}[1;5R\u{1B}[[B",
            keys(
                .function(1), .function(5), .function(6), .function(12), .function(3), .function(2))
        ),
        (
            "\u{1B}Oq\u{1B}Oy\u{1B}Op\u{1B}OM",
            keys(.character("1"), .character("9"), .character("0"), .enter)
        ),
        (
            "\u{1B}[97;5u\u{1B}[27;5;97~\u{1B}[27u\u{1B}[9;2u",
            keys(.control("a"), .control("a"), .escape, .backTab)
        ),
        ("\u{1B}[I\u{1B}[O", [.focus(true), .focus(false)]),
        ("\u{1B}y", [.key(.escape), .droppedAfterEscape(.character("y"))]),
        ("\u{1B}é", [.key(.escape), .droppedAfterEscape(.character("é"))]),
        ("\u{1B}\r", [.key(.escape), .droppedAfterEscape(.enter)]),
        ("\u{1B}[121;3u", [.key(.escape), .droppedAfterEscape(.character("y"))]),
        ("\u{1B}\u{1B}[A", keys(.escape, .up)),
        (
            "\u{1B}[200~y\r\u{1B}[A日\u{1B}[201~j",
            [.paste("y\r\u{1B}[A日"), .key(.character("j"))]
        ),
        ("\u{1B}[200~\u{1B}[201\u{1B}[201~", [.paste("\u{1B}[201")]),
        ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
    ]

    /// Answers, reports and junk: nothing of them may count as a key, and what follows must.
    static let swallowed = [
        "\u{1B}[24;80R", "\u{1B}[?62;22c", "\u{1B}[>41;354;0c", "\u{1B}[<0;10;5M",
        "\u{1B}[<0;10;5m",
        "\u{1B}[M !!", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]0;yes\u{1B}\\",
        "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_junk\u{1B}\\", "\u{1B}[201~", "\u{1B}[99~", "\u{1B}[E",
        "\u{1B}[;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;A",
        "\u{1B}[99999999999999999999u", "\u{1B}[1 q", "\u{1B}Oz", "\u{9B}", "\u{1B}[55296u",
    ]

    static func keys(_ keys: KeyPress...) -> [TerminalInput] {
        keys.map(TerminalInput.key)
    }

    @Test(arguments: cases)
    func bytesAreDecodedAlikeHoweverTheyAreCut(bytes: String, expected: [TerminalInput]) {
        check(Array(bytes.utf8), expected)
    }

    @Test(arguments: swallowed)
    func whatIsNoKeyIsSwallowed(bytes: String) {
        check(Array((bytes + "j").utf8), Self.keys(.character("j")))
    }

    @Test(
        arguments: [
            [0x80], [0xBF, 0xBF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5],
            [0xFF],
            [0xF4, 0x90, 0x80, 0x80], [0xE6, 0x97], [0x1B, 0x5B, 0x31, 0xE6],
        ] as [[UInt8]])
    func malformedBytesAreSwallowed(bytes: [UInt8]) {
        check(bytes + Array("j".utf8), Self.keys(.character("j")))
    }

    private func check(_ bytes: [UInt8], _ expected: [TerminalInput]) {
        var whole = KeyDecoder()
        #expect(whole.decode(bytes) == expected)
        var single = KeyDecoder()
        #expect(bytes.flatMap { single.decode([$0]) } == expected)
        for cut in bytes.indices {
            var decoder = KeyDecoder()
            #expect(decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...]) == expected)
            #expect(decoder.pendingTimeout == nil)
        }
    }

    @Test(
        arguments: [
            ("\u{1B}", keys(.escape)),
            ("\u{1B}\u{1B}", keys(.escape, .escape)),
            ("\u{1B}[", [.key(.escape), .droppedAfterEscape(.character("["))]),
            ("\u{1B}O", [.key(.escape), .droppedAfterEscape(.character("O"))]),
            ("\u{1B}P", [.key(.escape), .droppedAfterEscape(.character("P"))]),
            ("\u{1B}]11;rgb", []),
            ("\u{1B}[200~text", [.paste("text")]),
            ("\u{1B}[200~text\u{1B}[20", [.paste("text")]),
        ] as [(String, [TerminalInput])])
    func aPauseEndsWhatStandsUnfinished(bytes: String, expected: [TerminalInput]) {
        var decoder = KeyDecoder()
        let before = decoder.decode(bytes.utf8)
        #expect(decoder.pendingTimeout != nil)
        #expect(before + decoder.flush() == expected)
        #expect(decoder.pendingTimeout == nil)
        #expect(decoder.decode("j".utf8) == Self.keys(.character("j")))
    }

    @Test func aSequenceCutByASlowLineStillCountsAsOne() {
        var decoder = KeyDecoder()
        #expect(decoder.decode("\u{1B}[1;5".utf8) == [])
        #expect(decoder.flush() == [])
        #expect(decoder.decode("C".utf8) == Self.keys(.controlRight))
    }

    @Test(arguments: ["", "x", "xx"])
    func aLongPasteIsCutBetweenScalarsAndSaysSo(start: String) {
        let room = TerminalLimits.pasteBytesMax - start.utf8.count
        let whole = start + String(repeating: "日", count: room / 3)
        var decoder = KeyDecoder()
        let input = decoder.decode("\u{1B}[200~\(whole)日本\u{1B}[201~j".utf8)
        #expect(input == [.paste(whole), .pasteWasCut, .key(.character("j"))])
    }

    @Test func aPasteJustAsLongAsAllowedIsWhole() {
        let text = String(repeating: "x", count: TerminalLimits.pasteBytesMax)
        var decoder = KeyDecoder()
        #expect(decoder.decode("\u{1B}[200~\(text)\u{1B}[201~".utf8) == [.paste(text)])
    }

    @Test func anEndlessAnswerIsGivenUp() {
        var decoder = KeyDecoder()
        let answer = "\u{1B}]" + String(repeating: "x", count: TerminalLimits.answerBytesMax)
        #expect(decoder.decode(answer.utf8) == [])
        #expect(decoder.decode("qj".utf8) == Self.keys(.character("q"), .character("j")))
    }
}
