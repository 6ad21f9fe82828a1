import MailTransport
import ShopDomain

/// Finds what is new in a watched Maildir, which it leaves as it is.
///
/// Wait until ``descriptor`` is readable (or ``pollSeconds`` have passed), call ``look()``, then
/// take the mail in with ``next(_:isKnown:)`` until that gives nothing.
public final class MaildirIntake {
    private let maildir: Maildir
    private let watcher: MaildirWatcher
    /// Unique names that were read once, so that a look costs no more than a listing.
    private var seen: Set<[UInt8]> = []
    private var waiting: ArraySlice<MaildirEntry> = []
    private var isFirstLook = true
    /// Whether the Maildir was removed or renamed: make another intake when it is back.
    public private(set) var isGone = false

    public init(_ path: String) throws(MailFileError) {
        maildir = try Maildir.open(path)
        watcher = MaildirWatcher(maildir)
        waiting = try maildir.list()[...]
    }

    public var descriptor: Int32? { watcher.descriptor }
    public static var pollSeconds: Int { MaildirWatcher.pollSeconds }

    /// Whether there is something to take in.
    public var hasMail: Bool { !waiting.isEmpty }

    /// Asks what happened since the last look.
    public func look() throws(MailFileError) {
        switch watcher.drain() {
        case .nothing: return
        case .gone: isGone = true
        case .mail:
            isFirstLook = isFirstLook && hasMail
            let waitingNames = Set(waiting.map(\.unique))
            let news = try maildir.list().filter {
                !seen.contains($0.unique) && !waitingNames.contains($0.unique)
            }
            waiting += news
        }
    }

    /// The next messages that are not known yet, a bounded number of them; empty when none is left.
    ///
    /// A message that goes away while it is read is left out: whoever took it has it.
    public func next(isKnown: (UInt64) -> Bool) -> [FoundMail] {
        var batch: [FoundMail] = []
        var byteCount = 0
        while let entry = waiting.popFirst() {
            guard seen.insert(entry.unique).inserted, let bytes = try? maildir.read(entry) else { continue }
            let mail = FoundMail(bytes: bytes, flags: entry.flags, arrival: arrival(entry))
            guard !mail.isLeftOut, !isKnown(mail.identity) else { continue }
            batch.append(mail)
            byteCount += bytes.count
            if batch.count == IntakeLimits.batchMessageCount || byteCount >= IntakeLimits.batchBytes { break }
        }
        if waiting.isEmpty { isFirstLook = false }
        return batch
    }

    /// What appears in `new` while we watch has just been delivered.
    private func arrival(_ entry: MaildirEntry) -> FoundMail.Arrival {
        entry.part == .new && !isFirstLook ? .delivered : .found(received: nil)
    }
}
