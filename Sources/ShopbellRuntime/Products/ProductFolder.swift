import CustomerCare

extension ShopPlaces {
    /// What the shop sells, one text file each.
    public var products: String { configuration + "/products" }
}

/// The owner's products: all files of a folder, read together. A file that is wrong is left out and told
/// about; the rest works.
struct ProductFolder {
    let path: String
    let shelf: ProductShelf
    let errors: [ConfigurationError]
    private let stamps: [String: OwnedFile.Stamp]

    /// A folder that is not there is an empty one.
    static func load(_ path: String) -> ProductFolder {
        // Taken before reading, so that a change in between is found by the next look.
        let stamps = stamps(in: path)
        var products: [Product] = []
        var errors: [ConfigurationError] = []
        do throws(ConfigurationError) {
            for name in try OwnedFile.names(in: path, ending: ".md") {
                let file = path + "/" + name
                do throws(ConfigurationError) {
                    guard let text = try OwnedFile.text(file) else { continue }
                    products.append(try ProductFile.parse(text, file: file))
                } catch {
                    errors.append(error)
                }
            }
        } catch {
            errors.append(error)
        }
        return ProductFolder(path: path, shelf: ProductShelf(products), errors: errors, stamps: stamps)
    }

    /// Whether a file was added, removed or edited since this was read.
    var isStale: Bool { Self.stamps(in: path) != stamps }

    private static func stamps(in path: String) -> [String: OwnedFile.Stamp] {
        var stamps: [String: OwnedFile.Stamp] = [:]
        for name in (try? OwnedFile.names(in: path, ending: ".md")) ?? [] {
            stamps[name] = OwnedFile.stamp(path + "/" + name)
        }
        return stamps
    }
}
