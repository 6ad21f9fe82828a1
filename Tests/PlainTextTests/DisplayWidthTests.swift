import Glibc
import PlainText
import Testing

@Suite struct DisplayWidthTests {
    @Test func everyScalarIsAsWideAsGlibcSays() throws {
        let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        let wcwidth = try wcwidthOfGlibc()
        var differing: [String] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected = drawnWidth(Int(wcwidth(Int32(value))))
            let ours = DisplayWidth.columns(of: scalar)
            if ours != expected { differing.append("U+\(String(value, radix: 16)) \(ours)") }
        }
        #expect(differing == [])
    }

    /// The Glibc module hides `wcwidth` behind `_XOPEN_SOURCE`.
    private func wcwidthOfGlibc() throws -> @convention(c) (Int32) -> Int32 {
        let address = try #require(dlsym(nil, "wcwidth"))
        return unsafeBitCast(address, to: (@convention(c) (Int32) -> Int32).self)
    }

    /// What `wcwidth` cannot print is drawn as U+FFFD, one column wide.
    private func drawnWidth(_ width: Int) -> Int {
        width < 0 ? 1 : width
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👍🏽", 2), ("❤️", 1), ("👩‍🍳", 4),
        ("🇳🇱", 2), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("1\u{FE0F}\u{20E3}", 1),
        ("\u{378}", 1), ("🏽", 2),
    ])
    func textIsAsWideAsItIsDrawn(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
        #expect(DrawnGlyphs(SafeText(line: text)).reduce(0) { $0 + Int($1.columns) } == columns)
    }
}
