import AppendLog
import ArgumentParser
import Foundation
import PlainText
import ShopDomain
import ShopbellRuntime

/// `shopbell orders import FILE...`
struct ImportOrdersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in the orders of CSV exports.",
        discussion: """
            Knows Etsy's Sold Orders and Sold Order Items, Shopify's orders and the common WooCommerce \
            exports by their header rows; any other export by its columns under [orders.NAME] in \
            config.toml. What is known already is updated and never doubled, so the same export, or a \
            newer one, is simply imported again. When one file is wrong, nothing of any is taken in.
            """)

    @Argument(help: "CSV exports of orders.", completion: .file(extensions: ["csv"]))
    var file: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The zone of dates that name none; normally the shop's.", valueName: "name"))
    var zone: String?

    func validate() throws {
        if let zone, TimeZone(identifier: zone) == nil {
            throw ValidationError("--zone \(zone): not a time zone; Europe/Berlin would be.")
        }
    }

    func run() throws {
        let context = try ShopContext()
        try context.places.prepare()
        let zone = zone.flatMap { TimeZone(identifier: $0) } ?? context.zone
        let orders = OrderImport(
            try FileStorage(context.places.data), own: context.configuration.orderExports, zone: zone,
            now: context.now)
        let files = try file.map { try read($0, orders) }
        let report = try orders.record(files, intake: ShopClock().moment.token(1))
        try StandardOutput.write(report.lines)
    }

    private func read(_ path: String, _ orders: OrderImport) throws -> OrderFile {
        let bytes = try InputFile.bytes(path, limit: OrderLimits.fileBytesMax)
        do throws(OrderFileError) {
            return try orders.read(bytes, path: path, exported: InputFile.changed(path))
        } catch {
            throw CommandProblem(error.sentence)
        }
    }
}
