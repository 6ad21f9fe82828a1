import PlainText
import Testing

@Suite struct TextWrappingTests {
    @Test(arguments: [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("one   two", 4, ["one", "two"]),
        ("a\n\nb\n", 10, ["a", "", "b", ""]),
        ("https://example.org/long", 10, ["https://ex", "ample.org/", "long"]),
        ("see https://example.org/", 10, ["see", "https://ex", "ample.org/"]),
        ("日本語テキスト", 5, ["日本", "語テ", "キス", "ト"]),
        ("日本語。終", 6, ["日本", "語。終"]),
        ("日「本", 4, ["日", "「本"]),
        ("ab日本", 4, ["ab日", "本"]),
        ("  indented text", 10, ["  indented", "text"]),
        ("trailing   ", 8, ["trailing"]),
        ("word", 1, ["w", "o", "r", "d"]),
        ("日本", 1, ["日", "本"]),
        ("👩‍🍳👩‍🍳", 4, ["👩‍🍳", "👩‍🍳"]),
        ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
        ("a bb ccc", 2, ["a", "bb", "cc", "c"]),
    ])
    func wrapsGreedilyByColumns(text: String, columns: Int, expected: [String]) {
        let lines = TextWrapping.lines(text, columns: columns)
        #expect(lines.map { String(text[$0.range]) } == expected)
    }

    @Test func linesTileTheTextAndFit() {
        let words = ["a", "word", "日本語", "👩‍🍳", "e\u{301}", " ", "  ", "\n", "(", "。", "longerword"]
        var state: UInt32 = 1
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<(state % 23) {
                state = state &* 1_664_525 &+ 1_013_904_223
                text += words[Int(state >> 16) % words.count]
            }
            state = state &* 1_664_525 &+ 1_013_904_223
            check(text, columns: Int(state >> 20) % 12 + 4)
        }
    }

    private func check(_ text: String, columns: Int) {
        var reached = text.startIndex
        for line in TextWrapping.lines(text, columns: columns) {
            #expect(line.owned.lowerBound == reached)
            #expect(line.columns <= columns, "\(text)")
            #expect(line.columns == DisplayWidth.columns(of: text[line.range]))
            #expect(
                text[line.range.upperBound..<line.owned.upperBound].allSatisfy {
                    " \n".contains($0)
                })
            reached = line.owned.upperBound
        }
        #expect(reached == text.endIndex)
    }

    @Test(arguments: ["👩\u{200D}", "क\u{94D}", "\u{1100}", "\u{600}"])
    func anEndlessClusterIsCutIntoManyLines(unit: String) {
        let text = SafeText(line: String(repeating: unit, count: 10_000))
        let lines = TextWrapping.lines(text, columns: 70)
        #expect(lines.count > 100)
        #expect(lines.allSatisfy { $0.columns <= 70 })
    }

    @Test(arguments: [
        ("short", 10, "short"), ("exactly ten", 11, "exactly ten"),
        ("exactly ten", 10, "exactly t…"),
        ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("ab", 1, "…"), ("ab", 0, ""),
        ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
    func truncatesBetweenClusters(text: String, columns: Int, expected: String) {
        #expect(SafeText(line: text).truncated(toColumns: columns).string == expected)
    }

    @Test(arguments: [
        ("ab", ColumnAlignment.leading, "ab   "), ("ab", .trailing, "   ab"),
        ("ab", .center, " ab  "),
        ("日本語", .leading, "日本…"), ("日本語", .trailing, "日本…"), ("日", .trailing, "   日"),
    ])
    func padsToExactlyTheColumns(text: String, alignment: ColumnAlignment, expected: String) {
        let padded = SafeText(line: text).padded(toColumns: 5, alignment: alignment)
        #expect(padded.string == expected)
    }
}
