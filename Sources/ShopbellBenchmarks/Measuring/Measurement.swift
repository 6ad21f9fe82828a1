import ArgumentParser

/// What can be measured, in the order of the table.
enum Measurement: String, CaseIterable, ExpressibleByArgument {
    case `import`, open, replay, keys, conversations, reading, search, looks, ranking, drafts
    case review, append, hostile, suggestions, mailbox, arrival, busy, orders, cards

    static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }

    func figures(of shop: GeneratedShop) throws -> [Figure] {
        switch self {
        case .import: try ImportMeasurement(shop).figures()
        case .open: try OpeningMeasurement(shop).figures()
        case .replay: try ReplayMeasurement(shop).figures()
        case .keys: try KeyMeasurement(shop).figures()
        case .conversations: try ConversationMeasurement(shop).figures()
        case .reading: try ReadingMeasurement(shop).figures()
        case .search: try SearchMeasurement(shop).figures()
        case .looks: try QuickLookMeasurement(shop).figures()
        case .ranking: try RankingMeasurement(shop).figures()
        case .drafts: try DraftMeasurement(shop).figures()
        case .review: ReviewMeasurement().figures()
        case .append: try AppendMeasurement(shop).figures()
        case .hostile: try HostileMeasurement().figures()
        case .suggestions: try SuggestionMeasurement().figures()
        case .mailbox: try MailboxMeasurement(shop).figures()
        case .arrival: try ArrivalMeasurement(shop).figures()
        case .busy: try BusyMeasurement(shop).figures()
        case .orders: try OrderMeasurement(shop).figures()
        case .cards: try CardMeasurement().figures()
        }
    }
}
