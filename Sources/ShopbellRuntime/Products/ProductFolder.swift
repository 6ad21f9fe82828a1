import CustomerCare

extension ShopPlaces {
    /// What the shop sells, one text file each.
    public var products: String { configuration + "/products" }
}

/// The owner's products.
struct ProductFolder {
    private let folder: TextFolder<Product>

    static func load(_ path: String) -> ProductFolder {
        ProductFolder(folder: TextFolder(path) { text, file throws(ConfigurationError) in
            try ProductFile.parse(text, file: file)
        })
    }

    var shelf: ProductShelf { ProductShelf(folder.contents) }
    var errors: [ConfigurationError] { folder.errors }
    var isStale: Bool { folder.isStale }
}
