import Foundation
import InboxCore
import MailFormat
import PlainText
import ShopDomain

/// A message as `show` prints it, for people and as JSON.
public struct ShownMessage: Codable, Sendable, Equatable {
    public struct Attachment: Codable, Sendable, Equatable {
        public let name: String
        public let type: String
        public let bytes: Int
    }

    public struct Link: Codable, Sendable, Equatable {
        public let label: String
        public let url: String
    }

    public let from: String
    public let to: [String]
    public let cc: [String]
    public let replyTo: [String]
    public let subject: String
    /// ISO 8601 with the sender's offset; nil when the mail has none that can be read.
    public let date: String?
    public let messageID: String?
    /// The writer's own words.
    public let text: String
    /// What is quoted or passed on, with the line that says from whom.
    public let quoted: String
    public let signature: String
    public let attachments: [Attachment]
    public let links: [Link]
    public let notices: [String]

    /// Takes any bytes.
    public init(_ bytes: [UInt8]) {
        let mail = MailParser.parse(bytes)
        let body = MessageReader.body(bytes)
        from = (mail.headers.from.first ?? mail.headers.sender).map(MailboxText.text) ?? ""
        to = mail.headers.to.map(MailboxText.text)
        cc = mail.headers.cc.map(MailboxText.text)
        replyTo = mail.headers.replyTo.map(MailboxText.text)
        subject = mail.headers.subject.string
        date = mail.headers.date.map {
            ISODate.text(Instant($0.secondsSince1970), offsetMinutes: $0.offsetMinutes)
        }
        messageID = mail.headers.messageID?.string
        text = body.zones.filter { $0.kind == .own }.map(\.text.string).joined(separator: "\n")
        quoted = body.zones.filter { $0.kind == .quoted }.map(\.text.string).joined(separator: "\n")
        signature = body.zones.filter { $0.kind == .signature }.map(\.text.string).joined(separator: "\n")
        attachments = body.attachments.map {
            Attachment(name: $0.name.string, type: $0.type, bytes: $0.byteCount)
        }
        links = body.links.map { Link(label: $0.label.string, url: $0.target) }
        notices = body.notices.map(\.string)
    }
}

extension ShownMessage {
    /// For a person at a terminal; every line is safe to print.
    public var lines: [SafeText] {
        var lines = [field("From", from), field("To", to.joined(separator: ", "))]
        if !cc.isEmpty { lines.append(field("Cc", cc.joined(separator: ", "))) }
        if !replyTo.isEmpty { lines.append(field("Reply-To", replyTo.joined(separator: ", "))) }
        lines += [field("Date", date ?? "none that can be read"), field("Subject", subject)]
        lines += notices.map { SafeText(line: "! " + $0) }
        lines.append("")
        lines += split(text)
        if !quoted.isEmpty { lines += [""] + split(quoted) }
        if !signature.isEmpty { lines += ["", "-- "] + split(signature) }
        if !links.isEmpty || !attachments.isEmpty { lines.append("") }
        lines += links.map { SafeText(line: "[\($0.label)] \($0.url)") }
        lines += attachments.map { SafeText(line: "\($0.name), \($0.type), \($0.bytes) bytes") }
        return lines
    }

    private func field(_ name: String, _ value: String) -> SafeText {
        SafeText(line: name + ": " + value)
    }

    private func split(_ text: String) -> [SafeText] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText(line: String($0)) }
    }
}
