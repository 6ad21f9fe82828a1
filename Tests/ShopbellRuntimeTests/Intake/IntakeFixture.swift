import AppendLog
import Foundation
import ShopDomain
import ShopJournal

@testable import ShopbellRuntime

/// 2026-03-20 12:00 UTC, the moment at which all tests of intake take place.
let noon = Instant(1_774_008_000)
let shopAddress = "shop@example.org"
let settings = IntakeSettings(ownAddresses: [shopAddress])

/// A folder that goes away with the test.
final class MailFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/shopbell-runtime-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil, "a temporary folder can be made")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ bytes: [UInt8], _ name: String) throws -> String {
        let target = path + "/" + name
        let folder = (target as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: target))
        return target
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func maildir(_ name: String) throws -> String {
        for part in ["tmp", "new", "cur"] { try makeFolder(name + "/" + part) }
        return path + "/" + name
    }
}

/// A disk for one test, with a small reserve already taken: filling the usual one takes its time here.
func diskInMemory(seed: UInt64 = 0) -> FaultyStorage {
    let storage = FaultyStorage(seed: seed)
    storage.replaceContents(of: StoreLayout.reserve, with: [0])
    return storage
}

/// A mail in the fewest words a test needs.
func mail(
    _ subject: String = "A question", from: String = "ada@example.com", to: String = shopAddress,
    id: String? = nil, replies: [String] = [], daysAgo: Int = 1, hour: Int = 9,
    fields: [String] = [], body: String = "Is the blue bowl still to be had?"
) -> [UInt8] {
    var lines = ["From: \(from)", "To: \(to)", "Subject: \(subject)", "Date: \(date(daysAgo, hour))"]
    if let id { lines.append("Message-ID: <\(id)>") }
    if let last = replies.last {
        lines.append("In-Reply-To: <\(last)>")
        lines.append("References: " + replies.map { "<\($0)>" }.joined(separator: " "))
    }
    return Array((lines + fields + ["", body, ""]).joined(separator: "\n").utf8)
}

/// A date header: so many days before ``noon``, at `hour` o'clock.
private func date(_ daysAgo: Int, _ hour: Int) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss '+0000'"
    let seconds = noon.rawValue - Int64(daysAgo) * 86_400 - 12 * 3_600 + Int64(hour) * 3_600
    return formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
}

func mbox(_ mails: [[UInt8]]) -> [UInt8] {
    mails.flatMap { Array("From - Fri Mar 20 12:00:00 2026\n".utf8) + $0 + [0x0A] }
}

/// The shop after taking in mails one after the other, in memory.
func shop(_ mails: [[UInt8]], _ storage: FaultyStorage = diskInMemory()) throws -> Shop {
    var (journal, shop) = try ShopJournal.open(storage, mode: .writing)
    let classifier = MailClassifier(settings, now: noon)
    let batch = mails.map { classifier.classify(FoundMail(bytes: $0, arrival: .found(received: nil))) }
    _ = try MailIntake.keep(batch, in: journal, &shop)
    return shop
}

extension Shop {
    /// The conversation a mail is in, by its Message-ID.
    func conversation(ofMail id: String) -> ConversationID? {
        message(key: ThreadKey(messageID: id)).flatMap(conversation(of:))
    }

    /// Which messages belong together, whatever they are numbered by.
    func groups(_ ids: [String]) -> Set<Set<String>> {
        Set(Dictionary(grouping: ids) { conversation(ofMail: $0) }.values.map { Set($0) })
    }
}

/// Everything that a shop says of itself, for comparing two of them.
func export(_ storage: any LogStorage) throws -> [String] {
    let (journal, shop) = try ShopJournal.open(storage, mode: .reading)
    return shop.conversationsByDate().compactMap { id in
        ConversationRecord(id, in: shop, at: noon) { try? journal.mail.read($0) }.map { JSONLine.text($0) }
    }
}
