import CustomerCare
import InboxCore
import PlainText
import ShopDomain

extension EntryFacts {
    /// An order that is still to leave.
    init(order reference: OrderReference, _ scene: Scene) {
        let words = OrderWords(scene), known = scene.shop.order(reference)
        guard let order = scene.session.orderFacts.due.first(where: { $0.reference == reference }),
            let whole = known, whole.isOpen
        else {
            self.init(name: reference.number, reason: known.map(words.standing)?.text ?? "has left")
            return
        }
        let standing = words.standing(whole)
        self.init(
            name: Self.name(order, scene), reason: order.number + "  " + standing.text, about: words.things(whole))
        reasonRole = order.isPressing(at: scene.now) ? standing.role : .dim
        if let placed = whole.placed {
            age = Span(scene.age(placed.instant).padded(toColumns: 3, alignment: .trailing), .dim)
        }
    }

    private static func name(_ order: DueOrder, _ scene: Scene) -> SafeText {
        if let customer = order.customer.flatMap({ scene.shop.customer(scene.shop.resolved($0)) }) {
            return customer.displayName
        }
        return order.name.isEmpty ? "no mail of theirs" : order.name
    }
}
