import AppendLog
import Foundation
import MailTransport
import PlainText
import ShopDomain
import ShopJournal
import Synchronization

@testable import ShopbellRuntime

/// A shop in memory that takes its mail from a server on this machine.
final class MailboxShop: Sendable {
    let storage: any LogStorage
    let keeper: JournalKeeper
    let account: MailboxAccount

    init(
        _ server: MailServer, _ credential: MailCredential, storage: any LogStorage = diskInMemory(),
        archive: String? = nil
    ) throws {
        self.storage = storage
        let opened = try ShopJournal.open(
            storage, mode: .writing, options: .init(segmentBytes: 1 << 20, reserveBytes: 4_096))
        keeper = JournalKeeper(opened.journal, opened.shop) { _ in }
        account = MailboxAccount(name: "main", server: server, archiveFolder: archive) { credential }
    }

    /// Like the account, by another way to the same server.
    func account(by server: MailServer) -> MailboxAccount {
        MailboxAccount(name: "main", server: server, archiveFolder: account.archiveFolder, credential: account.credential)
    }

    @discardableResult
    func sync(by server: MailServer? = nil) throws -> MailboxReport {
        try MailboxSync(
            server.map(account(by:)) ?? account, keeper: keeper, storage: storage, settings: settings, now: { noon }
        ).run()
    }

    var shop: Shop { keeper.perform { $0.shop } }

    func number(_ subject: String) -> MessageNumber? { entry(subject)?.number }

    func entry(_ subject: String) -> MessageEntry? {
        let shop = shop
        return (0..<UInt32(shop.messageCount)).compactMap { shop.message(MessageNumber($0)) }
            .first { $0.subject.string == subject }
    }

    func decide(_ kind: Decision.Kind, _ subject: String, act: UInt64 = 5) throws {
        let number = try require(number(subject))
        try keeper.perform { state in
            try state.journal.transaction(on: &state.shop) { decision in
                guard let conversation = decision.shop.conversation(of: number) else { return }
                decision.record(
                    .conversationDecided(
                        ConversationDecided(
                            act: Token(act), conversation: conversation,
                            decision: Decision(kind: kind, through: number, at: noon))))
            }
        }
    }

    /// What a shop is, as far as mail goes: each message with its place, in order.
    var fingerprint: [String] {
        let shop = shop
        return (0..<UInt32(shop.messageCount)).map { number in
            let entry = shop.message(MessageNumber(number))
            return "\(number) \(entry?.identity ?? 0) \(entry?.conversation.rawValue ?? 0) \(entry?.marks.rawValue ?? 0)"
        }
    }

    func reopened() throws -> Shop { try ShopJournal.open(storage, mode: .reading).shop }
}

struct Missing: Error {}

func require<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
}
