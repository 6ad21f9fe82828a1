/// The names of the files in a store.
public enum StoreLayout {
    public static let eventLock = "lock"
    public static let mailLock = "mail.lock"
    public static let deliveryLock = "delivery.lock"
    public static let events = "events"
    public static let mail = "mail"
    public static let damaged = "damaged"
    public static let sessions = "sessions"
    public static let checkpoints = "checkpoint"
    /// Held by whoever writes or removes a checkpoint.
    static let checkpointLock = "\(checkpoints)/lock"
    public static let reserve = "ballast"
    public static let identity = "identity"
    /// What the name of a file ends in until it is complete.
    static let unfinishedSuffix = ".new"

    static let directories = [events, mail, damaged, sessions, checkpoints]

    /// `events/00000007.log`
    public static func eventSegment(_ number: UInt32) -> String {
        "\(events)/\(padded(number)).log"
    }

    /// `mail/00000042.mail`
    public static func mailSegment(_ number: UInt32) -> String {
        "\(mail)/\(padded(number)).mail"
    }

    /// What the names of the mailboxes' locks begin with, and no session's does.
    public static let mailboxLockPrefix = "mailbox-"

    /// `sessions/mailbox-6861.lock`: held by whoever has the connection to an account, which is named by
    /// its bytes in hexadecimal digits.
    public static func mailboxLock(_ account: String) -> String {
        let digits = account.utf8.prefix(64).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        return "\(sessions)/\(mailboxLockPrefix)\(digits.joined()).lock"
    }

    /// `sessions/ID.lock`
    public static func sessionLock(_ identifier: String) -> String {
        "\(sessions)/\(identifier).lock"
    }

    /// The numbers of the segments among the names of a directory, in order.
    static func numbers(in names: [String], ending suffix: String) -> [UInt32] {
        names.compactMap { name in
            guard name.hasSuffix(suffix), let number = UInt32(name.dropLast(suffix.count)),
                number > 0, name == padded(number) + suffix
            else { return nil }
            return number
        }.sorted()
    }

    /// Checkpoints and bytes set aside: what holds words of records, and is no part of the log.
    public static func removable(in storage: any LogStorage) throws(StorageError) -> [String] {
        let paths = try list(checkpoints, in: storage) + list(damaged, in: storage)
        return paths.filter { $0 != checkpointLock }
    }

    private static func list(_ folder: String, in storage: any LogStorage) throws(StorageError) -> [String] {
        do {
            return try storage.list(folder).sorted().map { folder + "/" + $0 }
        } catch where error.kind == .notFound {
            return []
        }
    }

    /// The directory a path is in; empty for the store itself.
    static func directory(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    static func padded(_ number: UInt32) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }
}
