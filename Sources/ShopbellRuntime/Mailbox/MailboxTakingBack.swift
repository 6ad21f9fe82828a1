import MailFormat
import MailTransport
import ShopDomain
import ShopJournal

/// Undoes in the mailbox what was done there for an act that the owner has taken back since: mail
/// that was moved goes back to where it lay, and flags that we set are cleared.
///
/// Moved mail is found by its Message-ID, since its new UID is not known, and only one mail is moved
/// for one that was. What somebody has moved on meanwhile is left where it is, and so is what cannot
/// be told from another mail of the same Message-ID: anybody can write one into a mail of theirs.
struct MailboxTakingBack {
    let connection: IMAPConnection
    let journal: MailboxJournal
    let account: String
    let folders: MailboxFolders

    /// - Returns: what is on record from now on.
    func run(in conversation: Conversation) throws(MailboxError) -> ToldMails {
        var told = ToldMails()
        for mail in done(in: conversation) {
            let wishes = journal.ask {
                MailboxWish.wishes(for: mail.message, in: $0, hasArchive: folders.archive != nil)
            }
            let isMovedBack = mail.movedTo != nil && !wishes.contains { $0 == .junk || $0 == .archive }
            let wanted = wishes.reduce(into: MessageMarks()) { $0.formUnion($1.marks) }
            // Among the spam nobody looks whether it was read.
            let cleared = wishes.contains(.junk) ? [] : mail.added.subtracting(wanted)
            guard isMovedBack || !cleared.isEmpty else { continue }
            if try takeBack(mail, clearing: cleared, isMovedBack: isMovedBack) { told.forget(mail) }
        }
        return told
    }

    private func done(in conversation: Conversation) -> [ToldMail] {
        journal.ask { shop in
            shop.toldMail.filter {
                $0.folder.account == account && shop.conversation(of: $0.message) == conversation.id
            }
        }
    }

    /// - Returns: whether nothing is left to take back; a server that refuses would do so again.
    private func takeBack(
        _ mail: ToldMail, clearing marks: MessageMarks, isMovedBack: Bool
    ) throws(MailboxError) -> Bool {
        do {
            let uids = try find(mail)
            guard !uids.isEmpty else { return true }
            if !marks.isEmpty { try connection.remove(marks.imapFlags, from: uids) }
            if isMovedBack { try connection.move(uids, to: mail.folder.folder) }
            return true
        } catch .refused {
            return true
        } catch {
            throw MailboxError(error)
        }
    }

    /// Opens the folder that the mail lies in now.
    private func find(_ mail: ToldMail) throws(IMAPError) -> IMAPNumberSet {
        if let folder = mail.movedTo {
            guard let identifier = journal.identifier(of: mail.message) else { return IMAPNumberSet() }
            _ = try connection.select(folder)
            let uids = try connection.uids(messageID: identifier)
            return uids.count > 1 ? try newestCopy(of: mail.message, among: uids) : uids
        }
        let validity = try connection.select(mail.folder.folder).validity
        guard let state = journal.ask({ $0.folders[mail.folder] }), state.validity == validity,
            let uid = state.uid(of: mail.message)
        else { return IMAPNumberSet() }
        return IMAPNumberSet([uid])
    }

    /// Of several mails of one Message-ID the last that is the message itself, by author, date and
    /// text: copies are alike, and what was moved there came last.
    private func newestCopy(
        of message: MessageNumber, among uids: IMAPNumberSet
    ) throws(IMAPError) -> IMAPNumberSet {
        let identity = journal.ask { $0.message(message)?.identity }
        let sizes = try connection.sizes(uids.suffix(MailboxLimits.sameIdentifierMax))
        let readable = sizes.filter { $0.byteCount ?? .max <= IMAPLimits.literalBytesMax }.compactMap(\.uid)
        var newest: UInt32?
        for uid in readable {
            try connection.fetchBodies(IMAPNumberSet([uid])) { copy in
                if MessageIdentity.of(copy.body ?? []) == identity { newest = max(newest ?? 0, uid) }
            }
        }
        return IMAPNumberSet(newest.map { [$0] } ?? [])
    }
}
