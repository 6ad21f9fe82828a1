import InboxCore
import PlainText
import ShopDomain
import TerminalModel
import Testing

/// Links and files on the screen: what they are called, where they lead, what goes along.
@Suite struct FileScreenTests {
    private static let sizes = [(40, 12), (80, 24)]

    private static let body = MessageBody(
        from: "Tom Reed", fromAddress: "tom@example.org", to: [], cc: [], replyTo: ["tom@example.org"],
        zones: [.init(kind: .own, text: "The bar arrived cracked. Pay here [a1], 写真 below.")],
        links: [
            .init(
                label: "a1", target: "http://bank.example@xn--pypal-4ve.example/login?next=%2Fpay&mark=0123456789",
                host: "xn--pypal-4ve.example", hostLook: "p\u{430}ypal.example", isMisleading: true)
        ],
        attachments: [
            .init(label: "a2", name: "壊れた bar.jpg", type: "image/jpeg", byteCount: 184_220),
            .init(label: "a3", name: "invoice.pdf.exe", type: "application/pdf", byteCount: 20_400),
        ],
        namesLinksInText: true)

    /// Tom's conversation is open, with an older mail of his.
    private func driver(_ columns: Int, _ rows: Int) -> InboxDriver {
        var fixture = ShopFixture.lively()
        fixture.mail(
            from: "Tom Reed", "tom@example.org", subject: "Re: Cracked bar", "Any word?", hoursAgo: 1)
        var driver = InboxDriver(fixture, columns: columns, rows: rows)
        for _ in 0..<2 { driver.press("J") }
        driver.rest()
        driver.press("Enter")
        let turns = driver.session.opened.flatMap { driver.shop.conversation($0.id) }?.turns ?? []
        for turn in turns { driver.handle(.messagesRead([turn.message: Self.body])) }
        driver.press(">", ">")
        return driver
    }

    private func file(_ name: SafeText, _ count: UInt32) -> DraftAttachment {
        DraftAttachment(
            name: name, type: "image/jpeg", location: MailLocation(segment: 1, offset: 0, length: count, checksum: 0))
    }

    @Test(arguments: sizes) func labelsAreTheConversations(columns: Int, rows: Int) {
        GoldenScreen.check("labels-\(columns)x\(rows)", driver(columns, rows))
    }

    @Test(arguments: sizes) func aLinkSaysWhereItLeads(columns: Int, rows: Int) {
        var driver = driver(columns, rows)
        driver.press("o", "b", "1", "Enter")
        GoldenScreen.check("link-\(columns)x\(rows)", driver)
    }

    @Test(arguments: sizes) func pathsGoOn(columns: Int, rows: Int) {
        var driver = driver(columns, rows)
        driver.press("r", "Esc", "a", "m", "Tab")
        driver.handle(.pathsListed("~/m", PathListing(folder: "~/", entries: [
            .init(name: "mug\u{1B}[2J.jpg", isFolder: false, byteCount: 2_400_000),
            .init(name: "mugs", isFolder: true, byteCount: nil),
        ])))
        driver.press("Down")
        GoldenScreen.check("paths-\(columns)x\(rows)", driver)
    }

    @Test(arguments: sizes) func filesOfTheDraft(columns: Int, rows: Int) throws {
        var driver = driver(columns, rows)
        driver.press("r", "Esc")
        let id = try #require(driver.session.composer?.draft)
        driver.handle(.filesRead(id, [file("bar.jpg", 184_220), file("proof.jpg", 2_000_000)], problem: nil))
        driver.rest(milliseconds: 7_000)
        GoldenScreen.check("attached-\(columns)x\(rows)", driver)
        driver.press("A")
        GoldenScreen.check("files-\(columns)x\(rows)", driver)
    }
}
