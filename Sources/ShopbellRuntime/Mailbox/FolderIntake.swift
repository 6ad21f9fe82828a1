import Dispatch
import MailTransport
import ShopDomain
import Synchronization

/// Classifies mail of a folder and keeps it, on a thread of its own, while the next is being
/// fetched: a server is not left idle for our disk, nor the disk for the server.
///
/// Parts are kept in the order they were given, each on disk before the next. Belongs to one thread.
final class FolderIntake {
    /// What is not kept yet: no more of it than keeps both sides busy.
    private static let waitingPartsMax = 2

    private let queue = DispatchQueue(label: "shopbell.mailbox.intake")
    private let room = DispatchSemaphore(value: FolderIntake.waitingPartsMax)
    private let failure = Failure()
    private let keep: @Sendable ([FoundArrival]) throws(MailboxError) -> Void

    init(
        _ journal: MailboxJournal, _ classifier: MailClassifier, of folder: MailFolderID, validity: UInt32
    ) {
        keep = { arrivals throws(MailboxError) in
            try journal.keep(arrivals.map { $0.classified(by: classifier) }, from: folder, validity: validity)
        }
    }

    /// - Throws: what went wrong with a part that was given before; nothing is kept after that.
    func take(_ arrivals: [FoundArrival]) throws(MailboxError) {
        try failure.check()
        room.wait()
        queue.async { [keep, room, failure] in
            failure.unlessFailed { () throws(MailboxError) in try keep(arrivals) }
            room.signal()
        }
    }

    /// Waits until everything is kept.
    func finish() throws(MailboxError) {
        drain()
        try failure.check()
    }

    /// Waits until nothing is being kept any more, well or not.
    func drain() { queue.sync {} }

    private final class Failure: Sendable {
        private let error = Mutex<MailboxError?>(nil)

        func check() throws(MailboxError) {
            if let error = error.withLock({ $0 }) { throw error }
        }

        func unlessFailed(_ body: () throws(MailboxError) -> Void) {
            guard error.withLock({ $0 }) == nil else { return }
            do throws(MailboxError) { try body() } catch { note(error) }
        }

        private func note(_ new: MailboxError) { error.withLock { $0 = new } }
    }
}

/// A mail of a folder as it was fetched.
struct FoundArrival: Sendable {
    let uid: UInt32
    /// Upper-cased: `\SEEN`.
    let flags: Set<String>
    let mail: FoundMail

    /// Drafts and what was thrown away are placed and not taken in.
    func classified(by classifier: MailClassifier) -> FolderArrival {
        let isKept = !mail.isLeftOut && !mail.bytes.isEmpty
        return FolderArrival(uid: uid, flags: flags, mail: isKept ? classifier.classify(mail) : nil)
    }
}
