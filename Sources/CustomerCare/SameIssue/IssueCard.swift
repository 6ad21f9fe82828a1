import PlainText
import ShopDomain

/// Several customers wrote of the same thing: shown until the owner decides what to do about it.
public struct IssueCard: Hashable, Sendable {
    /// For ``IssueDecided``: "leak x candle".
    public let name: String
    public let title: SafeText
    /// What it is about, where they named it.
    public let product: String?
    public let customerCount: Int
    /// Newest last.
    public let messages: [MessageNumber]
    /// What they have in common, as the reason.
    public let sharedWords: [String]
    public let since: Instant
}

/// Groups reports into cards: by tag and product, else by tag and the words in common.
public enum SameIssue {
    public static let days: Int64 = 30
    public static let customersMin = 3
    /// With so many of a product's orders complaining, two customers are enough.
    static let sharePercent = 10
    static let sharedWordsShown = 5

    /// - Parameters:
    ///   - orders: orders of a product within the same days, where the shop knows them.
    ///   - decided: after a decision only newer reports count again.
    public static func cards(
        _ reports: [IssueReport], orders: [String: Int] = [:], decided: [IssueDecided] = [], at now: Instant
    ) -> [IssueCard] {
        let recent = reports.filter { $0.at <= now && $0.at >= now.adding(days: -days) }
        var groups: [String: [IssueReport]] = [:]
        for report in recent {
            for tag in report.tags {
                groups[tag + " x " + (report.product ?? ""), default: []].append(report)
            }
        }
        let cards = groups.flatMap { name, group in
            group[0].product != nil ? [(name, group)] : alike(name, group)
        }.compactMap { name, group in card(name, group, orders: orders, decided: decided) }
        return withoutRepeats(cards.sorted { ($0.customerCount, $1.name) > ($1.customerCount, $0.name) })
    }

    private static func card(
        _ name: String, _ group: [IssueReport], orders: [String: Int], decided: [IssueDecided]
    ) -> IssueCard? {
        let after = decided.filter { $0.issue == name }.map(\.at).max() ?? .distantPast
        let counted = group.filter { $0.at > after }.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
        let customers = Set(counted.map(\.customer)).count
        guard let first = counted.first, isEnough(customers, of: first.product.flatMap { orders[$0] })
        else { return nil }
        let words = shared(counted)
        let thing = first.product ?? words.prefix(2).joined(separator: " ")
        let tag = name.split(separator: " ").first.map(String.init) ?? name
        return IssueCard(
            name: name, title: SafeText(line: thing.isEmpty ? tag : thing + ": " + tag),
            product: first.product, customerCount: customers,
            messages: counted.map(\.message), sharedWords: words, since: first.at)
    }

    private static func isEnough(_ customers: Int, of orders: Int?) -> Bool {
        if customers >= customersMin { return true }
        guard let orders, orders > 0 else { return false }
        return customers >= 2 && customers * 100 >= orders * sharePercent
    }

    /// Words that at least two thirds of the reports use beside the product's name, the commonest first.
    private static func shared(_ reports: [IssueReport]) -> [String] {
        var counts: [String: Int] = [:]
        for topic in reports.flatMap(\.words.keys) { counts[topic, default: 0] += 1 }
        let named = Set(reports.compactMap(\.product).flatMap { Topics.of(TextParagraph($0).tokens[...]) })
        return counts.filter { $0.value * 3 >= reports.count * 2 && $0.value > 1 && !named.contains($0.key) }
            .sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(sharedWordsShown)
            .map { topic, _ in reports.lazy.compactMap { $0.words[topic] }.first ?? topic }
    }

    /// Without a product: those that share a word with each other beside the tag's own.
    private static func alike(_ name: String, _ group: [IssueReport]) -> [(String, [IssueReport])] {
        var counts: [String: Set<CustomerID>] = [:]
        for report in group { for word in report.words.keys { counts[word, default: []].insert(report.customer) } }
        let common = counts.filter { $0.value.count >= customersMin && $0.value.count * 3 >= group.count }.keys
        return common.sorted().map { word in
            (name + word, group.filter { $0.words[word] != nil })
        }
    }

    /// The same messages under two names are one card.
    private static func withoutRepeats(_ cards: [IssueCard]) -> [IssueCard] {
        cards.reduce(into: []) { kept, card in
            let isNew = !kept.contains { Set($0.messages).isSuperset(of: card.messages) }
            if isNew { kept.append(card) }
        }
    }
}
