import CustomerCare
import Foundation
import InboxCore
import PlainText
import ShopDomain

/// A shop made of events, at a fixed instant and in a fixed zone.
struct ShopFixture {
    /// Monday 11 May 2026, 14:02 in the shop's zone.
    static let now = Instant(1_778_500_920)
    static let zone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt

    private(set) var shop = Shop()
    private(set) var bodies: [MessageNumber: MessageBody] = [:]
    private var tokens: UInt64 = 0x5EED_0000

    mutating func token() -> Token {
        tokens += 1
        return Token(tokens)
    }

    @discardableResult
    mutating func mail(
        from name: String, _ address: String, subject: String, _ text: String, hoursAgo: Int64,
        nature: Nature = .person, marks: MessageMarks = [], quoted: String? = nil
    ) -> ConversationID {
        take(
            .incoming, name, address, subject, text, hoursAgo: hoursAgo, nature: nature,
            marks: marks,
            quoted: quoted)
    }

    @discardableResult
    mutating func answer(
        to name: String, _ address: String, subject: String, _ text: String, hoursAgo: Int64
    ) -> ConversationID {
        take(
            .outgoing, name, address, subject, text, hoursAgo: hoursAgo, nature: .person, marks: [],
            quoted: nil)
    }

    mutating func apply(_ event: ShopEvent) { shop.apply(event) }

    /// The newest conversation of that subject.
    func conversation(_ subject: SafeText) -> Conversation? {
        shop.conversationsByDate().lazy.compactMap { shop.conversation($0) }.first { $0.subject == subject }
    }

    /// A promise made in a conversation, named by its subject.
    mutating func promise(
        _ token: UInt64, _ action: PromiseAction, _ words: SafeText, in subject: SafeText, phrase: SafeText? = nil,
        due: Instant?, hoursAgo: Int64, resets: PromiseID? = nil
    ) {
        let conversation = conversation(subject)
        apply(
            .promiseFiled(
                PromiseFiled(
                    promise: Token(token), customer: conversation?.customer, conversation: conversation?.id,
                    action: action, words: words, datePhrase: phrase, due: due, resets: resets,
                    at: Self.now.adding(hours: -hoursAgo))))
    }

    /// The newest mail asks for answers at another address than it came from.
    mutating func answersGo(to address: String) {
        guard let newest = bodies.keys.max() else { return }
        bodies[newest]?.replyTo = [address]
    }

    private mutating func take(
        _ direction: Direction, _ name: String, _ address: String, _ subject: String,
        _ text: String,
        hoursAgo: Int64, nature: Nature, marks: MessageMarks, quoted: String?
    ) -> ConversationID {
        let mail = ArrivedMail(
            direction: direction, nature: nature, marks: marks,
            date: Self.now.adding(hours: -hoursAgo), name: SafeText(line: name), address: address,
            subject: SafeText(line: subject), snippet: SafeText(line: String(text.prefix(120))),
            messageID: nil, inReplyTo: [], references: [], identity: token().value,
            location: MailLocation(segment: 0, offset: 0, length: 0, checksum: 0))
        let taken = shop.place(mail)
        shop.apply(.messageTaken(taken))
        bodies[taken.message] = body(name, address, text, marks, quoted)
        return taken.conversation
    }

    private func body(
        _ name: String, _ address: String, _ text: String, _ marks: MessageMarks, _ quoted: String?
    ) -> MessageBody {
        var zones = [MessageBody.Zone(kind: .own, text: SafeText(lines: text))]
        if let quoted { zones.append(.init(kind: .quoted, text: SafeText(lines: quoted))) }
        let file = MessageBody.Attachment(
            label: "a1", name: "cracked bar.jpg", type: "image/jpeg", byteCount: 184_220)
        return MessageBody(
            from: SafeText(line: name), fromAddress: address, to: ["shop@example.org"], cc: [],
            replyTo: [address], zones: zones,
            attachments: marks.contains(.attachments) ? [file] : [])
    }
}
