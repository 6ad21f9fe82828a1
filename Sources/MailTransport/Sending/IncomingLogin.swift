/// A login at the server mail comes from, and nothing more.
public enum IncomingLogin {
    /// Connects, encrypts, logs in, and leaves again.
    public static func check(
        _ server: MailServer, credential: MailCredential, wakeUp: WakeUp = WakeUp()
    ) throws(ConnectionError) {
        let stream = try MailStream(
            to: server, as: credential, wakeUp: wakeUp, withinSeconds: MailTransportLimits.checkSeconds)
        try? stream.send(Array("s1 LOGOUT\r\n".utf8), until: .now + .seconds(1))
    }
}
