import Foundation
import InboxCore
import ShopDomain
import ShopJournal
import Synchronization

/// Search on a queue of its own: answers the newest question, and indexes while nobody asks.
final class SearchDesk: Sendable {
    /// What the queue alone touches.
    struct State {
        let search: ShopSearch
        let mail: MailStore
    }

    private let worker: SerialWorker<State>
    private let newestQuery = Mutex("")
    private let zone: TimeZone
    private let clock: ShopClock
    private let mailbox: LoopMailbox<LoopLetter>

    init(
        _ state: sending State, zone: TimeZone, clock: ShopClock, mailbox: LoopMailbox<LoopLetter>
    ) {
        worker = SerialWorker("shopbell.search", state)
        self.zone = zone
        self.clock = clock
        self.mailbox = mailbox
    }

    /// Answers with a letter, and with another one as more is found; what was typed over meanwhile
    /// is not looked up.
    func find(_ query: String, in shop: Shop) {
        newestQuery.withLock { $0 = query }
        look(for: query, in: shop)
    }

    private func look(for query: String, in shop: Shop) {
        worker.enqueue { [weak self] state in
            guard let self, newestQuery.withLock({ $0 == query }) else { return }
            let mail = state.mail
            let answer = state.search.answer(
                query, in: shop, at: clock.now, zone: zone, limit: InboxLimits.searchResultCountMax,
                readingMax: ShopSearchLimits.readAtOnceMax
            ) { try? mail.read($0) }
            if !answer.conversations.isEmpty || !answer.hasMoreToRead {
                mailbox.post(.action(.found(query: query, answer.conversations, total: answer.total)))
            }
            if answer.hasMoreToRead { look(for: query, in: shop) }
        }
    }

    /// Adds what the index does not have, step by step, so that a question never waits for long.
    func catchUp(_ shop: Shop) {
        worker.enqueue { [weak self] state in
            let mail = state.mail
            switch state.search.catchUp(shop, reading: { try? mail.read($0) }) {
            case .more: self?.catchUp(shop)
            case .done: state.search.save()
            case .unavailable: break
            }
        }
    }
}
