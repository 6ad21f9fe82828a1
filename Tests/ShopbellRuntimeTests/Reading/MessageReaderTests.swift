import InboxCore
import PlainText
import Testing

@testable import ShopbellRuntime

@Suite struct MessageReaderTests {
    private func kinds(_ body: MessageBody) -> [String] {
        body.zones.map { "\($0.kind)" }
    }

    @Test func ownWordsQuotesAndSignatureStandApart() {
        let body = MessageReader.body(
            mail(body: "It came broken.\n\nOn 3 March, Nell wrote:\n> It is on its way.\n\n-- \nAda\n5 Mill Lane"))
        #expect(kinds(body) == ["own", "quoted", "signature"])
        #expect(body.zones[0].text == "It came broken.")
        #expect(body.zones[1].text == "On 3 March, Nell wrote:\n> It is on its way.")
        #expect(body.zones[2].text.string.contains("Mill Lane"))
        #expect(body.ownText == "It came broken.")
    }

    @Test func linksHaveLettersAndAttachmentsGoOnAfterThem() {
        let body = MessageReader.body(
            mail(
                fields: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"],
                body: """
                    --b

                    See https://shop.example/bowl, http://other.example/x (https://shop.example/bowl).
                    --b
                    Content-Type: image/png
                    Content-Disposition: attachment; filename="../../crack.png"

                    12345
                    --b--
                    """))
        #expect(body.links.map(\.label) == ["a1", "a2"])
        #expect(body.links.map(\.target) == ["https://shop.example/bowl", "http://other.example/x"])
        #expect(body.links.map(\.host) == ["shop.example", "other.example"])
        #expect(body.attachments.map(\.label) == ["a3"])
        #expect(body.attachments.first?.name == "crack.png")
        #expect(body.attachments.first?.byteCount == 5)
    }

    @Test func linkThatNamesAnotherHostBeforeTheAtSignLeadsWhereItLeads() {
        let body = MessageReader.body(mail(body: "https://bank.example@evil.example/login"))
        #expect(body.links.first?.host == "evil.example")
    }

    @Test func attachmentIsFoundByItsPlaceInTheList() throws {
        let bytes = mail(
            fields: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"],
            body: "--b\n\nhi\n--b\nContent-Disposition: attachment; filename=a.txt\n\none\n"
                + "--b\nContent-Disposition: attachment; filename=b.txt\n\ntwo\n--b--")
        let body = MessageReader.body(bytes)
        for index in body.attachments.indices {
            let file = try #require(MessageReader.attachment(index, of: bytes))
            #expect(file.name == body.attachments[index].name)
            #expect(file.bytes.count == body.attachments[index].byteCount)
        }
        #expect(MessageReader.attachment(2, of: bytes) == nil)
        #expect(MessageReader.attachment(-1, of: bytes) == nil)
    }

    @Test func answersGoToReplyTo() {
        let body = MessageReader.body(mail(from: "Ada <ada@example.com>", fields: ["Reply-To: office@example.net"]))
        #expect(body.from == "Ada")
        #expect(body.replyTo == ["office@example.net"])
        #expect(body.notices.contains { $0.string.contains("office@example.net") })
    }

    @Test func whatIsOnlyPassedOnIsTheMessage() {
        let forwarded = "---------- Forwarded message ---------\nFrom: x@example.net\nSubject: Parcel\n\nIt is at the depot."
        let body = MessageReader.body(mail(body: forwarded))
        #expect(body.ownText.contains("at the depot"))
    }

    @Test(arguments: [Array("\u{1B}[2J\u{202E}no mail".utf8), [0xFF, 0xFE, 0x00, 0x41]])
    func bytesThatAreNoMailShowHowTheyBeginMadeSafe(bytes: [UInt8]) {
        let body = MessageReader.body(bytes)
        #expect(!body.ownText.isEmpty)
        #expect(!body.notices.isEmpty)
        #expect(!body.ownText.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\0" })
    }

    @Test func emptyMessageIsEmptyAndSaysSo() {
        let body = MessageReader.body([])
        #expect(body.zones.isEmpty)
        #expect(body.notices == ["This mail is empty."])
    }

    @Test func rawFormIsSafeAndBounded() {
        let bytes = mail(body: "\u{1B}]0;title\u{7}") + [UInt8](repeating: 0x41, count: 300_000)
        let raw = RawMessageView(bytes)
        #expect(raw.text.string.hasPrefix("From: ada@example.com\n"))
        #expect(!raw.text.string.unicodeScalars.contains("\u{1B}"))
        #expect(raw.hiddenByteCount == bytes.count - 256 * 1_024)
    }
}
