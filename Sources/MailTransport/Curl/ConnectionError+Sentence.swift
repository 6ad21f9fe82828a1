import PlainText

extension ConnectionError {
    /// One line for the shopkeeper: what is wrong, and what would help.
    public var sentence: SafeText {
        switch reason {
        case .badName: "\(server.name) is not the name of a mail server"
        case .nameNotFound:
            "\(server.name) cannot be found: check the name, or whether this machine is online"
        case .refused: "\(server.name) refuses connections: check the port"
        case .unreachable: "\(server.name) cannot be reached from here: is this machine online?"
        case .timedOut(let seconds):
            SafeText(line: "\(server.name.string) did not answer within \(seconds) seconds")
        case .plainForbidden:
            "\(server.name) is not this machine, so nothing is said to it without encryption"
        case .noStartTLS:
            "\(server.name) does not offer encryption (STARTTLS), so nothing was said to it"
        case .noTLS(let words):
            "\(server.name) does not speak TLS on this port: " + words
        case .certificate(let fault): fault.sentence(of: server)
        case .loginRefused(let words):
            "\(server.name) refused the user name or password" + Self.quoted(words)
        case .loginSkipped:
            "\(server.name) claims a login that never was, so nothing was said to it"
        case .lost: "the connection to \(server.name) was lost"
        case .closed(let words): "\(server.name) closed the connection" + Self.quoted(words)
        case .nonsense(let words): "\(server.name) said what no mail server may say: " + words
        case .cancelled: "the connection to \(server.name) was ended by us"
        case .other(let words): "talking with \(server.name) failed: " + words
        }
    }

    private static func quoted(_ words: SafeText) -> SafeText {
        words.isEmpty ? "" : ": " + words
    }
}

extension ConnectionError.CertificateFault {
    fileprivate func sentence(of server: MailServer) -> SafeText {
        switch self {
        case .untrusted:
            """
            \(server.name) shows a certificate that no trusted authority vouches for, \
            so nothing was said to it
            """
        case .expired: "the certificate of \(server.name) has expired, so nothing was said to it"
        case .notYetValid:
            "the certificate of \(server.name) is not valid yet: is the clock of this machine right?"
        case .wrongHost:
            "\(server.name) shows a certificate of another host, so nothing was said to it"
        case .revoked:
            "the certificate of \(server.name) was revoked, so nothing was said to it"
        case .other(let words): "the certificate of \(server.name) is not good: " + words
        }
    }
}
