import ArgumentParser
import ShopbellRuntime

/// `shopbell today`
struct TodayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Who needs you today, in a few lines.")

    @Flag(name: .long, help: "For programs.")
    var json = false

    func run() throws {
        let context = try ShopContext()
        let shop = try context.openForReading().shop
        let storage = try context.existingStorage()
        let orders = context.orderFacts(shop)
        let summary = TodaySummary(shop, at: context.now, business: context.business, orders: orders) {
            SessionLocks.isAlive($0, in: storage)
        }
        if json {
            try StandardOutput.write(JSONLine.text(summary) + "\n")
        } else {
            try StandardOutput.write(summary.lines)
        }
    }
}
