import CustomerCare
import InboxCore
import PlainText
import ShopDomain

extension EntryFacts {
    /// Somebody on a list of people to be told.
    init(person id: Addressee, _ scene: Scene) {
        let shop = scene.shop, name = shop.name(of: id)
        guard let telling = scene.session.shownTelling(in: shop),
            let entry = shop.entry(of: id, in: telling)
        else {
            self.init(name: name, reason: "not on the list any more")
            return
        }
        let standing = shop.standing(of: entry, in: telling)
        self.init(name: name, reason: Self.words(standing, scene), about: Self.about(entry.person, scene))
        reasonRole = Self.role(standing)
    }

    private static func words(_ standing: Telling.Standing, _ scene: Scene) -> SafeText {
        switch standing {
        case .toGo: "to be told"
        case .skipped: "skipped: + takes them up"
        case .leaving: "on its way"
        case .told(let at): "told " + scene.calendar.dayClock(at, now: scene.now)
        }
    }

    private static func role(_ standing: Telling.Standing) -> ThemeRole {
        switch standing {
        case .toGo: .soon
        case .told: .kind
        case .skipped, .leaving: .dim
        }
    }

    /// What was promised to them, else what they wrote about last, else what they ordered.
    private static func about(_ person: TellingPerson, _ scene: Scene) -> SafeText {
        let shop = scene.shop
        switch shop.resolved(person.addressee) {
        case .buyer(let address):
            return shop.orders(.address(address)).last.map { "order " + $0.number + ", never wrote" } ?? "never wrote"
        case .customer(let id):
            let promise = shop.care.promises.last { $0.isOpen && $0.customer.map(shop.resolved) == id }
            return promise?.words ?? person.conversation.flatMap { shop.conversation($0) }?.subject ?? ""
        }
    }
}

/// What people were told before they asked.
enum ToldWords {
    static func card(_ customer: Customer, _ scene: Scene) -> [ScreenLine] {
        let told = scene.shop.care.told.filter {
            !$0.isSkipped && scene.shop.resolved($0.addressee) == .customer(customer.id)
        }
        return told.suffix(3).reversed().map { one in
            ScreenLine([Span(one.causeWords)], right: [Span(scene.calendar.day(one.at, now: scene.now), .dim)])
        }
    }

    /// What the people on the list are told.
    static func line(_ scene: Scene) -> ScreenLine? {
        guard scene.session.queue.view == .telling, let telling = title(scene) else { return nil }
        return ScreenLine([Span(" told of: ", .dim), Span(telling.words, .accent)])
    }

    /// The heading of a list of people, and how far it has come.
    static func title(_ scene: Scene) -> (words: SafeText, count: SafeText)? {
        scene.session.shownTelling(in: scene.shop).map { telling in
            (telling.cause.words, TellingCount(scene.shop, telling).words)
        }
    }

    static let hints = [
        KeyHint(key: "Enter", words: "writes"), KeyHint(key: "-", words: "skips"),
        KeyHint(key: "+", words: "takes up again"), KeyHint(key: "c", words: "adds one"),
        KeyHint(key: "e", words: "closes the list"), KeyHint(key: "Esc", words: "back"),
        KeyHint(key: "?", words: "keys", isWayToAll: true),
    ]
}
