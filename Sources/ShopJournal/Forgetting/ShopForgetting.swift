import AppendLog
import PlainText
import ShopDomain

/// Takes everything about a customer out of a shop, for good.
public struct ShopForgetting {
    /// What will go; nothing has gone yet.
    public struct Plan: Sendable {
        public let person: ForgottenPerson
        public let draftCount: Int
        public let promiseCount: Int
        /// Files beside the log that may hold their words: put-aside copies, derived and opened files.
        public let files: [String]
    }

    private let storage: any LogStorage

    public init(_ storage: any LogStorage) { self.storage = storage }

    /// What forgetting an address would take away; nil when the shop knows nobody of that address.
    ///
    /// - Parameter files: files of the shop beside log and mail that may hold their words, by their
    ///   paths in the store.
    public func plan(address: String, alsoRemoving files: [String]) throws(LogError) -> Plan? {
        let shop = try ShopJournal.replay(storage, mode: .reading).shop
        guard let person = ForgottenPerson(address: address, in: shop) else { return nil }
        let records = try noted(person, at: Instant(0))
        return Plan(
            person: person, draftCount: records.draftCount, promiseCount: records.promiseCount,
            files: files + (try removable()))
    }

    /// Does it; returns when nothing of it is left on the disk and the log is verified.
    ///
    /// - Returns: how many records were replaced.
    public func run(_ plan: Plan, at now: Instant) throws(LogRewriting.Failure) -> Int {
        let records: ForgottenRecords
        do {
            records = try noted(plan.person, at: now)
        } catch {
            throw .log(error)
        }
        let coder = EventCoder()
        return try LogRewriting(storage).run {
            LogRewriting.Change(
                replacing: { records.event($0).flatMap(records.replacement).map(coder.record) },
                blanking: records.locations.map(BlobLocation.init), removing: plan.files)
        }
    }

    private func removable() throws(LogError) -> [String] {
        do { return try StoreLayout.removable(in: storage) } catch { throw .storage(error) }
    }

    private func noted(_ person: ForgottenPerson, at now: Instant) throws(LogError) -> ForgottenRecords {
        var records = ForgottenRecords(person, at: now)
        // Twice: what a draft is about may be said after what was attached to it.
        for _ in 0..<2 {
            _ = try EventLog(storage, mode: .reading) { record in
                if let event = records.event(record) { records.note(event) }
            }
        }
        return records
    }
}
