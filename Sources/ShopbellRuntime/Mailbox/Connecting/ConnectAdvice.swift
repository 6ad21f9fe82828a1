import MailTransport
import PlainText

/// What the owner could do about servers that were tried and did not work.
public enum ConnectAdvice {
    /// - Parameter errors: one for each server tried, at least one.
    public static func words(
        _ errors: [ConnectionError], guess: ServerGuess, isGuessed: Bool
    ) -> SafeText? {
        if let refused = errors.first(where: { $0.isLoginRefused }) { return login(refused, guess) }
        if errors.allSatisfy(\.isUnreached) { return errors.isBlocked ? blocked(errors) : offline }
        if isGuessed, errors.contains(where: { $0.reason == .nameNotFound || $0.isUnreached }) {
            return "your provider's help page names its servers: give them with --imap-server and --smtp-server"
        }
        return errors.compactMap(\.remedy).first
    }

    private static func login(_ error: ConnectionError, _ guess: ServerGuess) -> SafeText {
        guess.hint ?? "check user name and password; some providers want the part before the @ only"
    }

    private static let offline: SafeText = "no server answers: is this machine online?"

    private static func blocked(_ errors: [ConnectionError]) -> SafeText {
        let ports = errors.map(\.server.port).reduce(into: [UInt16]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return SafeText(
            line: "this machine seems to be kept from mail ports (\(ports.map { "\($0)" }.joined(separator: ", "))), "
                + "as many hosting firms do: ask them to open one, "
                + "or let a program on this machine send, with [mail] sendmail")
    }
}

extension [ConnectionError] {
    /// Names were found, and yet no port of several answered.
    fileprivate var isBlocked: Bool {
        let found = filter { $0.reason != .nameNotFound }
        return Set(found.map(\.server.port)).count > 1
    }
}

extension ConnectionError {
    /// Whether the server is the right one, and only who logs in is not.
    public var isLoginRefused: Bool {
        if case .loginRefused = reason { true } else { false }
    }

    /// Nothing came back from the server.
    fileprivate var isUnreached: Bool {
        switch reason {
        case .nameNotFound, .refused, .unreachable, .timedOut: true
        default: false
        }
    }

    /// Of one failure, whatever else was tried.
    fileprivate var remedy: SafeText? {
        switch reason {
        case .noTLS: "the port may speak STARTTLS instead: try --imap-security or --smtp-security starttls"
        case .certificate(.untrusted):
            "a certificate of your own is trusted with --certificate-authorities FILE"
        case .certificate(.wrongHost): "use the name that stands in the certificate"
        case .noStartTLS: "try the port that is encrypted from the first byte: 993 for IMAP, 465 for SMTP"
        default: nil
        }
    }
}
