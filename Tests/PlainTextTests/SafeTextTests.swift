import Foundation
import PlainText
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("a\u{1B}[31mb", "a\u{241B}[31mb"),
        ("a\u{9B}31m", "a\u{FFFD}31m"),
        ("bell\u{7}del\u{7F}nul\u{0}", "bell\u{2407}del\u{2421}nul\u{2400}"),
        ("two\r\nlines\rand\nmore", "two lines and more"),
        ("tab\there", "tab here"),
        ("line\u{2028}paragraph\u{2029}end", "line paragraph end"),
        ("cod\u{202E}exe.gpj", "codexe.gpj"),
        ("\u{2066}isolate\u{2069}\u{200E}\u{200F}\u{61C}", "isolate"),
        ("zero\u{200B}width\u{2060}\u{FEFF}\u{AD}", "zerowidth"),
        ("tag\u{E0041}\u{E007F}", "tag"),
        ("filler\u{3164}\u{115F}\u{1160}\u{FFA0}", "filler"),
        ("\u{FFF9}note\u{FFFB}", "\u{FFFD}note\u{FFFD}"),
        ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
        ("\u{301}stray", "\u{25CC}\u{301}stray"),
        ("Zoë 日本 שלום", "Zoë 日本 שלום"),
    ])
    func hostileScalarsAreShownOrGone(untrusted: String, safe: String) {
        #expect(SafeText(line: untrusted).string == safe)
    }

    @Test(arguments: [
        "❤️", "1\u{FE0F}\u{20E3}", "👩‍🍳", "👩🏽‍🚀", "🏳️‍🌈", "می\u{200C}خواهم", "ക\u{D4D}\u{200D}",
        "क्\u{200D}ष",
    ])
    func meaningfulJoinersAndSelectorsStay(text: String) {
        let safe = SafeText(line: text).string
        #expect(Array(safe.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: [
        ("pay\u{200D}pal", "paypal"), ("a\u{FE0F}b", "ab"), ("x\u{200C}y", "xy"),
        ("👍\u{200D}", "👍"), ("👍\u{200D}\u{200D}👍", "👍\u{200D}👍"), ("\u{200D}👍", "👍"),
    ])
    func hiddenJoinersAndSelectorsGo(untrusted: String, safe: String) {
        #expect(
            Array(SafeText(line: untrusted).string.unicodeScalars) == Array(safe.unicodeScalars))
    }

    @Test(arguments: [
        ("a\r\nb\rc\nd\u{2028}e\u{2029}f", "a\nb\nc\nd\ne\nf"),
        ("\tx\n1234567\ty\n12345678\tz", "        x\n1234567 y\n12345678        z"),
        ("日本\tx", "日本    x"),
        ("\n\u{301}", "\n\u{25CC}\u{301}"),
        ("\u{B}\u{C}", "\u{240B}\u{240C}"),
    ])
    func linesAreKept(untrusted: String, safe: String) {
        #expect(SafeText(lines: untrusted).string == safe)
    }

    @Test func filteringAgainChangesNothingAndJoiningStaysSafe() {
        var random = SplitMix(state: 7)
        for _ in 0..<20_000 {
            let first = SafeText(lines: random.hostileText())
            let second = SafeText(lines: random.hostileText())
            #expect(SafeText(lines: first.string).scalars == first.scalars)
            #expect(SafeText(lines: (first + second).string).scalars == (first + second).scalars)
            let line = SafeText(line: first.string)
            #expect(SafeText(line: line.string).scalars == line.scalars)
            #expect(!line.string.unicodeScalars.contains("\n"))
        }
    }

    @Test func partsAndLinesOfSafeTextAreSafe() {
        var random = SplitMix(state: 11)
        for _ in 0..<20_000 {
            let texts = (0..<3).map { _ in SafeText(lines: random.hostileText()) }
            let whole = texts.joined(separator: "\n")
            #expect(SafeText(lines: whole.string).scalars == whole.scalars)
            let ends = [0, 1].map { _ in
                whole.string.unicodeScalars.indices.randomElement(using: &random)
            }
            let sorted = ends.map { $0 ?? whole.string.endIndex }.sorted()
            let part = whole[sorted[0]..<sorted[1]]
            #expect(SafeText(lines: part.string).scalars == part.scalars)
            #expect(whole.singleLine.scalars == SafeText(line: whole.string).scalars)
        }
    }

    @Test func noScalarSurvivesThatCouldSteerATerminal() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for kept in SafeText(line: "x\(scalar)y").string.unicodeScalars {
                let properties = kept.properties
                if properties.generalCategory == .control || properties.isNoncharacterCodePoint
                    || properties.isDefaultIgnorableCodePoint || properties.isBidiControl
                {
                    Issue.record("U+\(String(value, radix: 16)) passed")
                }
            }
        }
    }

    @Test func decodingGoesThroughTheFilter() throws {
        let stored = Data(#"["a\u001b]52;c;x\u0007", "two\r\nlines"]"#.utf8)
        let texts = try JSONDecoder().decode([SafeText].self, from: stored)
        #expect(texts == ["a\u{241B}]52;c;x\u{2407}", "two\nlines"])
        #expect(try JSONEncoder().encode(texts[1]) == Data(#""two\nlines""#.utf8))
    }

    @Test func interpolationGoesThroughTheFilter() {
        let name = "Bo\u{1B}]0;x\u{7}"
        let greeting: SafeText = "Dear \(name),"
        #expect(greeting.string == "Dear Bo\u{241B}]0;x\u{2407},")
    }
}

extension SafeText {
    fileprivate var scalars: [Unicode.Scalar] { Array(string.unicodeScalars) }
}

private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func hostileText() -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "1", " ", "\n", "\r", "\t", "\u{1B}", "\u{301}", "\u{200D}", "\u{200C}",
            "\u{FE0F}",
            "👍", "🏽", "❤", "\u{20E3}", "日", "\u{94D}", "क", "\u{1161}", "\u{1112}", "\u{202E}",
            "\u{E0061}", "م", "\u{64E}", "🇳", "\u{2028}", "\u{85}", "\u{93E}",
        ]
        let count = Int.random(in: 0...12, using: &self)
        let picked = (0..<count).map { _ in scalars[Int.random(in: 0..<scalars.count, using: &self)]
        }
        return String(String.UnicodeScalarView(picked))
    }
}
