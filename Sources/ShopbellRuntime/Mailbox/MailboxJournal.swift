import AppendLog
import MailFormat
import MailTransport
import ShopDomain
import ShopJournal

/// What the mailbox needs of the shop: to ask it, and to have facts and mail kept.
///
/// Everything goes through the one journal of the process, so nothing here waits under the screen.
struct MailboxJournal: Sendable {
    let keeper: JournalKeeper

    /// Asks the shop as it is on disk.
    func ask<Answer: Sendable>(_ question: (Shop) -> Answer) -> Answer {
        keeper.perform { question($0.shop) }
    }

    /// Records what is decided on the newest state.
    func record(_ decide: (inout ShopDecision) -> Void) throws(MailboxError) {
        do {
            try keeper.perform { (state) throws(LogError) in
                try state.journal.transaction(on: &state.shop, decide)
            }
        } catch {
            throw .intake(.log(error))
        }
    }

    /// Takes in mail of a folder: its bytes first, then in one batch its places here and there.
    ///
    /// Killed in between, the mail is fetched once more and found to be there.
    func keep(
        _ arrivals: [FolderArrival], from folder: MailFolderID, validity: UInt32
    ) throws(MailboxError) {
        do {
            try keeper.perform { (state) throws(IntakeError) in
                try Self.keep(arrivals, folder, validity, &state)
            }
        } catch {
            throw .intake(error)
        }
    }

    private static func keep(
        _ arrivals: [FolderArrival], _ folder: MailFolderID, _ validity: UInt32,
        _ state: inout JournalKeeper.State
    ) throws(IntakeError) {
        let news = arrivals.compactMap(\.mail).filter {
            state.shop.message(identity: $0.mail.identity) == nil
        }
        let located = try MailIntake.write(news, in: state.journal)
        let places = Dictionary(located.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        do throws(LogError) {
            try state.journal.transaction(on: &state.shop) {
                place(arrivals, places, folder, validity, in: &$0)
            }
        } catch {
            throw .log(error)
        }
    }

    private static func place(
        _ arrivals: [FolderArrival], _ located: [UInt64: ArrivedMail], _ folder: MailFolderID,
        _ validity: UInt32, in decision: inout ShopDecision
    ) {
        var runs: [UIDRun] = []
        var seen: [MessageNumber] = [], back: [MessageNumber] = []
        for arrival in arrivals {
            let message = arrival.mail.flatMap { number(of: $0, located, in: &decision) }
            runs.extend(by: UIDRun(uid: arrival.uid, message: message))
            guard let message else { continue }
            if arrival.flags.contains("\\SEEN") { seen.append(message) }
            if decision.shop.message(message)?.marks.contains(.thrownAway) == true { back.append(message) }
        }
        if !seen.isEmpty { decision.record(.messagesMarked(MessagesMarked(messages: seen, added: .seen))) }
        if !back.isEmpty {
            decision.record(.messagesMarked(MessagesMarked(messages: back, added: [], removed: .thrownAway)))
        }
        decision.record(.folderSynced(FolderSynced(folder: folder, validity: validity, placed: runs)))
    }

    private static func number(
        of mail: ClassifiedMail, _ located: [UInt64: ArrivedMail], in decision: inout ShopDecision
    ) -> MessageNumber? {
        if let known = decision.shop.message(identity: mail.mail.identity) { return known }
        guard let arrived = located[mail.mail.identity] else { return nil }
        return MailIntake.place(arrived, in: &decision)?.message
    }

    /// The Message-ID of a message that is here, without angle brackets; nil where it has none.
    func identifier(of message: MessageNumber) -> String? {
        let bytes = keeper.perform { state in
            state.shop.message(message).flatMap { try? state.journal.mail.read($0.location) }
        }
        return bytes.flatMap { MailParser.envelope($0).headers.messageID?.string }
    }
}

/// A mail of a folder, ready to be kept.
struct FolderArrival: Sendable {
    let uid: UInt32
    /// Upper-cased: `\SEEN`.
    let flags: Set<String>
    /// Nil for mail that is not taken in: drafts, and what was thrown away.
    let mail: ClassifiedMail?
}

extension [UIDRun] {
    /// Adds a run, as part of the last one where it continues that.
    mutating func extend(by run: UIDRun) {
        guard let last, last.lastUID != .max, last.lastUID + 1 == run.uid,
            last.message.map({ $0.rawValue &+ last.count }) == run.message?.rawValue
        else { return append(run) }
        self[count - 1].count += run.count
    }
}
