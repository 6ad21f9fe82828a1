import CustomerCare
import Foundation
import PlainText

/// What Shopbell asks about the shop, once; asked in this order.
public enum SetupField: Hashable, Sendable, CaseIterable {
    case owner, shopName, address, hours, zone

    public var name: SafeText {
        switch self {
        case .owner: "your name"
        case .shopName: "the shop"
        case .address: "your address"
        case .hours: "you answer"
        case .zone: "time zone"
        }
    }

    /// Why an answer cannot be taken, with one that could; nil when it can. An empty answer leaves
    /// the setting out.
    func problem(with answer: String) -> SafeText? {
        if answer.allSatisfy(\.isWhitespace) { return nil }
        switch self {
        case .owner, .shopName: return nil
        case .address:
            return AddressLook.isPlausible(answer)
                ? nil : SafeText(line: "\"\(answer)\" is not an address: name@example.org would be")
        case .hours:
            return WeekHours(answer) == nil ? "No hours in that: try Mon-Fri 9-17, Sat 10-14" : nil
        case .zone:
            return TimeZone(identifier: answer) == nil
                ? SafeText(line: "No zone of that name: Europe/Berlin would be one") : nil
        }
    }
}
