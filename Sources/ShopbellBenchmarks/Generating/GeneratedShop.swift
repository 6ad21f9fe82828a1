import AppendLog
import CustomerCare
import Foundation
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// A shop of a given size, made from generated mail and kept in a folder.
struct GeneratedShop {
    let folder: String
    let messageCount: Int

    /// 2 March 2026, noon: what every measurement takes for now.
    static let now = Instant(1_772_452_800)
    static let address = "hello@teapots.example.org"
    static let zone = TimeZone.gmt
    static let business = BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: .standard)

    var title: String {
        let size = (try? FileManager.default.attributesOfItem(atPath: mailbox)[.size] as? Int) ?? 0
        return "\(messageCount) messages, \(size / 1_000_000) MB of mail; \(MachineLoad.words)"
    }

    var mailbox: String { folder + "/mail-\(messageCount).mbox" }
    var places: ShopPlaces {
        ShopPlaces(
            data: folder + "/shop-\(messageCount)", configuration: folder + "/configuration",
            home: folder)
    }
    var searchFolder: String { places.data + "/derived/search" }
    private var completeMark: String { folder + "/shop-\(messageCount).complete" }

    /// Generates the mail unless it is there from an earlier run.
    func generateMail() throws {
        guard !FileManager.default.fileExists(atPath: mailbox) else { return }
        let progress = Progress("generating mail")
        let part = mailbox + ".part"
        try MailboxGenerator(messageCount: messageCount).write(to: part) {
            progress.update($0, of: messageCount)
        }
        try FileManager.default.moveItem(atPath: part, toPath: mailbox)
    }

    /// Imports the mail unless an earlier run has.
    func prepare() throws {
        guard !FileManager.default.fileExists(atPath: completeMark) else { return }
        _ = try importMail()
    }

    /// Imports the mail into an empty shop.
    func importMail() throws -> ImportReport {
        try generateMail()
        for path in [completeMark, places.data] where FileManager.default.fileExists(atPath: path) {
            try FileManager.default.removeItem(atPath: path)
        }
        try places.prepare()
        _ = try FirstConfiguration.write(addresses: [Self.address], to: places)
        let progress = Progress("importing")
        let importer = try MailImporter(
            try FileStorage(places.data), settings: IntakeSettings(ownAddresses: [Self.address]),
            search: ShopSearch(folder: searchFolder), now: Self.now)
        let report = try importer.run(
            [mailbox], progress: { progress.update($0.readCount, of: messageCount) })
        try Data().write(to: URL(fileURLWithPath: completeMark))
        return report
    }

    func open(_ mode: EventLog.Mode = .reading) throws -> (journal: ShopJournal, shop: Shop) {
        try ShopJournal.open(try FileStorage(places.data, creates: false), mode: mode)
    }
}
