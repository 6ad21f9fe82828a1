import MailFormat
import MailTransport
import ShopDomain
import ShopJournal

/// Finds out what became of mail that lies in its folder no more.
///
/// Found in the trash or among the spam, it was thrown away elsewhere and asks for nothing here.
/// Anything else (filed away, moved by a rule) says nothing about whether somebody waits for an
/// answer, so in doubt it stays where it is.
struct VanishedMail {
    let connection: IMAPConnection
    let journal: MailboxJournal
    let folders: MailboxFolders

    func look(for messages: [MessageNumber]) throws(MailboxError) {
        let vanished = messages.compactMap { number in identifier(of: number).map { (number, $0) } }
        guard !vanished.isEmpty else { return }
        var found: Set<MessageNumber> = []
        for folder in folders.refuse {
            do {
                _ = try connection.select(folder, isReadOnly: true)
                for (number, identifier) in vanished
                where try !connection.uids(messageID: identifier).isEmpty {
                    found.insert(number)
                }
            } catch .refused {
                continue
            } catch {
                throw MailboxError(error)
            }
        }
        guard !found.isEmpty else { return }
        try journal.record { decision in
            decision.record(.messagesMarked(MessagesMarked(messages: found.sorted(), added: .thrownAway)))
        }
    }

    /// The Message-ID, as far as the message lies in none of the folders that are taken in.
    private func identifier(of number: MessageNumber) -> String? {
        journal.ask { $0.places(of: number).isEmpty } ? journal.identifier(of: number) : nil
    }
}
