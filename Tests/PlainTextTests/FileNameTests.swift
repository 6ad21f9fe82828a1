import PlainText
import Testing

@Suite struct FileNameTests {
    @Test(arguments: [
        ("photo.jpg", "photo.jpg"),
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("C:\\Windows\\system.ini", "system.ini"),
        ("/\u{301}etc/passwd", "passwd"),
        ("a/\u{301}b", "\u{25CC}\u{301}b"),
        (".bashrc", "bashrc"), ("...", "unnamed"), ("", "unnamed"), ("a/", "a"), ("-rf", "rf"),
        ("invoice\u{202E}fdp.exe", "invoicefdp.exe"),
        ("invoice.pdf                .exe", "invoice.pdf .exe"),
        ("nul\u{0}in.txt", "nul in.txt"), ("line\r\nfeed.txt", "line feed.txt"),
        ("dots....", "dots"), ("日本.txt", "日本.txt"),
    ])
    func outsideNamesBecomePlainNames(untrusted: String, name: String) {
        #expect(SafeText.fileName(from: untrusted).string == name)
    }

    @Test(arguments: ["x", "é", "日", "👩‍🍳", "e\u{301}\u{302}"])
    func longNamesAreCutBetweenCharactersAndKeepTheirExtension(character: String) {
        let long = String(repeating: character, count: 200) + ".jpeg"
        let name = SafeText.fileName(from: long).string
        #expect(name.utf8.count <= PlainTextLimits.fileNameBytesMax)
        #expect(name.hasSuffix(".jpeg"))
        #expect(name.dropLast(5).allSatisfy { $0 == Character(character) })
    }

    @Test func anOverlongExtensionIsCutLikeTheRest() {
        let name = SafeText.fileName(from: "a." + String(repeating: "b", count: 300)).string
        #expect(name.utf8.count == PlainTextLimits.fileNameBytesMax)
    }

    @Test(arguments: [
        ("Bo\r\nBcc: x@example.org", "Bo Bcc: x@example.org"), ("a\u{0}b\n", "a b"),
        ("  spaced \t out ", "spaced out"), ("\u{85}\u{2028}x", "x"),
    ])
    func headerValuesCannotOpenAnotherHeader(untrusted: String, value: String) {
        #expect(SafeText.headerValue(from: untrusted).string == value)
    }
}
