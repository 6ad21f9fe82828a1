import MailTransport
import PlainText

/// A mail provider whose servers are known.
///
/// Servers as the providers' own help pages name them.
struct MailProvider: Equatable, Sendable {
    /// The domains of its addresses.
    let domains: [String]
    let incoming: MailServer
    let outgoing: MailServer
    /// What its customers have to do before a program like this may log in.
    let hint: SafeText?

    static func of(domain: String) -> MailProvider? {
        let domain = domain.lowercased()
        return all.first { $0.domains.contains(domain) }
    }

    private init(
        _ domains: [String], imap: String, smtp: String, smtpPort: UInt16 = 465, hint: SafeText? = nil
    ) {
        self.domains = domains
        self.hint = hint
        incoming = MailServer(host: imap, port: 993, protection: .tls)
        outgoing = MailServer(host: smtp, port: smtpPort, protection: smtpPort == 465 ? .tls : .startTLS)
    }

    private static let applicationPassword: SafeText =
        "this provider wants an application password, which its account settings make"

    static let all: [MailProvider] = [
        MailProvider(
            ["gmail.com", "googlemail.com"], imap: "imap.gmail.com", smtp: "smtp.gmail.com",
            hint: "Gmail wants an application password (Google account, Security, App passwords) or a token"),
        MailProvider(
            ["fastmail.com", "fastmail.fm", "sent.com", "messagingengine.com"], imap: "imap.fastmail.com",
            smtp: "smtp.fastmail.com",
            hint: "Fastmail wants an app password (Settings, Privacy & Security, App passwords)"),
        MailProvider(
            ["icloud.com", "me.com", "mac.com"], imap: "imap.mail.me.com", smtp: "smtp.mail.me.com",
            smtpPort: 587, hint: "iCloud wants an app-specific password (account.apple.com, Sign-In and Security)"),
        MailProvider(
            ["outlook.com", "hotmail.com", "live.com", "msn.com"], imap: "outlook.office365.com",
            smtp: "smtp-mail.outlook.com", smtpPort: 587,
            hint: "Microsoft takes no passwords here: use token_command"),
        MailProvider(
            ["yahoo.com", "yahoo.de", "yahoo.co.uk", "yahoo.fr", "ymail.com"], imap: "imap.mail.yahoo.com",
            smtp: "smtp.mail.yahoo.com", hint: applicationPassword),
        MailProvider(["aol.com"], imap: "imap.aol.com", smtp: "smtp.aol.com", hint: applicationPassword),
        MailProvider(
            ["gmx.de", "gmx.net", "gmx.at", "gmx.ch"], imap: "imap.gmx.net", smtp: "mail.gmx.net",
            hint: "GMX first wants IMAP switched on (E-Mail, Settings, POP3 & IMAP)"),
        MailProvider(
            ["web.de"], imap: "imap.web.de", smtp: "smtp.web.de", smtpPort: 587,
            hint: "WEB.DE first wants IMAP switched on (E-Mail, Settings, POP3 & IMAP)"),
        MailProvider(["t-online.de"], imap: "secureimap.t-online.de", smtp: "securesmtp.t-online.de"),
        MailProvider(["posteo.de", "posteo.net"], imap: "posteo.de", smtp: "posteo.de"),
        MailProvider(["mailbox.org"], imap: "imap.mailbox.org", smtp: "smtp.mailbox.org"),
        MailProvider(["runbox.com"], imap: "mail.runbox.com", smtp: "mail.runbox.com"),
        MailProvider(["zoho.com"], imap: "imap.zoho.com", smtp: "smtp.zoho.com", hint: applicationPassword),
    ]
}
