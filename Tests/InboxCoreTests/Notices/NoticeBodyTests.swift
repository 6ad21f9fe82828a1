import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

@Suite struct NoticeBodyTests {
    private func entry(_ subject: SafeText, direction: Direction = .incoming) -> MessageEntry {
        let shop = Shop()
        return MessageEntry(
            shop.place(
                ArrivedMail(
                    direction: direction, nature: .person, marks: [], date: Instant(1_778_500_920), name: "Bo Lind",
                    address: "bo.lind@etsy.invalid", subject: subject, snippet: "", messageID: nil, inReplyTo: [],
                    references: [], identity: 1,
                    location: MailLocation(segment: 0, offset: 0, length: 0, checksum: 0))))
    }

    private func body(_ text: SafeText, from address: String = "no-reply@etsy.com") -> MessageBody {
        MessageBody(
            from: "Etsy", fromAddress: address, to: [], cc: [], replyTo: [],
            zones: [.init(kind: .own, text: text), .init(kind: .signature, text: "Etsy, Inc.")])
    }

    private let text: SafeText = SafeText(lines: """
        Hello Mara,

        Order #3312009341

        Bo Lind wrote:

        Is it glazed inside?

        Thanks, Bo

        View the conversation
        """)

    @Test func theirWordsAreTheTextAndTheRestIsFolded() {
        let read = body(text).unfolding(.shipped, of: entry("New message from Bo Lind"))
        #expect(read.ownText == "Is it glazed inside?\n\nThanks, Bo")
        #expect(read.zones.map(\.kind) == [.quoted, .own, .quoted, .signature])
        #expect(read.zones[0].text.string.hasSuffix("Bo Lind wrote:") && read.zones[2].text == "View the conversation")
    }

    @Test func otherMailStaysAsItIs() {
        let other = body(text, from: "ann@example.org")
        #expect(other.unfolding(.shipped, of: entry("New message from Bo Lind")) == other)
        #expect(body(text).unfolding(.shipped, of: entry("You made a sale")) == body(text))
        let empty = body("Bo Lind wrote:\nView it")
        #expect(empty.unfolding(.shipped, of: entry("New message from Bo Lind")) == empty)
    }
}
