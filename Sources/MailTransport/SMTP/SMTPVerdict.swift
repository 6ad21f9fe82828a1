import PlainText

/// What a transfer's end means for the mail.
struct SMTPVerdict {
    let server: MailServer
    let recipients: [EnvelopeAddress]
    let size: Int

    /// Before anything was said.
    func outcome(_ error: ConnectionError) -> SMTPOutcome {
        let comesBack = error.mayPass || error.reason == .cancelled
        return no(.connection(error), isTemporary: comesBack)
    }

    /// - Parameter error: nil when libcurl is content.
    func outcome(_ upload: SMTPUpload, _ error: ConnectionError?) -> SMTPOutcome {
        let dialogue = upload.dialogue
        if dialogue.step == .finishing { return outcome(receipt: dialogue.finalReply, error) }
        let refusals = refusals(dialogue)
        if !refusals.isEmpty {
            return no(.recipients(refusals), isTemporary: refusals.allSatisfy(\.reply.isTemporary))
        }
        switch upload.stop {
        case .tooLarge(let sizeMax): return .refused(failure(.tooLarge(size: size, sizeMax: sizeMax)))
        case .recordFailed(let words): return .tryLater(failure(.recordFailed(words: words)))
        case .lineLost: return .tryLater(failure(.connection(ConnectionError(.lost, at: server))))
        case .recipientRefused, nil: break
        }
        if let reply = dialogue.lastReply, !reply.isPositive {
            return no(refusal(reply, dialogue.step, error), isTemporary: reply.isTemporary)
        }
        return outcome(error ?? ConnectionError(.lost, at: server))
    }

    /// The last byte may be out: only the server's own no is a no.
    private func outcome(receipt: SMTPReply?, _ error: ConnectionError?) -> SMTPOutcome {
        switch receipt {
        case let reply? where (200..<300).contains(reply.code): .accepted(reply)
        case let reply? where reply.isTemporary: .tryLater(failure(.refusal(reply)))
        case let reply? where (500..<600).contains(reply.code): .refused(failure(.refusal(reply)))
        default: .unknown(failure(.noAnswer(error ?? ConnectionError(.lost, at: server))))
        }
    }

    /// A login that was refused keeps its own words, which say what to check.
    private func refusal(
        _ reply: SMTPReply, _ step: SMTPDialogue.Step, _ error: ConnectionError?
    ) -> SMTPFailure.Reason {
        if step == .login, !reply.isTemporary {
            return .connection(ConnectionError(.loginRefused(words: reply.sentence), at: server))
        }
        if step == .encryption, let error { return .connection(error) }
        return .refusal(reply)
    }

    private func refusals(_ dialogue: SMTPDialogue) -> [RecipientRefusal] {
        zip(recipients, dialogue.recipientReplies).filter { !$1.isPositive }
            .map { RecipientRefusal(address: $0, reply: $1) }
    }

    private func no(_ reason: SMTPFailure.Reason, isTemporary: Bool) -> SMTPOutcome {
        isTemporary ? .tryLater(failure(reason)) : .refused(failure(reason))
    }

    private func failure(_ reason: SMTPFailure.Reason) -> SMTPFailure {
        SMTPFailure(reason: reason, server: server)
    }
}
