import MailFormat
import PlainText
import Testing

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("Hello   <b>there</b>,\n friend", "Hello there, friend"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<h1>Title</h1>text", "Title\n\ntext"),
        ("<ul><li>one<li>two<ul><li>inner</ul></ul>after", "- one\n- two\n  - inner\n\nafter"),
        ("<ol start=3><li>three<li>four</ol>", "3. three\n4. four"),
        (
            "<table><tr><td>Soap</td><td>2</td></tr><tr><td>Candle</td><td>1</td></tr></table>",
            "Soap | 2\nCandle | 1"
        ),
        (
            "<p>me</p><blockquote><p>you</p><blockquote>me before</blockquote></blockquote>",
            "me\n\n> you\n>\n> > me before"
        ),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
        ("fish &amp; chips &lt;b&gt; &euro;5 &#39;x&#x41;", "fish & chips <b> €5 'xA"),
        ("a&nbsp;&nbsp;b", "a b"),
        ("<style>p{}</style><script>alert(1)</script><title>t</title>seen", "seen"),
        ("<img alt='a red mug' src='https://tracker.example/p.gif'> <img src=x>", "[a red mug]"),
        ("above<hr>below", "above\n\n----------\nbelow"),
        ("unclosed <b>bold <i>both", "unclosed bold both"),
        ("1 < 2 && 3 > 2", "1 < 2 && 3 > 2"),
        ("", ""),
        ("plain text only", "plain text only"),
    ])
    func readsAsText(html: String, expected: String) {
        #expect(HTMLText.read(html).text.string == expected)
    }

    @Test func linksGetLabelsInOrderAndOnceEach() {
        let read = HTMLText.read(
            """
            <a href="https://example.org/a">first</a> <a href="https://example.org/b">second</a>
            <a href="https://example.org/a">again</a> <a href="mailto:ada@example.org?subject=x">write</a>
            <a href="#top">top</a> <a href="javascript:alert(1)">run</a> <a href="https://example.org/c"></a>
            """)
        #expect(read.text.string == "first [a1] second [a2] again [a1] write [a3] top run")
        #expect(read.links.map(\.label) == ["a1", "a2", "a3"])
        #expect(read.links.map(\.host.string) == ["example.org", "example.org", "example.org"])
    }

    @Test func labelsGoFromA1ToZ9() {
        let html = (0..<300).map { "<a href='https://example.org/\($0)'>x</a> " }.joined()
        let read = HTMLText.read(html)
        #expect(read.links.count == 234)
        #expect(read.links[9].label == "a10")
        #expect(read.links.last?.label == "a234")
    }

    @Test(arguments: [
        ("https://www.bank.example/login", "https://bank.example/", false),
        ("bank.example", "https://evil.example/", true),
        ("https://bank.example", "https://bank.example@evil.example/", true),
        ("www.bank.example/pay", "https://click.bank.example/x?y", false),
        ("click here", "https://evil.example/", false),
        ("3.50", "https://evil.example/", false),
    ])
    func linkThatNamesAnotherHost(words: String, address: String, isMisleading: Bool) {
        let read = HTMLText.read("<a href=\"\(address)\">\(words)</a>")
        #expect(read.links.map(\.isMisleading) == [isMisleading])
        #expect(read.misleadingLinks == (isMisleading ? 1 : 0))
    }

    @Test func blockInsideALinkKeepsItsLabel() {
        #expect(
            HTMLText.read("<a href='https://example.org'><div>Track</div></a>").text.string
                == "Track\n[a1]")
    }

    @Test(arguments: [
        "<div style='display:none'>secret</div>",
        "<span style=\"DISPLAY : none !important\">secret</span>",
        "<p hidden>secret</p>", "<font style='font-size:0px'>secret</font>",
        "<div style='max-height:0;overflow:hidden'>secret</div>",
        "<span style='visibility:hidden'>secret</span>",
        "<span style='color:#fff;background-color:#fff'>secret</span>",
        "<span style='opacity:0'>secret</span>",
        "<div style='mso-hide:all'><p><b>secret</b></p></div>",
    ])
    func hiddenTextIsLeftOutAndCounted(html: String) {
        let read = HTMLText.read("shown " + html + " too")
        #expect(!read.text.string.contains("secret"))
        #expect(read.text.string.contains("too"))
        #expect(read.hiddenCharacters == 6)
    }

    @Test(arguments: [
        "<p style='font-size:10px'>x</p>", "<p style='opacity:0.8;color:#fff'>x</p>",
        "<p style='height:0'>x</p>",
    ])
    func visibleStylesStay(html: String) {
        #expect(HTMLText.read(html).text.string == "x")
        #expect(HTMLText.read(html).hiddenCharacters == 0)
    }
}
