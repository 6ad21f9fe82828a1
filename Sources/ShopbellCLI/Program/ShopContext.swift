import AppendLog
import CustomerCare
import Foundation
import MailTransport
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// What commands take from outside: where the shop is, how it is configured, the time.
struct ShopContext {
    let environment: [String: String]
    let places: ShopPlaces
    let configuration: Configuration
    let now: Instant

    /// - Throws: what is wrong with the environment or the configuration; nothing was changed.
    init() throws {
        environment = ProcessInfo.processInfo.environment
        places = try ShopPlaces(
            environment: environment, workingFolder: FileManager.default.currentDirectoryPath)
        configuration = try Configuration.load(places)
        now = ShopClock().now
    }

    /// Where passwords come from; asks on the terminal where the owner wants to be asked.
    var credentials: CredentialReader {
        CredentialReader(environment: environment) { PasswordPrompt.ofThisProcess.ask($0) }
    }

    var intakeSettings: IntakeSettings { configuration.intakeSettings(in: zone) }

    var zone: TimeZone { configuration.shop.zone ?? .current }
    var business: BusinessCalendar {
        BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: configuration.hours)
    }
    /// What all orders together say now.
    func orderFacts(_ shop: Shop) -> OrderFacts {
        guard shop.orderCount > 0 else { return .none }
        let promise = ShippingPromise(business: business, days: configuration.shippingDays)
        return OrderFacts(shop, promise: promise, products: configuration.words.products, at: now)
    }

    var searchFolder: String { places.data + "/derived/search" }

    /// The store of a shop that exists.
    func existingStorage() throws -> FileStorage {
        do {
            return try FileStorage(places.data, creates: false)
        } catch  where error.kind == .notFound {
            throw noShop
        }
    }

    /// The shop as it is on disk, for looking only; needs no lock.
    func openForReading() throws -> (journal: ShopJournal, shop: Shop) {
        let storage = try existingStorage()
        do {
            return try ShopJournal.open(storage, mode: .reading)
        } catch LogError.noStore {
            throw noShop
        }
    }

    var noShop: CommandProblem {
        CommandProblem(
            SafeText(
                line: "there is no shop in \(places.data) yet: 'shopbell import PATH --me ADDRESS' "
                    + "makes one, 'shopbell demo' shows one"))
    }
}
