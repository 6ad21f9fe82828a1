import CCurl
import PlainText

/// The certificate a mail server shows, and how long it holds.
public struct ServerCertificate: Equatable, Sendable {
    /// Whom it was made for, as it says itself.
    public let subject: SafeText
    /// Seconds since 1970.
    public let expiresAtSeconds: Int64

    /// Connects to the server, encrypts, and says nothing more; no login leaves.
    ///
    /// - Returns: nil when nothing is encrypted there.
    public static func shown(
        by server: MailServer, speaking mailProtocol: MailProtocol, wakeUp: WakeUp = WakeUp()
    ) throws(ConnectionError) -> ServerCertificate? {
        guard server.protection != .none else { return nil }
        let handle = try CurlHandle(to: server, by: mailProtocol.scheme, wakeUp: wakeUp)
        handle.set(CURLOPT_CONNECT_ONLY, 1)
        handle.set(CURLOPT_CERTINFO, 1)
        try handle.perform(withinSeconds: MailTransportLimits.checkSeconds)
        return ServerCertificate(Self.fields(of: handle))
    }

    /// Which way mail goes through a server.
    public enum MailProtocol: Sendable {
        case imap, smtp
        var scheme: MailScheme { self == .imap ? .imap : .smtp }
    }

    private init?(_ fields: [String: String]) {
        guard let expiry = fields["Expire date"] else { return nil }
        let seconds = curl_getdate(expiry, nil)
        guard seconds > 0 else { return nil }
        expiresAtSeconds = Int64(seconds)
        subject = SafeText(line: fields["Subject"] ?? "")
    }

    /// Of the first certificate of the chain, which is the server's own.
    private static func fields(of handle: CurlHandle) -> [String: String] {
        var chain: UnsafeMutablePointer<curl_certinfo>?
        guard curl_get_certificates(handle.raw, &chain) == CURLE_OK, let chain, chain.pointee.num_of_certs > 0
        else { return [:] }
        var fields: [String: String] = [:]
        var next = chain.pointee.certinfo?[0]
        while let entry = next {
            let line = String(cString: entry.pointee.data)
            if let colon = line.firstIndex(of: ":") {
                fields[String(line[..<colon])] = String(line[line.index(after: colon)...])
            }
            next = entry.pointee.next
        }
        return fields
    }
}
