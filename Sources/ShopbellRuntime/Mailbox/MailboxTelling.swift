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
        let untold = journal.ask { shop in
            shop.untold.filter { shop.toldBy[$0]?.contains(account) != true }.sorted()
                .compactMap { shop.conversation($0) }
        }
        for conversation in untold {
            var told = try MailboxTakingBack(
                connection: connection, journal: journal, account: account, folders: folders
            ).run(in: conversation)
            for (folder, wishes) in wishes(for: conversation) {
                told.add(try carryOut(wishes, in: folder))
            }
            try strikeOff(conversation, told.mails)
        }
    }

    private typealias Wishes = [MailboxWish: [UInt32]]

    private func wishes(for conversation: Conversation) -> [(folder: MailFolderID, wishes: Wishes)] {
        let ids = Set(folders.read.map { MailFolderID(account: account, folder: $0) })
        let wishes = journal.ask {
            MailboxWish.wishes(for: conversation, in: $0, ids, hasArchive: folders.archive != nil)
        }
        return wishes.sorted { $0.key.folder < $1.key.folder }.map { ($0.key, $0.value) }
    }

    private func carryOut(_ wishes: Wishes, in folder: MailFolderID) throws(MailboxError) -> [ToldMail] {
        do {
            let validity = try connection.select(folder.folder).validity
            // UIDs of another generation would name somebody else's mail.
            guard let state = journal.ask({ $0.folders[folder] }), state.validity == validity else { return [] }
            var told: [ToldMail] = []
            let inOrder = wishes.filter(\.key.isFlag) + wishes.filter { !$0.key.isFlag }
            for (wish, uids) in inOrder where try carryOut(wish, IMAPNumberSet(uids)) {
                told += uids.compactMap { state.message(uid: $0) }.map { record(of: wish, $0, folder) }
            }
            return told
        } catch {
            throw MailboxError(error)
        }
    }

    /// A server that refuses one wish (a folder that takes no flags, say) would refuse it again:
    /// the rest goes on.
    ///
    /// - Returns: whether it was done.
    private func carryOut(_ wish: MailboxWish, _ uids: IMAPNumberSet) throws(IMAPError) -> Bool {
        do {
            switch (wish, destination(of: wish)) {
            case (.flag, _): try connection.add(wish.marks.imapFlags, to: uids)
            case (_, let folder?): try connection.move(uids, to: folder)
            case (_, nil): return false
            }
            return true
        } catch .refused {
            return false
        } catch {
            throw error
        }
    }

    private func destination(of wish: MailboxWish) -> String? {
        switch wish {
        case .flag: nil
        case .archive: folders.archive
        case .junk: folders.junk
        }
    }

    private func record(of wish: MailboxWish, _ message: MessageNumber, _ folder: MailFolderID) -> ToldMail {
        let before = journal.ask { $0.message(message)?.marks ?? [] }
        return ToldMail(
            message: message, folder: folder, added: wish.marks.subtracting(before),
            movedTo: destination(of: wish))
    }

    /// Unless the owner did something else meanwhile, which is then still to be told.
    private func strikeOff(_ conversation: Conversation, _ told: [ToldMail]) throws(MailboxError) {
        try journal.record { decision in
            let now = decision.shop.conversation(conversation.id)
            let isSame = now?.decision == conversation.decision && now?.turns.count == conversation.turns.count
            guard isSame || !told.isEmpty else { return }
            let conversations = isSame ? [conversation.id] : []
            decision.record(
                .mailboxTold(MailboxTold(conversations: conversations, account: account, mails: told)))
        }
    }
}

/// What was done to mail, each mail of a folder once.
struct ToldMails {
    private(set) var mails: [ToldMail] = []

    mutating func add(_ more: [ToldMail]) {
        for mail in more {
            guard let index = mails.firstIndex(where: { $0.message == mail.message && $0.folder == mail.folder })
            else { mails.append(mail); continue }
            mails[index].added.formUnion(mail.added)
            mails[index].movedTo = mail.movedTo ?? mails[index].movedTo
        }
    }

    /// Nothing is on record for this mail any more.
    mutating func forget(_ mail: ToldMail) {
        mails.append(ToldMail(message: mail.message, folder: mail.folder))
    }
}

extension MailboxWish {
    fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }
}

extension MessageMarks {
    /// Those that a mailbox knows, as IMAP writes them.
    var imapFlags: [String] {
        [(MessageMarks.seen, "\\Seen"), (.answered, "\\Answered")].filter { contains($0.0) }.map(\.1)
    }
}
