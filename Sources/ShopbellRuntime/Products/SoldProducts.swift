import CustomerCare
import PlainText
import ShopDomain

/// The products of a shop, as its owner wrote them down and as its orders name them.
public struct SoldProducts: Sendable {
    /// One thing that is sold.
    public struct Row: Sendable {
        public let name: SafeText
        public let orderCount: Int
        /// Nil for what was sold and has no file yet.
        public let product: Product?
    }

    /// Those with a file in its order, then the others, the most sold first.
    public let rows: [Row]
    public let folder: String
    /// Files that are left out for a mistake in them.
    public let errors: [ConfigurationError]

    public init(_ shop: Shop, places: ShopPlaces) {
        let loaded = ProductFolder.load(places.products), shelf = loaded.shelf
        var counts: [SafeText: Int] = [:], known: [SafeText: Int] = [:]
        shop.forEachOrder { order in
            guard !order.isCancelled else { return }
            for name in Set(order.lines.map(\.product)) where !name.isEmpty {
                if let product = shelf.named(in: name.string).first {
                    known[product.name, default: 0] += 1
                } else {
                    counts[name, default: 0] += 1
                }
            }
        }
        folder = places.products
        errors = loaded.errors
        rows = shelf.products.map { Row(name: $0.name, orderCount: known[$0.name] ?? 0, product: $0) }
            + counts.sorted { ($0.value, $1.key.string) > ($1.value, $0.key.string) }
            .map { Row(name: $0.key, orderCount: $0.value, product: nil) }
    }

    /// What was sold and has no file yet.
    public var unfiled: [Row] { rows.filter { $0.product == nil } }

    /// Writes a file for each product that has none, for the owner to complete; never over another.
    ///
    /// - Returns: how many were written.
    public func writeFiles() throws(ShopPlacesError) -> Int {
        try ShopPlaces.makeFolder(folder)
        var count = 0
        for row in unfiled.prefix(Self.filesMax) {
            let text = Self.text(row.name.string)
            for name in KeptFileName.names(row.name.string, or: "product")
            where try NewFile.write(text, to: folder + "/" + name) {
                count += 1
                break
            }
        }
        return count
    }

    /// A shop with more kinds of things keeps its stock elsewhere.
    private static let filesMax = 500

    private static func text(_ name: String) -> String {
        let short = shortName(name)
        let also = short == name ? "# also = [\"what customers call it\"]" : "also = [\(TOMLText.text(short))]"
        return """
            +++
            name = \(TOMLText.text(name))
            \(also)
            # stock = 4
            # restock = 2027-01-15
            +++

            """
    }

    /// "Speckled mug" of "Speckled mug, stoneware - grey": a marketplace's title names it first.
    static func shortName(_ name: String) -> String {
        let ends = [",", " - ", " | ", " (", ": "].compactMap { name.firstRange(of: $0)?.lowerBound }
        guard let end = ends.min(), name[..<end].count >= 3 else { return name }
        return String(name[..<end])
    }
}
