import PlainText

/// What a column of an export says.
enum OrderColumn: Hashable, CaseIterable, Sendable {
    case number, name, firstName, lastName, address, placed, shipBy, shipped, cancelled, status, payment
    case currency, total, refunded, tracking
    case product, variant, code, quantity, price
    /// What tells one line of an order from another that says the same.
    case lineNumber
    /// All lines of an order in one field, or in fields numbered from 1.
    case packedLines

    static let dates = [placed, shipBy, shipped, cancelled]
    static let amounts = [total, refunded, price]
}

/// How one shop system writes its orders: recognised by its header row, never by the file's name.
struct OrderForm: Sendable {
    /// The system's name, as the owner knows it.
    let channel: SafeText
    /// What the export is called where it is made: "Etsy Sold Orders".
    let title: String
    /// The columns' names, each with the spellings that are around; the first that is there counts.
    let columns: [OrderColumn: [String]]
    /// Names that together tell this export from every other.
    let marks: [[String]]
    /// How `3/4` is read where the file itself does not tell.
    let isMonthFirst: Bool
    /// Of two rows that say the same and have this column, one is a slip; nil where both may count.
    let rowMark: OrderColumn?

    init(
        channel: SafeText, title: String, marks: [[String]], isMonthFirst: Bool = true,
        rowMark: OrderColumn? = nil, columns: [OrderColumn: [String]]
    ) {
        self.channel = channel
        self.title = title
        self.marks = marks
        self.isMonthFirst = isMonthFirst
        self.rowMark = rowMark
        self.columns = columns
    }

    /// The exports that need no word from the owner.
    static let shipped: [OrderForm] = [.etsyOrders, .etsyItems, .shopify] + wooCommerce
}

extension OrderForm {
    /// Where each column stands in a header row.
    func places(in header: [String]) -> [OrderColumn: [Int]] {
        let folded = header.map(Self.folded)
        var places: [OrderColumn: [Int]] = [:]
        for (column, names) in columns {
            let found = names.lazy.map(Self.folded).compactMap { name in
                folded.indices.filter { Self.is(folded[$0], name) }.nilIfEmpty
            }.first
            if let found { places[column] = column == .packedLines ? found : [found[0]] }
        }
        return places
    }

    /// The marks that a header row lacks; none when it is this export's.
    func missing(in header: [String]) -> [String] {
        let folded = Set(header.map(Self.folded))
        return marks.filter { names in !names.contains { folded.contains(Self.folded($0)) } }.map { $0[0] }
    }

    /// Case and spaces do not tell column names apart.
    static func folded(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
    }

    /// A name that ends in # stands for the same name with any number behind it.
    private static func `is`(_ header: String, _ name: String) -> Bool {
        guard name.hasSuffix("#") else { return header == name }
        let start = name.dropLast()
        return header.hasPrefix(start) && !header.dropFirst(start.count).isEmpty
            && header.dropFirst(start.count).allSatisfy(\.isNumber)
    }
}

extension Array {
    fileprivate var nilIfEmpty: Self? { isEmpty ? nil : self }
}
