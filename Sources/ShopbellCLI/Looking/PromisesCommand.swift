import ArgumentParser
import CustomerCare
import ShopbellRuntime

/// `shopbell promises`
struct PromisesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promises", abstract: "What you promised, the earliest due first.",
        discussion: """
            Open promises with their state: late, at risk (due today, or no open hour is left), soon, open; \
            then what waits for customers, and what was found in old mail and may be one.
            """)

    @Flag(name: .long, help: "For programs.")
    var json = false

    func run() throws {
        let context = try ShopContext()
        let listing = PromiseListing(
            try context.openForReading().shop, at: context.now, business: context.business)
        if json {
            try StandardOutput.write(JSONLine.text(listing) + "\n")
        } else {
            try StandardOutput.write(listing.lines)
        }
    }
}
