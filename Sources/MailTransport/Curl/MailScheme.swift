/// A mail protocol as libcurl names it: encrypted from the first byte, or not yet.
enum MailScheme: String {
    case imap, smtp

    func name(for protection: MailServer.Protection) -> String {
        protection == .tls ? rawValue + "s" : rawValue
    }

    var names: String { "\(rawValue),\(rawValue)s" }
}
