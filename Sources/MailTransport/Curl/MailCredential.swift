/// Who logs in, and with what; handed over for one connection and not kept.
public struct MailCredential: Sendable {
    /// What kind of secret it is.
    public enum Kind: String, Sendable {
        /// A password, told by the best way both sides know.
        case password
        /// An access token, told by OAUTHBEARER or XOAUTH2, whichever the server offers.
        case token
    }

    public let user: String
    public let kind: Kind
    public let secret: Secret

    public init(user: String, kind: Kind = .password, secret: Secret) {
        self.user = user
        self.kind = kind
        self.secret = secret
    }
}
