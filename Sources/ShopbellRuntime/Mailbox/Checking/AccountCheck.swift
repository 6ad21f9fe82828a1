import MailFormat
import MailTransport

/// Logs in to the servers of an account and hears what they say of themselves; sends and changes nothing.
public enum AccountCheck {
    public static func incoming(
        _ server: MailServer, as credential: MailCredential, wakeUp: WakeUp = WakeUp()
    ) throws(ConnectionError) -> IncomingServer {
        do throws(IMAPError) {
            let connection = try IMAPConnection(
                to: server, as: credential, wakeUp: wakeUp, patience: .short)
            defer { connection.close() }
            return IncomingServer(capabilities: connection.capabilities, folders: try connection.folders())
        } catch {
            switch error {
            case .connection(let error): throw error
            case .refused: throw ConnectionError(.other(words: error.sentence), at: server)
            }
        }
    }

    public static func outgoing(
        _ server: MailServer, as credential: MailCredential, wakeUp: WakeUp = WakeUp()
    ) throws(ConnectionError) -> SMTPGreeting {
        try SMTPSubmission(server).check(credential: credential, wakeUp: wakeUp)
    }
}
