import CustomerCare
import Dispatch
import InboxCore

/// Watches the folders of what the owner wrote down beside the replies: products and cards.
final class KnowledgeWatch {
    private let places: ShopPlaces
    private let mailbox: LoopMailbox<LoopLetter>
    private var products: ProductFolder?
    private var cards: CardFolder?
    /// Weighing cards takes a moment, and no key waits for it.
    private let loader = DispatchQueue(label: "shopbell.cards")

    init(_ places: ShopPlaces, mailbox: LoopMailbox<LoopLetter>) {
        self.places = places
        self.mailbox = mailbox
    }

    /// Reads what was not read yet, or changed.
    func loadIfChanged() {
        let hasNewProducts = products?.isStale ?? true, hasNewCards = cards?.isStale ?? true
        if hasNewProducts { loadProducts() }
        if hasNewCards { loadCards() }
        if hasNewProducts || hasNewCards { weighCards() }
    }

    private func loadProducts() {
        let folder = ProductFolder.load(places.products)
        products = folder
        mailbox.post(.action(.productsLoaded(folder.shelf)))
        tell(folder.errors)
    }

    private func loadCards() {
        let folder = CardFolder.load(places.cards)
        cards = folder
        tell(folder.errors)
    }

    /// The owner's cards, and what the products' files say of their care.
    private func weighCards() {
        let all = (cards?.cards ?? []) + (products?.shelf.products.compactMap(\.careCard) ?? [])
        loader.async { [mailbox] in mailbox.post(.action(.cardsLoaded(CardShelf(all)))) }
    }

    private func tell(_ errors: [ConfigurationError]) {
        if let error = errors.first { mailbox.post(.action(.failed(error.sentence))) }
    }
}
