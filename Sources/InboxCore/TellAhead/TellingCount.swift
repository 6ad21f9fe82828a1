import PlainText
import ShopDomain

/// "9 told, 14 to go": how far a list of people has come.
public struct TellingCount: Hashable, Sendable {
    public private(set) var told = 0
    public private(set) var toGo = 0

    public init(_ shop: Shop, _ telling: Telling) {
        for (_, standing) in shop.people(of: telling) {
            switch standing {
            case .told, .leaving: told += 1
            case .toGo: toGo += 1
            case .skipped: break
            }
        }
    }

    public var words: SafeText {
        SafeText(line: "\(told) told, \(toGo) to go")
    }

    /// As it is once somebody's mail is queued, which the shop does not know yet.
    func after(_ told: Addressee, in shop: Shop, _ telling: Telling) -> TellingCount {
        guard let entry = shop.entry(of: told, in: telling) else { return self }
        var count = self
        switch shop.standing(of: entry, in: telling) {
        case .toGo: count.toGo -= 1
        case .skipped: break
        case .told, .leaving: return self
        }
        count.told += 1
        return count
    }
}

extension InboxSession {
    /// The list of people on screen, else the newest that is open.
    public func shownTelling(in shop: Shop) -> Telling? {
        telling.flatMap { shop.care.telling($0) } ?? shop.care.openTellings.last
    }

    /// Who acts are about, while a list of people has the keys.
    public var selectedPerson: Addressee? {
        guard focus == .queue, composer == nil, case .person(let id) = queue.selected else { return nil }
        return id
    }
}
