import AppendLog
import Foundation
import InboxCore
import PlainText
import ShopDomain
import ShopJournal

/// Carries out the inbox's wishes, each on a worker of its own kind, and posts what came of it.
public final class EffectRunner: Sendable {
    private let reader: SerialWorker<MailStore>
    private let search: SearchDesk
    private let delivery: DeliveryRun
    private let keeper: JournalKeeper
    private let files: OwnerFiles
    private let mailbox: LoopMailbox<LoopLetter>

    init(
        reader: SerialWorker<MailStore>, search: SearchDesk, delivery: DeliveryRun,
        keeper: JournalKeeper, files: OwnerFiles, mailbox: LoopMailbox<LoopLetter>
    ) {
        self.reader = reader
        self.search = search
        self.delivery = delivery
        self.keeper = keeper
        self.files = files
        self.mailbox = mailbox
    }

    func carryOut(_ effect: InboxEffect, shop: Shop) {
        switch effect {
        case .read(let numbers): read(numbers, shop)
        case .search(let query): search.find(query, in: shop)
        case .deliver(let id): deliver(id)
        case .fileAsSent(let id): fileAsSent(id)
        case .attach(let draft, let path): attach(path, to: draft)
        case .saveAttachment(let number, let index, let name): save(index, of: number, as: name, shop)
        case .openAttachment: break
        case .openLink(let target): openLink(target)
        case .editExternally, .leave, .suspend, .repaint, .quit: break  // the loop's own
        }
    }

    // MARK: Reading

    private func read(_ numbers: [MessageNumber], _ shop: Shop) {
        let entries = numbers.compactMap { shop.message($0) }
        let mailbox = mailbox
        reader.enqueue { store in
            let clock = ContinuousClock()
            var bodies: [MessageNumber: MessageBody] = [:], posted = clock.now
            for entry in entries {
                bodies[entry.number] = Self.body(of: entry, store)
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
            mailbox.post(.deliveryEnded)
        }
    }

    private func fileAsSent(_ id: OutboxID) {
        let delivery = delivery, mailbox = mailbox
        Task.detached {
            if let words = await delivery.fileAsSent(id) { mailbox.post(.action(.failed(words))) }
            mailbox.post(.deliveryEnded)
        }
    }

    // MARK: Files

    private func attach(_ path: String, to draft: DraftID) {
        let keeper = keeper, mailbox = mailbox, files = files
        Task.detached {
            do {
                let file = try files.read(path)
                let location = try keeper.perform { try $0.journal.mail.append(file.bytes) }
                let attachment = DraftAttachment(name: file.name, type: file.type, location: location)
                mailbox.post(.action(.fileAttached(draft, attachment)))
            } catch {
                mailbox.post(.action(.failed(SafeText(line: "\(error)"))))
            }
        }
    }

    private func save(_ index: Int, of number: MessageNumber, as name: SafeText, _ shop: Shop) {
        guard let entry = shop.message(number) else { return }
        let mailbox = mailbox, files = files
        reader.enqueue { store in
            do {
                guard let file = MessageReader.attachment(index, of: try store.read(entry.location))
                else { throw OwnerFilesError("\(name) cannot be read out of this mail") }
                let path = try files.save(file.bytes, as: file.name)
                mailbox.post(.action(.fileSaved("Saved as " + path)))
            } catch {
                mailbox.post(.action(.failed(SafeText(line: "\(error)"))))
            }
        }
    }

    private func openLink(_ target: String) {
        mailbox.post(.action(.fileSaved(SafeText(line: target))))
    }

    func edit(_ draft: DraftID, _ text: String) -> InboxAction {
        do throws(OwnerFilesError) {
            return .editorReturned(draft, try files.edit(text, named: draft.description))
        } catch {
            return .editorFailed(error.words)
        }
    }
}
