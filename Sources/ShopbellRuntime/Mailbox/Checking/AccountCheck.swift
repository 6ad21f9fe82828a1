import MailTransport

/// Logs in to the servers of an account and hears what they say of themselves; sends and changes nothing.
public enum AccountCheck {
    public static func incoming(
        _ server: MailServer, as credential: MailCredential, wakeUp: WakeUp = WakeUp()
    ) throws(ConnectionError) {
        try IncomingLogin.check(server, credential: credential, wakeUp: wakeUp)
    }

    public static func outgoing(
        _ server: MailServer, as credential: MailCredential, wakeUp: WakeUp = WakeUp()
    ) throws(ConnectionError) -> SMTPGreeting {
        try SMTPSubmission(server).check(credential: credential, wakeUp: wakeUp)
    }
}
