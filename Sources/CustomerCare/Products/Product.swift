import PlainText
import ShopDomain

/// Something the shop sells, as the owner wrote it down.
public struct Product: Hashable, Sendable {
    public let name: SafeText
    /// What customers call it.
    public let otherNames: [SafeText]
    /// Pieces on the shelf; nil where nobody counts.
    public let stock: Int?
    /// When it can be had again.
    public let restock: CalendarDay?
    /// How to look after it, and whatever else answers questions.
    public let care: SafeText

    public init(
        name: SafeText, otherNames: [SafeText] = [], stock: Int? = nil, restock: CalendarDay? = nil,
        care: SafeText = ""
    ) {
        self.name = name
        self.otherNames = otherNames
        self.stock = stock
        self.restock = restock
        self.care = care
    }

    /// Its care notes, found and cited as a card is; nil where there are none.
    public var careCard: KnowledgeCard? {
        guard !care.isEmpty else { return nil }
        return KnowledgeCard(
            name: "care of " + name.string.lowercased(), title: name + ": care",
            fits: ["how do I look after the \(name)", "is the \(name) dishwasher safe", "how do I clean the \(name)"],
            text: care)
    }

    /// Whether none is left.
    public var isEmpty: Bool { stock.map { $0 <= 0 } ?? false }

    /// The label that puts a conversation on its waiting list.
    ///
    /// Without commas, which part labels.
    public var waitingLabel: SafeText {
        SafeText(line: "waits for " + name.string.split { $0 == "," || $0 == " " }.joined(separator: " "))
    }
}

/// The owner's products, found by what customers call them.
public struct ProductShelf: Sendable {
    public let products: [Product]
    private let forms: [(product: Int, words: [String])]

    public init(_ products: [Product] = []) {
        self.products = products
        forms = products.enumerated().flatMap { index, product in
            ([product.name] + product.otherNames).map { (index, TextParagraph($0.string).tokens.map(\.form)) }
        }.filter { !$0.words.isEmpty }.sorted { $0.words.count > $1.words.count }
    }

    /// The products a text names, in the order in which it names them: singular or plural, and the
    /// longest name where one is part of another.
    public func named(in text: String) -> [Product] {
        guard !forms.isEmpty else { return [] }
        let words = TextParagraph(String(text.unicodeScalars.prefix(CareLimits.orderTextScalarsMax))).tokens.map(\.form)
        var found: [Int] = []
        var index = words.startIndex
        while index < words.endIndex {
            let match = forms.first { Self.stands($0.words, at: index, in: words) }
            if let match, !found.contains(match.product) { found.append(match.product) }
            index += match?.words.count ?? 1
        }
        return found.map { products[$0] }
    }

    private static func stands(_ name: [String], at start: Int, in words: [String]) -> Bool {
        guard start + name.count <= words.count else { return false }
        return zip(words[start...], name).allSatisfy { $0 == $1 || $0 == $1 + "s" || $0 == $1 + "es" }
    }
}
