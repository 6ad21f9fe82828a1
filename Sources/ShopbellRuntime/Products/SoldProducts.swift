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

    /// What became of the files that were to be written.
    public struct Written: Sendable {
        public internal(set) var count = 0
        /// Products that have no file still.
        public internal(set) var left: [SafeText] = []
        /// Why, where the disk said so.
        public internal(set) var problem: ShopPlacesError?
    }

    /// Writes a file for each product that has none, for the owner to complete; never over another.
    public func writeFiles() throws(ShopPlacesError) -> Written {
        try ShopPlaces.makeFolder(folder)
        var written = Written()
        for row in unfiled {
            do throws(ShopPlacesError) {
                let isWritten = written.count < Self.filesMax ? try writeFile(row.name.string) : false
                if isWritten { written.count += 1 } else { written.left.append(row.name) }
            } catch {
                written.left.append(row.name)
                if written.problem == nil { written.problem = error }
            }
        }
        return written
    }

    /// - Returns: false when every name it could have is taken.
    private func writeFile(_ product: String) throws(ShopPlacesError) -> Bool {
        for name in KeptFileName.names(product, or: "product")
        where try NewFile.write(Self.text(product), to: folder + "/" + name) { return true }
        return false
    }

    /// A shop with more kinds of things keeps its stock elsewhere.
    static let filesMax = 500

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
