import Testing

@testable import AppendLog

struct HexDigitsTests {
    @Test func readsBackWhatItWrites() {
        for value in [0, 1, 0x9F, 0xDEAD_BEEF, UInt64.max] {
            #expect(HexDigits.decode(HexDigits.text(value, count: 16), count: 16) == value)
        }
    }

    @Test(arguments: ["0000000A", "+000000a", " 000000a", "0x00000a", "0000000g", "000000a", "", "0000000٣"])
    func refusesEveryOtherSpelling(text: String) {
        #expect(HexDigits.decode(text, count: 8) == nil)
    }

    @Test func everyByteButTheSixteenDigitsIsRefused() {
        for byte in UInt8.min ... .max {
            let isDigit = "0123456789abcdef".utf8.contains(byte)
            let decoded = [byte].withUnsafeBytes { HexDigits.decode($0, at: 0, count: 1) }
            #expect((decoded != nil) == isDigit, "byte \(byte)")
        }
    }
}
