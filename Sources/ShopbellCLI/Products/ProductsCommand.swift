import ArgumentParser
import CustomerCare
import Foundation
import PlainText
import ShopDomain
import ShopbellRuntime

/// `shopbell products list|init`
struct ProductsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "products", abstract: "What you sell: list it, write a file for each thing sold.",
        subcommands: [List.self, Initialize.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "All products, with their stock and how many orders hold them.")

        func run() throws {
            let context = try ShopContext()
            let products = try ProductsCommand.products(context)
            try StandardOutput.write(products.rows.map { ProductsCommand.line($0, context) })
            // The rest is listed all the same: one slip must not hide the others.
            for error in products.errors.dropLast() { StandardError.write(error.sentence) }
            if let error = products.errors.last { throw error }
        }
    }

    struct Initialize: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Write a file for each product that orders name and that has none.",
            discussion: "Files that are there already stay as they are.")

        func run() throws {
            let products = try ProductsCommand.products(try ShopContext())
            let written = try products.writeFiles(), count = CommandText.counted(written.count, "product")
            try StandardOutput.write([SafeText(line: "\(count) written to \(products.folder)")])
            if !written.left.isEmpty { throw Self.incomplete(written) }
        }

        private static func incomplete(_ written: SoldProducts.Written) -> CommandProblem {
            let names = written.left.prefix(Limits.productsNamedMax).map { "\"\($0.string.prefix(60))\"" }
            let more = written.left.count - names.count
            let all = names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
            let reason = written.problem?.sentence.string ?? "write those that you want to keep an eye on yourself"
            return CommandProblem(SafeText(line: "no file was written for \(all): \(reason)"))
        }
    }

    private static func products(_ context: ShopContext) throws -> SoldProducts {
        SoldProducts(try context.openForReading().shop, places: context.places)
    }

    private static func line(_ row: SoldProducts.Row, _ context: ShopContext) -> SafeText {
        let orders = CommandText.counted(row.orderCount, "order")
        guard let product = row.product else { return row.name + SafeText(line: "  \(orders), no file yet") }
        var words = [orders]
        if let stock = product.stock { words.append("\(stock) in stock") }
        if let restock = product.restock { 
            let noon = context.business.calendar.instant(restock, minute: 12 * 60)
            words.append("back \(context.business.calendar.day(noon, now: context.now))")
        }
        return row.name + SafeText(line: "  " + words.joined(separator: ", "))
    }
}
