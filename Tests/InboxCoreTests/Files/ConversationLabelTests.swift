import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct ConversationLabelTests {
    static let link = MessageBody.Link(
        label: "a1", target: "https://shop.example/bowl", host: "shop.example")
    static let file = MessageBody.Attachment(label: "a2", name: "crack.jpg", type: "image/jpeg", byteCount: 184_220)

    /// Two mails of one customer, each with a link and a file, the conversation open.
    static func desk(files: FileSettings = FileSettings(folder: "~/Downloads")) -> Desk {
        var desk = Desk(settings: InboxSettings(zone: Desk.zone, files: files))
        desk.receive("Ada", hoursAgo: 5)
        desk.receive("Ada", hoursAgo: 2, subject: "Re: Order of Ada")
        desk.press(.view(.needsMe))
        desk.press(.open)
        desk.show(Self.body, in: desk.messages)
        return desk
    }

    static var body: MessageBody {
        MessageBody(
            from: "Ada", fromAddress: "ada@example.org", to: [], cc: [], replyTo: [],
            zones: [.init(kind: .own, text: "The bowl [a1] broke, see [a7].")], links: [link],
            attachments: [file], namesLinksInText: true)
    }

    @Test func theNewestMessageIsAAndTheOneBeforeIsB() {
        let lines = Self.desk().lines
        #expect(lines.contains("[a1] shop.example  https://shop.example/bowl"))
        #expect(lines.contains("[a2] crack.jpg, picture, 184 KB"))
        #expect(lines.contains("[b1] shop.example  https://shop.example/bowl"))
        #expect(lines.contains("[b2] crack.jpg, picture, 184 KB"))
    }

    /// Only what is a link of the message changes its letter.
    @Test func marksInTheTextFollow() {
        let lines = Self.desk().lines
        #expect(lines.contains("The bowl [a1] broke, see [a7]."))
        #expect(lines.contains("The bowl [b1] broke, see [a7]."))
    }

    @Test func whatArrivesTakesTheNextLetterAndMovesNone() throws {
        var desk = Self.desk()
        desk.receive("Ada", subject: "Re: Order of Ada")
        let newest = try #require(desk.messages.last)
        desk.show(Self.body, in: [newest])
        #expect(desk.lines.first { $0.hasPrefix("[") } == "[c1] shop.example  https://shop.example/bowl")
        #expect(desk.lines.contains("[a2] crack.jpg, picture, 184 KB"))
    }

    @Test func lettersGoOnAfterZ() {
        var desk = Desk()
        for hour in 0..<30 { desk.receive("Ada", hoursAgo: Int64(40 - hour), subject: "Re: Order of Ada") }
        desk.press(.view(.needsMe))
        desk.press(.open)
        desk.show(Self.body, in: desk.messages)
        #expect(desk.lines.contains("[z2] crack.jpg, picture, 184 KB"))
        #expect(desk.lines.contains("[aa2] crack.jpg, picture, 184 KB"))
    }

    @Test(arguments: [
        ("crack.jpg", "image/jpeg", "picture"), ("invoice.pdf", "application/pdf", "PDF"),
        ("photo.jpg.exe", "image/jpeg", "program"), ("page.html", "text/plain", "web page"),
        ("unnamed", "application/x-strange", "file"), ("a.ics", "text/calendar", "calendar entry"),
    ])
    func filesAreNamedByWhatTheyAre(_ name: String, _ type: String, _ words: SafeText) {
        #expect(FileKindWords.text(name: SafeText(line: name), type: type) == words)
    }
}

extension Desk {
    /// Messages of the open conversation, oldest first.
    var messages: [MessageNumber] {
        session.opened.flatMap { shop.conversation($0.id) }?.turns.map(\.message) ?? []
    }

    /// Other texts than the desk reads by itself.
    mutating func show(_ body: MessageBody, in messages: [MessageNumber]) {
        for number in messages { handle(.messagesRead([number: body])) }
        press(.quotes, .quotes)
    }

    /// What the conversation shows.
    var lines: [String] { session.opened?.layout.lines.map(\.text.string) ?? [] }
}
