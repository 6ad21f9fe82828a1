import MailFormat
import MailTransport
import ShopDomain
import ShopJournal

/// Brings what is known of one folder up to date: what left, what flags changed, what is new.
///
/// New mail comes newest first, in batches that are each on disk before the next but two is
/// fetched, so a connection cut at any byte costs at most a few, and the same sync again ends in
/// the same state.
struct FolderSync {
    let connection: IMAPConnection
    let journal: MailboxJournal
    let classifier: MailClassifier
    let folder: MailFolderID
    let now: Instant

    /// - Parameter progress: told after each batch how much of what is new has been fetched.
    func run(progress: (_ done: Int, _ total: Int) -> Void) throws(MailboxError) -> FolderOutcome {
        let selection = try asking { () throws(IMAPError) in try connection.select(folder.folder) }
        let before = journal.ask { $0.folders[folder] }.flatMap { $0.validity == selection.validity ? $0 : nil }
        if let before, before.isComplete, let counted = selection.highestModification,
            before.modification == counted
        {
            return FolderOutcome(selection: selection)
        }
        let there = try asking { () throws(IMAPError) in try connection.allUIDs() }
        let known = before?.uids ?? IMAPNumberSet()
        let gone = known.subtracting(there)
        var outcome = FolderOutcome(selection: selection)
        outcome.vanished = vanished(gone, before)
        if let before { try takeFlags(of: known.intersection(there), before) }
        if before == nil || !gone.isEmpty { try note(gone: gone, selection) }
        outcome.newCount = try takeNew(
            there.subtracting(known), selection, isNews: before?.isComplete == true, progress)
        if before?.isComplete != true || before?.modification != selection.highestModification {
            try note(selection, isComplete: true)
        }
        return outcome
    }

    private func vanished(_ gone: IMAPNumberSet, _ before: MailFolderState?) -> [MessageNumber] {
        guard let before, gone.count <= MailboxLimits.vanishedCheckCount else { return [] }
        return gone.numbers.compactMap { before.message(uid: $0) }
    }

    // MARK: New mail

    private func takeNew(
        _ news: IMAPNumberSet, _ selection: IMAPSelection, isNews: Bool,
        _ progress: (_ done: Int, _ total: Int) -> Void
    ) throws(MailboxError) -> Int {
        var rest = news
        var done = 0
        let total = news.count
        if total > 0 { progress(0, total) }
        let intake = FolderIntake(journal, classifier, of: folder, validity: selection.validity)
        // Whoever looks at the shop after this, also after a failure, finds it at rest.
        defer { intake.drain() }
        while !rest.isEmpty {
            let batch = rest.suffix(MailboxLimits.batchMessageCount)
            let sizes = try asking { () throws(IMAPError) in try connection.sizes(batch) }
            for part in Self.parts(batch, sizes) {
                try intake.take(try fetch(part, isNews: isNews))
                done += part.fetched.count + part.left.count
                progress(done, total)
            }
            rest = rest.subtracting(batch)
        }
        try intake.finish()
        return total
    }

    /// The batch in parts that are not too many bytes each, newest first; of mail that nobody should
    /// have in memory all but the header is left on the server.
    static func parts(_ batch: IMAPNumberSet, _ sizes: [IMAPMessage]) -> [FetchPart] {
        let sizes = Dictionary(sizes.map { ($0.uid ?? 0, $0.byteCount ?? 0) }, uniquingKeysWith: { $1 })
        var parts: [FetchPart] = []
        var current = FetchPart()
        for uid in batch.numbers.reversed() {
            // What vanished since it was listed is noted as gone by the next look.
            guard let size = sizes[uid] else { continue }
            if size > IMAPLimits.literalBytesMax { current.left.append(uid); continue }
            if current.byteCount + size > MailboxLimits.batchBytes, !current.fetched.isEmpty {
                parts.append(current)
                current = FetchPart()
            }
            current.fetched.append(uid)
            current.byteCount += size
        }
        return parts + [current]
    }

    private func fetch(_ part: FetchPart, isNews: Bool) throws(MailboxError) -> [FoundArrival] {
        var messages: [IMAPMessage] = []
        try asking { () throws(IMAPError) in
            try connection.fetchBodies(IMAPNumberSet(part.fetched)) { messages.append($0) }
            try connection.fetchHeaders(IMAPNumberSet(part.left)) { messages.append(Self.standIn(for: $0)) }
        }
        var arrivals: [UInt32: FoundArrival] = [:]
        for message in messages {
            guard let uid = message.uid else { continue }
            arrivals[uid] = arrival(message, uid, isNews: isNews)
        }
        return arrivals.values.sorted { $0.uid < $1.uid }
    }

    private static func standIn(for message: IMAPMessage) -> IMAPMessage {
        var message = message
        message.body = MailStandIn.bytes(header: message.body ?? [], byteCount: message.byteCount ?? 0)
        return message
    }

    private func arrival(_ message: IMAPMessage, _ uid: UInt32, isNews: Bool) -> FoundArrival {
        let flags = message.flags ?? []
        let received = message.receivedAtSeconds.map { Instant($0) }
        let isFresh = isNews && received.map { $0 > now.adding(days: -MailboxLimits.freshDays) } ?? false
        let mail = FoundMail(
            bytes: message.body ?? [], flags: MailFlags(imap: flags),
            arrival: isFresh ? .delivered : .found(received: received))
        return FoundArrival(uid: uid, flags: flags, mail: mail)
    }

    // MARK: Known mail

    /// What was read, answered or thrown away elsewhere since the last look.
    private func takeFlags(of known: IMAPNumberSet, _ before: MailFolderState) throws(MailboxError) {
        guard !known.isEmpty else { return }
        let canTell = before.isComplete && before.modification != nil && connection.can("CONDSTORE")
        let asked = canTell ? known.last.map { IMAPNumberSet(1...$0) } ?? known
            : known.suffix(MailboxLimits.flagCheckCount)
        let messages = try asking { () throws(IMAPError) in
            try connection.flags(asked, changedSince: canTell ? before.modification : nil)
        }
        try journal.record { decision in
            for change in FlagChanges.of(messages, before, decision.shop) { decision.record(.messagesMarked(change)) }
        }
    }

    // MARK: Notes

    private func note(gone: IMAPNumberSet, _ selection: IMAPSelection) throws(MailboxError) {
        let runs = gone.ranges.map {
            UIDRun(uid: $0.lowerBound, count: $0.upperBound - $0.lowerBound + 1, message: nil)
        }
        try journal.record { decision in
            decision.record(.folderSynced(FolderSynced(folder: folder, validity: selection.validity, gone: runs)))
        }
    }

    private func note(_ selection: IMAPSelection, isComplete: Bool) throws(MailboxError) {
        try journal.record { decision in
            decision.record(
                .folderSynced(
                    FolderSynced(
                        folder: folder, validity: selection.validity,
                        modification: selection.highestModification, isComplete: isComplete)))
        }
    }

    private func asking<Answer>(_ body: () throws(IMAPError) -> Answer) throws(MailboxError) -> Answer {
        do { return try body() } catch { throw MailboxError(error) }
    }
}

/// What a look at a folder brought.
struct FolderOutcome {
    /// The folder as it was when the look began.
    let selection: IMAPSelection
    var newCount = 0
    /// Messages that lay there before and do no more, unless they are very many.
    var vanished: [MessageNumber] = []
}

/// Mail to fetch with one command.
struct FetchPart {
    var fetched: [UInt32] = []
    /// Too large to be taken in: their headers are.
    var left: [UInt32] = []
    var byteCount: UInt64 = 0
}
