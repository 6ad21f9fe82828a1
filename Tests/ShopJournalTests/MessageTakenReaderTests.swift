import AppendLog
import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopJournal

@Suite("The fast reader of messages")
struct MessageTakenReaderTests {
    private static func message(
        name: SafeText = "Zoë 山田", subject: SafeText = "Re: order", date: Int64 = 1_700_000_000,
        key: ThreadKey? = ThreadKey(rawValue: .max), answers: MessageNumber? = nil
    ) -> MessageTaken {
        MessageTaken(
            message: MessageNumber(41), conversation: ConversationID(rawValue: 7),
            customer: CustomerID(rawValue: 3), direction: .incoming, nature: .thanks,
            marks: [.answered, .attachments], date: Instant(date), name: name, address: "zoe@example.org",
            subject: subject, snippet: "Is it there?", key: key,
            references: [ThreadKey(rawValue: 0), ThreadKey(rawValue: 1 << 63)],
            joins: [ConversationID(rawValue: 9)], identity: Token(0xFEDC_BA98_7654_3210),
            location: MailLocation(segment: 1, offset: 1 << 40, length: 12, checksum: .max),
            answersThrough: answers)
    }

    private func read(_ json: [UInt8]) -> MessageTaken? {
        json.withUnsafeBytes { MessageTakenReader.read($0) }
    }

    private func written(_ message: MessageTaken) -> [UInt8] {
        EventCoder().record(.messageTaken(message)).body
    }

    @Test("It reads what we write", arguments: [
        message(), message(name: ""), message(date: -5, key: nil), message(answers: MessageNumber(40)),
    ])
    func readsOurForm(_ message: MessageTaken) {
        #expect(read(written(message)) == message)
    }

    @Test("What we write is what a general encoder writes", arguments: [
        message(), message(name: "", date: -5, key: nil), message(answers: MessageNumber(40)),
        message(name: "a/b\n\u{2028}", subject: "a \"quoted\" back\\slash"),
    ])
    func writesTheGeneralForm(_ message: MessageTaken) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        #expect(MessageTakenWriter.json(message) == [UInt8](try encoder.encode(message)))
    }

    @Test("Every control byte is escaped as a general encoder does")
    func escapesControls() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        let text = String(String.UnicodeScalarView((0..<0x80).compactMap(Unicode.Scalar.init)))
        var json = PlainJSONWriter(reserving: 0)
        json.text(text)
        #expect(json.bytes == [UInt8](try encoder.encode(text)))
    }

    @Test("What needs care is left to the general decoder")
    func leavesEscapes() {
        let quoted = Self.message(subject: "a \"quoted\" back\\slash")
        #expect(read(written(quoted)) == nil)
    }

    @Test("A record cut or changed anywhere is never read as another message")
    func neverInvents() throws {
        let whole = written(Self.message())
        for end in whole.indices { #expect(read(Array(whole[..<end])) == nil) }
        for index in whole.indices {
            var changed = whole
            changed[index] ^= 0x01
            guard let fast = read(changed) else { continue }
            let slow = try JSONDecoder().decode(MessageTaken.self, from: Data(changed))
            #expect(fast == slow, "byte \(index)")
        }
    }
}
