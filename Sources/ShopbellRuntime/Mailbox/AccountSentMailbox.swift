import MailFormat
import MailTransport

/// The folder of sent mail of an account, over a connection of its own for each question.
///
/// Asked rarely: once when a mail is filed, and when nobody knows whether one left.
struct AccountSentMailbox: SentMailbox {
    let account: MailboxAccount

    func contains(_ mail: SentMail) async throws(SentMailboxError) -> Bool {
        try await inSentFolder(without: false) { (connection, folder) throws(IMAPError) in
            try Self.find(mail, folder, connection)
        }
    }

    func file(_ mail: SentMail) async throws(SentMailboxError) {
        _ = try await inSentFolder(without: true) { (connection, folder) throws(IMAPError) in
            if Self.filesByItself(connection) { return true }
            if try Self.find(mail, folder, connection) { return true }
            try connection.append(
                mail.wireBytes, to: folder, flags: ["\\Seen"], receivedAtSeconds: mail.dateSeconds)
            return true
        }
    }

    /// Servers that keep a copy of whatever they send, some moments later: a search right after
    /// sending would not find it yet.
    private static func filesByItself(_ connection: IMAPConnection) -> Bool {
        connection.can("X-GM-EXT-1") || connection.server.host.hasSuffix(".office365.com")
    }

    /// By Message-ID; where a server gave it another one, by date, recipients and text.
    private static func find(
        _ mail: SentMail, _ folder: String, _ connection: IMAPConnection
    ) throws(IMAPError) -> Bool {
        _ = try connection.select(folder, isReadOnly: true)
        if let messageID = mail.messageID, try !connection.uids(messageID: messageID).isEmpty { return true }
        guard let seconds = mail.dateSeconds else { return false }
        let near = try connection.uids(datedAboutSeconds: seconds).suffix(MailboxLimits.sentCandidatesMax)
        var isThere = false
        try connection.fetchBodies(near) { message in
            isThere = isThere || mail.isSame(as: message.body ?? [])
        }
        return isThere
    }

    /// - Parameter answer: what holds where the account has no folder for sent mail.
    private func inSentFolder(
        without answer: Bool, _ work: @escaping @Sendable (IMAPConnection, String) throws(IMAPError) -> Bool
    ) async throws(SentMailboxError) -> Bool {
        let account = account
        let outcome = await BlockingWork.run { Self.open(account, without: answer, work) }
        switch outcome {
        case .success(let answer): return answer
        case .failure(let error): throw SentMailboxError(words: error.sentence)
        }
    }

    private static func open(
        _ account: MailboxAccount, without answer: Bool,
        _ work: (IMAPConnection, String) throws(IMAPError) -> Bool
    ) -> Result<Bool, MailboxError> {
        do throws(MailboxError) {
            let connection = try MailboxRound.connect(account, WakeUp())
            defer { connection.close() }
            do throws(IMAPError) {
                let folders = MailboxFolders(account, try connection.folders())
                guard let sent = folders.sent else { return .success(answer) }
                return .success(try work(connection, sent))
            } catch {
                throw MailboxError(error)
            }
        } catch {
            return .failure(error)
        }
    }
}
