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
        /// Mails that went to them and to others, and stay.
        public let sharedMailCount: Int
        /// Files beside the log that may hold their words: put-aside copies, derived and opened files.
        public let files: [String]
    }

    private let storage: any LogStorage
    private let options: EventLog.Options
    private let text: ([UInt8]) -> String
    private let files: (ForgottenPerson) -> [String]

    /// - Parameters:
    ///   - text: what a raw message says, to find where it is quoted.
    ///   - files: files of the shop beside log and mail that may hold somebody's words, by their paths in
    ///     the store.
    public init(
        _ storage: any LogStorage, options: EventLog.Options = EventLog.Options(),
        text: @escaping ([UInt8]) -> String, files: @escaping (ForgottenPerson) -> [String] = { _ in [] }
    ) {
        self.storage = storage
        self.options = options
        self.text = text
        self.files = files
    }

    /// What forgetting an address would take away; nil when the shop knows nobody of that address.
    public func plan(address: String) throws(LogError) -> Plan? {
        guard let found = try found(address, at: Instant(0), mode: .reading) else { return nil }
        return Plan(
            person: found.person, draftCount: found.draftCount, promiseCount: found.promiseCount,
            sharedMailCount: found.sharedMailCount, files: try allFiles(of: found.person))
    }

    /// Does it; returns when nothing of it is left on the disk and the log is verified.
    ///
    /// What goes is found anew once nobody else can write: also what came in since it was planned.
    ///
    /// - Parameter isInUse: asked then; when it says yes, nothing goes.
    /// - Returns: how many records were replaced; none when nobody has that address any more.
    public func run(
        address: String, at now: Instant, isInUse: () -> Bool = { false }
    ) throws(LogRewriting.Failure) -> Int {
        let coder = EventCoder()
        let rewriting = LogRewriting(storage, options: options)
        return try rewriting.run { () throws(LogRewriting.Failure) -> LogRewriting.Change? in
            if isInUse() { throw .refused }
            do throws(LogError) {
                guard let records = try found(address, at: now, mode: .readingUnderLock) else { return nil }
                return LogRewriting.Change(
                    replacing: { coder.event($0).flatMap(records.replacement).map(coder.record) },
                    blanking: records.locations.map(BlobLocation.init), removing: try allFiles(of: records.person))
            } catch {
                throw .log(error)
            }
        }
    }

    private func allFiles(of person: ForgottenPerson) throws(LogError) -> [String] {
        do { return try files(person) + StoreLayout.removable(in: storage) } catch { throw .storage(error) }
    }

    private func found(
        _ address: String, at now: Instant, mode: EventLog.Mode
    ) throws(LogError) -> ForgottenRecords? {
        let (journal, shop) = try ShopJournal.replay(storage, mode: mode)
        guard let person = ForgottenPerson(address: address, in: shop) else { return nil }
        var records = ForgottenRecords(person, at: now)
        let count = try forEachEvent(mode) { records.note($0) }
        records.conclude()
        let again = try forEachEvent(mode) { records.spare($0) }
        // A disk that does not give everything every time would leave something behind.
        guard mode == .reading || journal.damages.isEmpty && count == again else { throw Self.unreadable }
        for location in records.received where records.mustRead {
            if let bytes = try bytes(location, journal.mail) { records.read(text(bytes)) }
        }
        return records
    }

    /// - Returns: how many records there are.
    private func forEachEvent(_ mode: EventLog.Mode, _ body: (ShopEvent) -> Void) throws(LogError) -> Int {
        let coder = EventCoder()
        var count = 0
        let log = try EventLog(storage, mode: mode) { record in
            count += 1
            coder.event(record).map(body)
        }
        guard mode == .reading || log.damages.isEmpty else { throw Self.unreadable }
        return count
    }

    /// Nil where they are gone or damaged: then nobody can find in them what was quoted.
    private func bytes(_ location: MailLocation, _ mail: MailStore) throws(LogError) -> [UInt8]? {
        do {
            return try mail.read(location)
        } catch .storage(let error) {
            throw .storage(error)
        } catch {
            return nil
        }
    }

    private static let unreadable = LogError.storage(StorageError(.failed, "read", StoreLayout.events))
}
