import AppendLog
import CustomerCare
import InboxCore
import InboxScreen
import PlainText
import ShopDomain
import ShopJournal
import TerminalModel

/// The first screen of a shop as a frame, drawn without a terminal: for pictures of it.
public enum ScreenPicture {
    public static func firstScreen(of setup: FullScreenSetup, size: TerminalSize) throws -> Frame {
        let opened = try ShopJournal.open(try FileStorage(setup.places.data), mode: .reading)
        var shop = opened.shop
        let theme = try ShippedThemes.find(
            setup.configuration.screen.theme, ownFolder: setup.places.themes)
        var session = InboxSession(
            id: setup.clock.moment.token(0), settings: setup.settings, moment: setup.clock.moment)
        let shelf = ReplyShelfLoader.load(
            folder: ReplyFolder.load(setup.places.replies), picks: shop.picks,
            shopName: setup.configuration.shop.name, ownerName: setup.configuration.shop.owner)
        let products = ProductFolder.load(setup.places.products).shelf
        let cards = CardShelf(
            CardFolder.load(setup.places.cards).cards + products.products.compactMap(\.careCard))
        var waiting: [InboxAction] = [
            .repliesLoaded(shelf.shelf), .productsLoaded(products), .cardsLoaded(cards),
            .command(.view(.needsMe)), .tick,
        ]
        while !waiting.isEmpty {
            let action = waiting.removeFirst()
            let reaction = InboxReducer.reduce(&shop, &session, action, at: setup.clock.moment)
            waiting += reaction.effects.flatMap { answers(to: $0, shop, opened.journal.mail) }
            let viewport = ScreenLayout.viewport(size: size, session: session)
            if viewport != session.viewport { waiting.append(.resized(viewport)) }
        }
        return InboxRenderer.frame(
            shop: shop, session: session, size: size, theme: Theme(styles: theme.styles(at: .trueColor)))
    }

    private static func answers(to effect: InboxEffect, _ shop: Shop, _ mail: MailStore) -> [InboxAction] {
        guard case .read(let numbers) = effect else { return [] }
        return numbers.compactMap { number in
            guard let entry = shop.message(number), let bytes = try? mail.read(entry.location) else {
                return nil
            }
            return .messagesRead([number: MessageReader.body(bytes).unfolding(.shipped, of: entry)])
        }
    }
}
