import PlainText

/// Why a submission server did not take a mail, or did not say so.
public struct SMTPFailure: Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// Connecting, encrypting or logging in failed, or the line was lost.
        case connection(ConnectionError)
        /// The server said no to the mail as a whole.
        case refusal(SMTPReply)
        /// The server said no to some of the recipients; nothing was sent to anybody.
        case recipients([RecipientRefusal])
        /// The mail is larger than the server takes, both in bytes.
        case tooLarge(size: Int, sizeMax: Int)
        /// The record that must come before the last byte could not be written.
        case recordFailed(words: SafeText)
        /// The last byte may be out, and no answer came.
        case noAnswer(ConnectionError)
    }

    public let reason: Reason
    public let server: MailServer

    /// One line for the failure's row.
    public var sentence: SafeText {
        switch reason {
        case .connection(let error): error.sentence
        case .refusal(let reply): SafeText(line: server.host) + " says: " + reply.sentence
        case .recipients(let refusals):
            refusals.map(\.sentence).dropFirst().reduce(refusals[0].sentence) { $0 + "; " + $1 }
        case .tooLarge(let size, let sizeMax):
            SafeText(
                line: "this mail is \(Self.megabytes(size)), and \(server.host) takes at most "
                    + "\(Self.megabytes(sizeMax)): send a link, or smaller files")
        case .recordFailed(let words): "it did not leave, because the log could not be written: " + words
        case .noAnswer(let error):
            "the whole mail went out, but its receipt did not come back (" + error.sentence + ")"
        }
    }

    private static func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes * 10 + (1 << 20) - 1) >> 20
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}

/// What a submission server says to one recipient.
public struct RecipientRefusal: Equatable, Sendable {
    public let address: EnvelopeAddress
    public let reply: SMTPReply

    public var sentence: SafeText { SafeText(line: address.text) + ": " + reply.sentence }
}

/// What became of a mail that was given to a submission server.
public enum SMTPOutcome: Equatable, Sendable {
    /// The server has it, and answers for it.
    case accepted(SMTPReply)
    /// It certainly did not leave; the same may go well later.
    case tryLater(SMTPFailure)
    /// It certainly did not leave, and the same would end alike.
    case refused(SMTPFailure)
    /// The whole mail may be on the other side, which did not say so. Never sent again by itself.
    case unknown(SMTPFailure)
}
