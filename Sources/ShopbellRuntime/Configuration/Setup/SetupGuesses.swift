import Foundation
import Glibc
import InboxCore

/// What the configuration does not say about the shop, with the likely answer to each.
enum SetupGuesses {
    static func all(
        for places: ShopPlaces, _ environment: [String: String], _ zone: TimeZone
    ) throws -> [SetupField: String] {
        let file = places.configurationFile
        let document = try SettingsDocument(try OwnedFile.text(file) ?? "", file: file)
        let address = environment["EMAIL"].flatMap { $0.contains("@") ? $0 : nil } ?? ""
        var guesses: [SetupField: String] = [:]
        if !document.holds("shop", "owner") { guesses[.owner] = owner(environment) }
        if !document.holds("shop", "name") { guesses[.shopName] = "" }
        if !document.holds("shop", "me") { guesses[.address] = address }
        let saysHours = SettingTable.week.contains { document.holds("hours", $0.key) }
        if !saysHours { guesses[.hours] = "Mon-Fri 9-17" }
        if !document.holds("shop", "zone") { guesses[.zone] = zone.identifier }
        return guesses
    }

    /// The name in the machine's list of users, as far as a person has one there.
    private static func owner(_ environment: [String: String]) -> String {
        guard getuid() != 0, let entry = getpwuid(getuid()) else { return "" }
        let full = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
        let name = full.prefix { $0 != "," }.split(separator: " ").first.map(String.init)
        return name ?? environment["USER"]?.capitalized ?? ""
    }
}
