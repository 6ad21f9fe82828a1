import AppendLog
import Foundation
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopJournal
import Synchronization

@testable import ShopbellRuntime

/// A shop with one question in it and, when asked for, a reply to it that waits to leave.
final class DeliveryShop: Sendable {
    static let start = Instant(1_700_000_000)
    static let session = Token(11)
    static let outbox = Token(33)
    static let question = """
        Message-ID: <question@example.org>\r
        From: Bo Lind <bo@example.org>\r
        To: shop@example.org\r
        Subject: Order\r
        Date: Tue, 14 Nov 2023 22:13:20 +0000\r
        \r
        Where is it?\r

        """

    let storage: any LogStorage
    private let scratch = ScratchFolder()
    var folder: String { scratch.path }

    init(_ storage: any LogStorage) throws { self.storage = storage }

    /// Opens the shop as a program that has just started does.
    func keeper() throws -> JournalKeeper {
        let (journal, shop) = try ShopJournal.open(storage, mode: .writing, options: Self.options)
        return JournalKeeper(journal, shop) { _ in }
    }

    static let options = EventLog.Options(segmentBytes: 100_000, reserveBytes: 4_096)

    /// Takes the question in and queues a reply to it; returns once both are on disk.
    ///
    /// - Parameter isPassedOn: the question is forwarded instead of answered.
    func queueReply(
        to recipients: [String] = ["bo@example.org"], names: [String: SafeText] = [:], isPassedOn: Bool = false
    ) throws {
        let keeper = try keeper()
        try keeper.perform { state in
            let location = try state.journal.mail.append(Array(Self.question.utf8))
            try state.journal.transaction(on: &state.shop) { decision in
                decision.record(.messageTaken(decision.shop.place(Self.mail(location))))
                for event in Self.reply(to: recipients, names, isPassedOn) { decision.record(event) }
            }
        }
    }

    private static func mail(_ location: MailLocation) -> ArrivedMail {
        ArrivedMail(
            direction: .incoming, nature: .person, marks: [], date: start, name: "Bo Lind",
            address: "bo@example.org", subject: "Order", snippet: "Where is it?",
            messageID: "<question@example.org>", inReplyTo: [], references: [], identity: 1, location: location)
    }

    private static func reply(
        to recipients: [String], _ names: [String: SafeText], _ isPassedOn: Bool
    ) -> [ShopEvent] {
        let started = DraftStarted(
            draft: Token(22), kind: isPassedOn ? .forward : .reply,
            conversation: isPassedOn ? nil : ConversationID(rawValue: 0), message: MessageNumber(0),
            to: recipients, subject: isPassedOn ? "Fwd: Order" : "Re: Order",
            content: DraftContent(text: "Dear Bo,\n\nit ships tomorrow. ö\n"),
            session: session, at: start)
        var draft = Draft(started)
        draft.names = names
        let queued = ReplyQueued(
            act: Token(44), outbox: outbox, draft: draft, answersThrough: isPassedOn ? nil : MessageNumber(0),
            session: session, text: started.content.text, until: start.adding(seconds: 10), at: start)
        return [.draftStarted(started), .replyQueued(queued)]
    }

    /// - Parameter script: the body of a shell script that stands for sendmail; nil keeps replies in
    ///   the local folder.
    func run(
        _ keeper: JournalKeeper, script: String? = nil, session: SessionID = session,
        secondsLater: Int64 = 20
    ) throws -> DeliveryRun {
        let command = try script.map { script in
            try SendmailCommand(arguments: [try write(script)], environment: ["PATH": "/usr/bin:/bin"])
        }
        guard let sender = Mailbox(name: "The Shop", address: "shop@example.org") else { throw POSIXError(.EINVAL) }
        let counter = Counter()
        return DeliveryRun(
            keeper: keeper,
            settings: DeliverySettings(
                accounts: [SendingAccount(sender: sender, carrier: command)],
                sentFolder: LocalFolderDelivery(path: folder + "/sent"),
                zoneOffsetMinutes: { _ in 60 }),
            session: session, now: { Self.start.adding(seconds: secondsLater) },
            randomBytes: { count in (0..<count).map { _ in counter.next() } })
    }

    private func write(_ script: String) throws -> String {
        let path = folder + "/sendmail-" + UUID().uuidString
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        return path
    }

    // MARK: What came of it

    /// The mails in the folder `sent`.
    var sent: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/sent/cur")) ?? []
        return names.sorted().compactMap { try? String(contentsOfFile: folder + "/sent/cur/" + $0, encoding: .utf8) }
    }

    /// How often the script says that it was given a whole mail.
    var givenCount: Int {
        let text = try? String(contentsOfFile: folder + "/given", encoding: .utf8)
        return text?.split(separator: "\n").count ?? 0
    }

    /// A file where the folder should be.
    func blockSent() throws { try scratch.write("in the way", to: "sent") }
    func removeSent() throws { try FileManager.default.removeItem(atPath: folder + "/sent") }

    /// The shop as the log has it.
    func reopened() throws -> Shop { try ShopJournal.open(storage, mode: .reading).shop }

    private final class Counter: Sendable {
        private let value = Mutex<UInt8>(0)
        func next() -> UInt8 {
            value.withLock {
                $0 &+= 7
                return $0
            }
        }
    }
}

extension Shop {
    var outgoing: [MessageEntry] {
        (0..<UInt32(messageCount)).compactMap { message(MessageNumber($0)) }.filter { $0.direction == .outgoing }
    }

    var state: OutboxState? { outbox[DeliveryShop.outbox]?.state }
}
