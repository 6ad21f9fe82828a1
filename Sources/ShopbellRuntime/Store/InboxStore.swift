import InboxCore
import PlainText
import ShopDomain
import ShopJournal

/// The one state that every pane is drawn from.
///
/// Facts show at once and are handed to the keeper; "saved" is said when they are on disk, and
/// effects that something outside sees (a delivery) read the log again first.
public struct InboxStore {
    public private(set) var shop: Shop
    public private(set) var session: InboxSession
    /// Batches not known to be on disk, oldest first.
    private var unwritten: [(batch: Int, events: [ShopEvent])] = []
    private var batchCount = 0
    /// The keeper's newest shop, not worked in yet, and our facts on disk that it does not hold.
    private var news: (shop: Shop, written: [ShopEvent])?

    public init(shop: Shop, session: InboxSession) {
        self.shop = shop
        self.session = session
    }

    /// Handles one action.
    ///
    /// - Returns: what is to be written, and what is to be done.
    public mutating func handle(
        _ action: InboxAction, at moment: Moment
    ) -> (batch: Int, events: [ShopEvent], effects: [InboxEffect]) {
        let reaction = InboxReducer.reduce(&shop, &session, action, at: moment)
        if !reaction.events.isEmpty {
            batchCount += 1
            unwritten.append((batchCount, reaction.events))
        }
        return (batchCount, reaction.events, reaction.effects)
    }

    /// Takes in what the keeper says; the action that follows for the session, if one does at once.
    ///
    /// What came from elsewhere waits for ``workInNews()``: it means looking at the whole queue anew.
    public mutating func take(_ report: JournalKeeper.Report) -> InboxAction? {
        switch report {
        case .recorded(let batch, let shop):
            news?.written += unwritten.filter { $0.batch <= batch }.flatMap(\.events)
            unwritten.removeAll { $0.batch <= batch }
            if let shop { takeOver(shop) }
            return unwritten.isEmpty ? .saved : .shopChanged
        case .changed(let shop):
            news = (shop, [])
            return nil
        case .essentialsRecorded(let batch, let words):
            forgetEssentials(upTo: batch)
            return .saveFailed(words)
        case .failed(let words):
            return .saveFailed(words)
        }
    }

    public var hasNews: Bool { news != nil }

    /// Makes the newest shop ours; the action that follows, nil when there was none.
    public mutating func workInNews() -> InboxAction? {
        guard let news else { return nil }
        takeOver(news.shop, with: news.written)
        return .shopChanged
    }

    private mutating func forgetEssentials(upTo batch: Int) {
        for index in unwritten.indices where unwritten[index].batch <= batch {
            news?.written += unwritten[index].events.filter(\.isEssential)
            unwritten[index].events.removeAll(where: \.isEssential)
        }
        unwritten.removeAll(where: \.events.isEmpty)
    }

    public var hasUnwritten: Bool { !unwritten.isEmpty }

    /// The log's order, with our own newest facts on top.
    private mutating func takeOver(_ shop: Shop, with written: [ShopEvent] = []) {
        news = nil
        self.shop = shop
        for event in written { self.shop.apply(event) }
        for (_, events) in unwritten {
            for event in events { self.shop.apply(event) }
        }
    }
}
