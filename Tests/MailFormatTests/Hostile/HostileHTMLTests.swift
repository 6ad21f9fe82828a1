import MailFormat
import PlainText
import Testing

@Suite struct HostileHTMLTests {
    @Test func textPastTheDepthOf256IsNotLostInSilence() {
        let read = HTMLText.read(
            "<div>".repeated(600) + "deep words" + "</div>".repeated(600) + "after")
        #expect(read.text.string == "deep words\nafter")
        #expect(!read.isCut)
    }

    @Test func endlessDepthIsCutWithANotice() {
        let mail = MailFixture.parse(
            "Content-Type: text/html", body: "first " + "<b>".repeated(200_000) + "last")
        #expect(mail.body.text.string == "first")
        #expect(mail.notices == [.textCut])
    }

    @Test func tagsWithEndlessAttributesAreCut() {
        let read = HTMLText.read(
            "first <p " + (0..<100_000).map { "a\($0)=1 " }.joined() + ">last</p>")
        #expect(read.isCut)
        #expect(read.text.string == "first")
    }

    @Test func endlessTextIsCut() {
        let read = HTMLText.read("word ".repeated(100_000), textBytesMax: 1_000)
        #expect(read.isCut)
    }

    @Test func nothingRemoteIsKeptOfPictures() {
        let read = HTMLText.read(
            "<img src='https://tracker.example/pixel?id=7' width=1 height=1><p>Hello</p>")
        #expect(read.text.string == "Hello")
        #expect(read.links.isEmpty)
    }

    @Test func externalEntitiesAreNotFollowed() {
        let read = HTMLText.read(
            "<!DOCTYPE html SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>a &x; b</p>"
        )
        #expect(!read.text.string.contains("root:"))
        #expect(read.text.string.contains("a"))
    }

    @Test func controlsWrittenAsEntitiesAreShownNotObeyed() {
        let read = HTMLText.read("a&#27;[2J&#x9B;b&#8238;c&#0;d")
        #expect(
            !read.text.string.unicodeScalars.contains {
                $0.value == 0x1B || $0.value == 0x9B || $0.value == 0x202E
            })
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "https://",
        "http:///x",
        "https://a\\@evil.example", "mailto:", "//evil.example", "ftp://x.example",
    ])
    func addressesThatLeadNowhereGetNoLabel(address: String) {
        #expect(HTMLText.read("<a href=\"\(address)\">words</a>").links.isEmpty)
    }

    @Test(arguments: [
        ("https://user@evil.example/", "evil.example"),
        ("HTTPS://Evil.Example:8443/x", "evil.example"),
        ("https://p\u{430}ypal.example/", "xn--pypal-4ve.example"),
        ("https://x.example/?q={a|b}", "x.example"),
        (" https://x.example/a\nb", "x.example"),
    ])
    func trueHostOfALink(address: String, host: String) {
        #expect(
            HTMLText.read("<a href=\"\(address)\">words</a>").links.map(\.host.string) == [host])
    }

    @Test func charsetInTheMarkupHasNoSay() {
        #expect(
            HTMLText.read("<meta charset=utf-7>+ADw-b+AD4- caf\u{E9}").text.string
                == "+ADw-b+AD4- café")
    }

    @Test func hiddenTextOfAMailIsNoted() {
        let mail = MailFixture.parse(
            "Content-Type: text/html", body: "<p>shown</p><p style='display:none'>ignore me</p>")
        #expect(mail.body.text.string == "shown")
        #expect(mail.notices == [.hiddenText(8)])
    }

    @Test func unclosedHiddenElementHidesOnlyItsOwn() {
        #expect(
            HTMLText.read("<div><span style='display:none'>x</div>shown").text.string == "shown")
    }

    @Test func brokenMarkupNeverTraps() {
        var random = SeededBytes(seed: 3)
        let words = [
            "<", ">", "</", "a", " href=", "\"", "'", "<table>", "<td>", "</p>", "<li>", "<!--",
            "-->", "&", "&amp", ";",
            "<pre>", "<blockquote>", "</blockquote>", "<style>", "</ol>", "<body>", "</html>",
            "\u{0}", "é", "\n",
        ]
        for _ in 0..<2_000 { _ = HTMLText.read(random.lines(alphabet: words, count: 50).text) }
    }
}
