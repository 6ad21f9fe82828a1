import MailTransport
import ShopDomain

/// Finds what is new in a watched Maildir, which it leaves as it is.
///
/// Wait until ``descriptor`` is readable (or ``pollSeconds`` have passed), call ``look()``, then
/// take the mail in with ``takeSome(isKnown:keep:)`` as long as ``hasMail`` says so.
public final class MaildirIntake {
    /// A message that waits to be taken in.
    private struct Arrival {
        let entry: MaildirEntry
        /// Whether it came while we watched.
        let isNews: Bool
    }

    private let maildir: Maildir
    private let watcher: MaildirWatcher
    /// Unique names that are done with, so that a look costs no more than a listing.
    private var seen: Set<[UInt8]> = []
    private var waiting: ArraySlice<Arrival> = []
    private var unread: [Arrival] = []
    private var mustList = false
    /// Whether the Maildir was removed or renamed: make another intake when it is back.
    public private(set) var isGone = false
    /// Why the last of the messages that are there could not be read; nil when all could.
    public private(set) var readError: MailFileError?

    public init(_ path: String) throws(MailFileError) {
        maildir = try Maildir.open(path)
        watcher = MaildirWatcher(maildir)
        waiting = try maildir.list().map { Arrival(entry: $0, isNews: false) }[...]
    }

    public var descriptor: Int32? { watcher.descriptor }
    public static var pollSeconds: Int { MaildirWatcher.pollSeconds }

    /// Whether there is something to take in.
    public var hasMail: Bool { !waiting.isEmpty }

    /// Messages that are there and could not be read, and wait for ``readAgain()``.
    public var unreadCount: Int { unread.count }

    /// Asks what happened since the last look; what could not be listed is by the next.
    public func look() throws(MailFileError) {
        switch watcher.drain() {
        case .nothing: break
        case .gone: isGone = true
        case .mail: mustList = true
        }
        guard mustList, !isGone else { return }
        let listed = try maildir.list()
        mustList = false
        let known = Set((waiting + unread).map(\.entry.unique))
        let news = listed.filter { !seen.contains($0.unique) && !known.contains($0.unique) }
        waiting += news.map { Arrival(entry: $0, isNews: true) }
    }

    /// Lets the messages wait once more that could not be read before.
    public func readAgain() {
        waiting = unread + waiting
        (unread, readError) = ([], nil)
    }

    /// Hands over the next messages that are not known yet, a bounded number of them.
    ///
    /// They are done with when `keep` returns. When it throws they wait for the next call, and so
    /// does nothing get lost on a disk that is full for a while. A message that goes away before it
    /// is read is left out: whoever took it has it.
    public func takeSome<Failure: Error>(
        isKnown: (UInt64) -> Bool, keep: ([FoundMail]) throws(Failure) -> Void
    ) throws(Failure) {
        var taken: [Arrival] = []
        var batch: [FoundMail] = []
        var byteCount = 0
        while batch.count < IntakeLimits.batchMessageCount, byteCount < IntakeLimits.batchBytes,
            let arrival = waiting.popFirst()
        {
            guard let mail = read(arrival) else { continue }
            taken.append(arrival)
            guard !mail.isLeftOut, !isKnown(mail.identity) else { continue }
            batch.append(mail)
            byteCount += mail.bytes.count
        }
        do {
            if !batch.isEmpty { try keep(batch) }
        } catch {
            waiting = taken + waiting
            throw error
        }
        seen.formUnion(taken.map(\.entry.unique))
    }

    /// Nil when it went away, or cannot be read now and is put by.
    private func read(_ arrival: Arrival) -> FoundMail? {
        let entry = arrival.entry
        do throws(MailFileError) {
            let bytes = try maildir.read(entry)
            // What appears in `new` while we watch has just been delivered.
            let isDelivered = entry.part == .new && arrival.isNews
            return FoundMail(
                bytes: bytes, flags: entry.flags, arrival: isDelivered ? .delivered : .found(received: nil))
        } catch {
            if error.isMissing { return nil }
            unread.append(arrival)
            readError = error
            return nil
        }
    }
}
