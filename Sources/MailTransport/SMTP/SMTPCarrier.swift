import PlainText

/// Sends through an account's submission server, with the password or token it has at that moment.
public struct SMTPCarrier: MailCarrier {
    private let submission: SMTPSubmission
    private let user: String
    private let source: CredentialSource
    private let reader: CredentialReader

    public init(
        _ server: MailServer, user: String, credential source: CredentialSource, reader: CredentialReader
    ) {
        submission = SMTPSubmission(server)
        self.user = user
        self.source = source
        self.reader = reader
    }

    public func carry(
        _ message: [UInt8], from sender: EnvelopeAddress?, to recipients: [EnvelopeAddress],
        aboutToFinish: @escaping @Sendable () throws -> Void
    ) async -> CarriedMail {
        guard let sender else {
            return .refused(words: "this account has no address to send from")
        }
        do throws(CredentialError) {
            var outcome = try await send(message, sender, recipients, aboutToFinish)
            // A token may have run out since it was made; a new one gets one chance.
            if outcome.isLoginRefused, source.isRenewable {
                outcome = try await send(message, sender, recipients, aboutToFinish)
            }
            return CarriedMail(outcome)
        } catch {
            return .tryLater(words: error.sentence)
        }
    }

    private func send(
        _ message: [UInt8], _ sender: EnvelopeAddress, _ recipients: [EnvelopeAddress],
        _ aboutToFinish: @escaping @Sendable () throws -> Void
    ) async throws(CredentialError) -> SMTPOutcome {
        let credential = try await reader.read(source, user: user)
        let submission = submission, wakeUp = WakeUp()
        return await withTaskCancellationHandler {
            await BlockingWork.run {
                submission.send(
                    message, from: sender, to: recipients, credential: credential, wakeUp: wakeUp,
                    aboutToFinish: aboutToFinish)
            }
        } onCancel: {
            wakeUp.cancel()
        }
    }
}

extension SMTPOutcome {
    fileprivate var isLoginRefused: Bool {
        guard case .refused(let failure) = self, case .connection(let error) = failure.reason,
            case .loginRefused = error.reason
        else { return false }
        return true
    }
}

extension CarriedMail {
    public init(_ outcome: SMTPOutcome) {
        self =
            switch outcome {
            case .accepted(let reply): .accepted(words: reply.sentence)
            case .tryLater(let failure): .tryLater(words: failure.sentence)
            case .refused(let failure): .refused(words: failure.sentence)
            case .unknown(let failure): .unknown(words: failure.sentence)
            }
    }
}
