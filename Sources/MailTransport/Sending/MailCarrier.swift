import PlainText

/// A way for a sealed mail to leave this machine.
public protocol MailCarrier: Sendable {
    /// Sends one mail, once, and says what became of it.
    ///
    /// - Parameters:
    ///   - sender: the envelope sender; nil leaves it to the carrier.
    ///   - recipients: at least one.
    ///   - aboutToFinish: called when everything but the end has been handed over. When it throws,
    ///     the end is not let through, and nothing counts as sent.
    func carry(
        _ message: [UInt8], from sender: EnvelopeAddress?, to recipients: [EnvelopeAddress],
        aboutToFinish: @escaping @Sendable () throws -> Void
    ) async -> CarriedMail
}

/// What became of a mail that was given to a carrier.
public enum CarriedMail: Equatable, Sendable {
    /// It is out of our hands, and somebody answers for it.
    case accepted(words: SafeText)
    /// It certainly did not leave; it may be tried again by itself, a little later.
    case tryLater(words: SafeText)
    /// It certainly did not leave, and trying again alike would end alike.
    case refused(words: SafeText)
    /// It may have left. Never sent again by itself.
    case unknown(words: SafeText)
}

extension SendmailCommand: MailCarrier {
    public func carry(
        _ message: [UInt8], from sender: EnvelopeAddress?, to recipients: [EnvelopeAddress],
        aboutToFinish: @escaping @Sendable () throws -> Void
    ) async -> CarriedMail {
        let outcome = await send(message, from: sender, to: recipients) {
            try await BlockingWork.run(aboutToFinish)
        }
        return switch outcome {
        case .accepted(let words): .accepted(words: words)
        case .tryLater(let failure): .tryLater(words: failure.sentence)
        case .refused(let failure): .refused(words: failure.sentence)
        case .unknown(let failure): .unknown(words: failure.sentence)
        }
    }
}
