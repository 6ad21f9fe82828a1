import ArgumentParser
import CustomerCare
import ShopbellRuntime

/// `shopbell thanks`
struct ThanksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thanks", abstract: "Whom to thank today, and why.",
        discussion: """
            At most three names, the same all day and in the inbox: with the points behind each. Nobody \
            is named while anything of theirs is open, and nobody twice in 90 days.
            """)

    @Flag(name: .long, help: "For programs.")
    var json = false

    func run() throws {
        let context = try ShopContext()
        let listing = ThanksListing(
            try context.openForReading().shop, at: context.now, calendar: ShopCalendar(zone: context.zone))
        if json {
            try StandardOutput.write(JSONLine.text(listing) + "\n")
        } else {
            try StandardOutput.write(listing.lines)
        }
    }
}
