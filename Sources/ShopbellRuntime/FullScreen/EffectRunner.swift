import AppendLog
import CustomerCare
import Foundation
import InboxCore
import MailTransport
import PlainText
import ShopDomain
import ShopJournal

/// Carries out the inbox's wishes, each on a worker of its own kind, and posts what came of it.
public final class EffectRunner: Sendable {
    let reader: SerialWorker<MailStore>
    private let notices: NoticeRules
    private let search: SearchDesk
    private let words: WordsDesk
    private let delivery: DeliveryRun
    let keeper: JournalKeeper
    private let contacts: ContactLog
    let files: OwnerFiles
    private let places: ShopPlaces
    /// Reads the owner's folders, which may lie on a disk that is slow or gone.
    let folders: SerialWorker<PathLister>
    let mailbox: LoopMailbox<LoopLetter>

    init(
        reader: SerialWorker<MailStore>, notices: NoticeRules, search: SearchDesk, words: WordsDesk,
        delivery: DeliveryRun,
        keeper: JournalKeeper, contacts: ContactLog, files: OwnerFiles, places: ShopPlaces,
        mailbox: LoopMailbox<LoopLetter>
    ) {
        self.reader = reader
        self.notices = notices
        self.search = search
        self.words = words
        self.delivery = delivery
        self.keeper = keeper
        self.contacts = contacts
        self.files = files
        self.places = places
        folders = SerialWorker("shopbell.folders", PathLister(files: files))
        self.mailbox = mailbox
    }

    func carryOut(_ effect: InboxEffect, shop: Shop) {
        switch effect {
        case .read(let numbers): read(numbers, shop)
        case .readWords(let numbers): words.read(numbers, in: shop)
        case .keepReply(let reply): keep(reply)
        case .keepCard(let card): keep(card)
        case .readOrders: words.readOrders(of: shop)
        case .search(let query): search.find(query, in: shop)
        case .deliver(let id): deliver(id)
        case .fileAsSent(let id): fileAsSent(id)
        case .logContact(let contact): keep(contact)
        case .attach(let draft, let path, let room): attach(path, to: draft, room: room)
        case .carryFiles(let draft, let number, let room): carryFiles(of: number, to: draft, room, shop)
        case .listPaths(let typed): listPaths(typed)
        case .saveAttachment(let place, let path): save(place, to: path, shop)
        case .saveAttachments(let places, let folder): save(places, in: folder, shop)
        case .openAttachment(let place): open(place, shop)
        case .openLink(let target): openLink(target)
        case .editExternally, .copy, .leave, .suspend, .repaint, .quit: break  // the loop's own
        }
    }

    // MARK: Reading

    private func read(_ numbers: [MessageNumber], _ shop: Shop) {
        let entries = numbers.compactMap { shop.message($0) }
        reader.enqueue { [mailbox, notices] store in
            let clock = ContinuousClock()
            var bodies: [MessageNumber: MessageBody] = [:], posted = clock.now
            for entry in entries {
                bodies[entry.number] = Self.body(of: entry, store).unfolding(notices, of: entry)
                guard clock.now - posted >= FullScreenLimits.readingTogether else { continue }
                mailbox.post(.action(.messagesRead(bodies)))
                (bodies, posted) = ([:], clock.now)
            }
            if !bodies.isEmpty { mailbox.post(.action(.messagesRead(bodies))) }
        }
    }

    private static func body(of entry: MessageEntry, _ store: MailStore) -> MessageBody {
        do throws(MailSegmentError) {
            return MessageReader.body(try store.read(entry.location))
        } catch {
            return MessageBody(
                from: entry.name, fromAddress: entry.address, to: [], cc: [], replyTo: [],
                zones: [.init(kind: .own, text: entry.snippet)],
                notices: [SafeText(line: error.description)])
        }
    }

    // MARK: Sending

    private func deliver(_ id: OutboxID) {
        let delivery = delivery, mailbox = mailbox
        Task.detached {
            if let words = await delivery.deliver(id) { mailbox.post(.action(.failed(words))) }
            mailbox.post(.deliveryEnded(id))
        }
    }

    private func fileAsSent(_ id: OutboxID) {
        let delivery = delivery, mailbox = mailbox
        Task.detached {
            if let words = await delivery.fileAsSent(id) { mailbox.post(.action(.failed(words))) }
            mailbox.post(.deliveryEnded(id))
        }
    }

    // MARK: What came elsewhere than by mail

    private func keep(_ contact: LoggedContact) {
        let keeper = keeper, contacts = contacts, mailbox = mailbox
        Task.detached {
            do {
                try await BlockingWork.run {
                    try keeper.perform { state in _ = try contacts.keep(contact, in: state.journal, &state.shop) }
                }
            } catch {
                mailbox.post(.action(.failed(SafeText(line: "Not kept, it is a draft still: \(error)"))))
            }
        }
    }

    // MARK: Files

    private func keep(_ reply: KeptReply) {
        folders.enqueue { [mailbox, places] _ in
            mailbox.post(.action(.fileSaved(KeptReplyFile.write(reply, to: places.replies))))
        }
    }

    private func keep(_ card: KeptCard) {
        folders.enqueue { [mailbox, places] _ in
            mailbox.post(.action(.fileSaved(KeptCardFile.write(card, to: places.cards))))
        }
    }
}
