import CustomerCare
import InboxCore
import ShopDomain
import ShopJournal

/// Reads what mails say for the ledgers, on a queue of its own: no key and no pane waits for it.
final class WordsDesk: Sendable {
    private let worker: SerialWorker<MailStore>
    private let settings: InboxSettings
    private let mailbox: LoopMailbox<LoopLetter>
    private let now: @Sendable () -> Instant

    init(
        _ mail: sending MailStore, settings: InboxSettings, now: @escaping @Sendable () -> Instant,
        mailbox: LoopMailbox<LoopLetter>
    ) {
        worker = SerialWorker("shopbell.words", mail)
        self.settings = settings
        self.mailbox = mailbox
        self.now = now
    }

    /// Answers with one letter; a mail that cannot be read says nothing.
    func read(_ numbers: [MessageNumber], in shop: Shop) {
        let entries = numbers.compactMap { shop.message($0) }.map { ($0, shop.resolved($0.customer)) }
        worker.enqueue { [settings, mailbox] store in
            let reader = MailWordsReader(settings)
            let words = entries.compactMap { entry, customer in
                (try? store.read(entry.location)).map {
                    let body = MessageReader.body($0).unfolding(settings.notices, of: entry)
                    return reader.read(body.ownText, of: entry, customer: customer)
                }
            }
            mailbox.post(.action(.wordsRead(words)))
        }
    }

    /// Answers with what all orders together say.
    func readOrders(of shop: Shop) {
        let now = now()
        worker.enqueue { [settings, mailbox] _ in
            let facts = OrderFacts(shop, promise: settings.shipping, products: settings.words.products, at: now)
            mailbox.post(.action(.ordersRead(facts)))
        }
    }
}
