import CustomerCare
import PlainText

/// One product as it stands in `products/NAME.md`: a few settings between two lines of `+++`, then how
/// to look after it.
enum ProductFile {
    private static let known = ["name", "also", "stock", "restock"]

    /// - Throws: the error nearest to the top of the file.
    static func parse(_ text: String, file: String) throws(ConfigurationError) -> Product {
        let parts = try FrontMatterText(text, file: file, what: "a product", example: "name = \"Grey mug\"")
        var reader = SettingsReader(parts.settings)
        let product = Product(
            name: reader.value(name), otherNames: reader.value(also).map { SafeText(line: $0) },
            stock: reader.value(stock), restock: reader.value(restock),
            care: SafeText(lines: parts.body.trimmingEmptyLines))
        var errors = reader.errors
        if product.name.isEmpty, errors.isEmpty {
            errors.append(
                ConfigurationError(
                    file: file, line: 1, problem: "the product has no name",
                    remedy: "write name = \"Grey mug\" between the lines of +++"))
        }
        for key in parts.settings.values.keys.sorted() where !known.contains(key) {
            errors.append(parts.settings.unknown([key], known: known, what: "setting"))
        }
        if let error = ConfigurationError.first(of: errors) { throw error }
        return product
    }

    private static let name = Setting<SafeText>("", "name", "", sample: "", standard: "", .line)
    private static let also = Setting<[String]>("", "also", "", sample: "", standard: [], .names)
    private static let stock = Setting<Int?>("", "stock", "", sample: "", standard: nil, .pieces)
    private static let restock = Setting<CalendarDay?>("", "restock", "", sample: "", standard: nil, .day)
}

extension SettingForm<[String]> {
    static let names = SettingForm(expected: "a list of names such as [\"grey mug\"]") { value in
        guard case .list(let values) = value else { return nil }
        return SettingForm<[String]>.texts(values)
    }
}

extension SettingForm<Int?> {
    static let pieces = SettingForm<Int?>(expected: "a whole number such as 0") { value in
        guard case .integer(let count) = value, (0...1_000_000).contains(count) else { return nil }
        return count
    }
}

extension SettingForm<CalendarDay?> {
    static let day = SettingForm<CalendarDay?>(expected: "a day such as 2026-12-10") { value in
        switch value {
        case .date(let day): day
        case .text(let text): CalendarDay(text).map { $0 }
        default: nil
        }
    }
}

extension String {
    /// Without the empty lines around it.
    var trimmingEmptyLines: String {
        let start = drop { $0.isNewline }
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
