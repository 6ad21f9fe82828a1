import MailFormat
import MailTransport
import ShopDomain
import ShopJournal

/// Carries out in the mailbox what the owner did here: at once when connected, later when not.
///
/// What is left to do lies in the log, so it survives the program; it is struck off when the
/// server has confirmed it. Killed in between, flags are set a second time, which changes nothing,
/// and mail that was moved lies in its old folder no more.
struct MailboxTelling {
    let connection: IMAPConnection
    let journal: MailboxJournal
    let account: String
    let folders: MailboxFolders

    func run() throws(MailboxError) {
        let ids = Set(folders.read.map { MailFolderID(account: account, folder: $0) })
        let untold = journal.ask { shop in shop.untold.sorted().compactMap { shop.conversation($0) } }
        for conversation in untold {
            let wishes = journal.ask {
                MailboxWish.wishes(for: conversation, in: $0, ids, hasArchive: folders.archive != nil)
            }
            for (folder, wishes) in wishes.sorted(by: { $0.key.folder < $1.key.folder }) {
                try carryOut(wishes, in: folder)
            }
            try strikeOff(conversation)
        }
    }

    private func carryOut(
        _ wishes: [MailboxWish: [UInt32]], in folder: MailFolderID
    ) throws(MailboxError) {
        do {
            let validity = try connection.select(folder.folder).validity
            // UIDs of another generation would name somebody else's mail.
            guard journal.ask({ $0.folders[folder]?.validity == validity }) else { return }
            for (wish, uids) in wishes where wish.isFlag { try carryOut(wish, IMAPNumberSet(uids)) }
            for (wish, uids) in wishes where !wish.isFlag { try carryOut(wish, IMAPNumberSet(uids)) }
        } catch {
            throw MailboxError(error)
        }
    }

    /// A server that refuses one wish (a folder that takes no flags, say) would refuse it again:
    /// the rest goes on.
    private func carryOut(_ wish: MailboxWish, _ uids: IMAPNumberSet) throws(IMAPError) {
        do {
            switch wish {
            case .flag(let answered):
                try connection.add(answered ? ["\\Seen", "\\Answered"] : ["\\Seen"], to: uids)
            case .archive: if let archive = folders.archive { try connection.move(uids, to: archive) }
            case .junk: if let junk = folders.junk { try connection.move(uids, to: junk) }
            }
        } catch .refused {
            return
        } catch {
            throw error
        }
    }

    /// Unless the owner did something else meanwhile, which is then still to be told.
    private func strikeOff(_ conversation: Conversation) throws(MailboxError) {
        try journal.record { decision in
            let now = decision.shop.conversation(conversation.id)
            guard now?.decision == conversation.decision, now?.turns.count == conversation.turns.count else { return }
            decision.record(.mailboxTold(MailboxTold(conversations: [conversation.id])))
        }
    }
}

extension MailboxWish {
    fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }
}
