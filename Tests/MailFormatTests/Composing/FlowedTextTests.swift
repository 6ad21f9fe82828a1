import MailFormat
import Testing

@Suite struct FlowedTextTests {
    @Test(arguments: [
        ("short", "short\n"),
        ("ends with spaces   ", "ends with spaces\n"),
        (" leading space", "  leading space\n"),
        ("From here", " From here\n"),
        ("> quoted", "> quoted\n"),
        ("> > twice", ">> twice\n"),
        (">", ">\n"),
        ("a\r\nb\rc", "a\nb\nc\n"),
        ("-- \nAda", "-- \nAda\n"),
        ("a\u{0}\u{1B}[2Jb", "a[2Jb\n"),
        ("a\n\n\n", "a\n"),
        ("", ""),
    ])
    func writes(text: String, expected: String) {
        #expect(FlowedText.wrapped(text) == expected)
    }

    @Test func longLinesBreakSoftlyWithin78Columns() {
        let lines = FlowedText.wrapped("some words of prose ".repeated(20) + "end").split(
            separator: "\n")
        #expect(lines.count > 4)
        #expect(lines.allSatisfy { $0.count <= 78 })
        #expect(lines.dropLast().allSatisfy { $0.hasSuffix(" ") })
        #expect(lines.last?.hasSuffix("end") == true)
    }

    @Test func quotesStayQuotedOnEachLine() {
        let lines = FlowedText.wrapped(">> " + "some words ".repeated(20)).split(separator: "\n")
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { $0.hasPrefix(">> ") && $0.count <= 78 })
    }

    @Test func wideLettersCountTwice() {
        let lines = FlowedText.wrapped("日本語 ".repeated(40)).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 46 })
    }

    @Test func addressesAreNeverBroken() {
        let address = "https://example.org/" + "x".repeated(120)
        #expect(FlowedText.wrapped("see \(address) there").contains(address))
    }
}
