import InboxCore
import ShopDomain
import ShopJournal

/// Reads what mails say for the ledgers, on a queue of its own: no key and no pane waits for it.
final class WordsDesk: Sendable {
    private let worker: SerialWorker<MailStore>
    private let settings: InboxSettings
    private let mailbox: LoopMailbox<LoopLetter>

    init(_ mail: sending MailStore, settings: InboxSettings, mailbox: LoopMailbox<LoopLetter>) {
        worker = SerialWorker("shopbell.words", mail)
        self.settings = settings
        self.mailbox = mailbox
    }

    /// Answers with one letter; a mail that cannot be read says nothing.
    func read(_ numbers: [MessageNumber], in shop: Shop) {
        let entries = numbers.compactMap { shop.message($0) }.map { ($0, shop.resolved($0.customer)) }
        worker.enqueue { [settings, mailbox] store in
            let reader = MailWordsReader(settings)
            let words = entries.compactMap { entry, customer in
                (try? store.read(entry.location)).map {
                    reader.read(MessageReader.body($0).ownText, of: entry, customer: customer)
                }
            }
            mailbox.post(.action(.wordsRead(words)))
        }
    }
}
