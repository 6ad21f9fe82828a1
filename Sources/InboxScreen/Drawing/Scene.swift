import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// What the presentation functions look at: the facts, the session, and the time.
struct Scene {
    let shop: Shop
    let session: InboxSession
    let calendar: ShopCalendar

    init(_ shop: Shop, _ session: InboxSession) {
        self.shop = shop
        self.session = session
        calendar = ShopCalendar(zone: session.settings.zone)
    }

    var now: Instant { session.now }
    var opened: OpenedConversation? { session.opened }

    var openedConversation: Conversation? {
        session.opened.flatMap { shop.conversation($0.id) }
    }

    /// The conversation that a key is about now.
    var currentConversation: Conversation? { ActsHere(shop, session).conversation }

    var draft: Draft? {
        session.composer.flatMap { shop.drafts[$0.draft] }
    }

    func name(of id: ConversationID) -> SafeText {
        shop.conversation(id).flatMap { shop.customer(of: $0) }?.displayName ?? "This customer"
    }

    func age(_ date: Instant) -> SafeText { ShortAge.text(from: date, to: now) }
}

/// "1 mail", "3 mails".
func counted(_ count: Int, _ one: String, _ many: String) -> SafeText {
    SafeText(line: "\(count) " + (count == 1 ? one : many))
}
