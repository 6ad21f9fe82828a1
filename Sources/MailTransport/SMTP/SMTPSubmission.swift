import CCurl
import PlainText

/// Hands mail to a submission server (RFC 6409) through libcurl.
public struct SMTPSubmission: Sendable {
    /// How long the server may take, in seconds.
    public struct Patience: Equatable, Sendable {
        /// Over one answer.
        public let replySeconds: Int
        /// Over the receipt for a whole mail (RFC 5321, 4.5.3.2.6: ten minutes).
        public let receiptSeconds: Int

        public init(replySeconds: Int, receiptSeconds: Int) {
            self.replySeconds = replySeconds
            self.receiptSeconds = receiptSeconds
        }

        public static let usual = Patience(
            replySeconds: MailTransportLimits.replySeconds, receiptSeconds: MailTransportLimits.receiptSeconds)
    }

    public let server: MailServer
    private let patience: Patience

    public init(_ server: MailServer, patience: Patience = .usual) {
        self.server = server
        self.patience = patience
    }

    /// Sends one mail and says what became of it; blocks until that is known.
    ///
    /// - Parameters:
    ///   - message: the sealed bytes; line ends become CR LF on the way.
    ///   - credential: nil sends without a login.
    ///   - wakeUp: ends the sending when it is cancelled.
    ///   - aboutToFinish: called when the server has been given everything but the final dot.
    ///     When it throws, the dot does not leave and nothing counts as sent.
    public func send(
        _ message: [UInt8], from sender: EnvelopeAddress, to recipients: [EnvelopeAddress],
        credential: MailCredential?, wakeUp: WakeUp = WakeUp(), aboutToFinish: @escaping () throws -> Void
    ) -> SMTPOutcome {
        precondition(!recipients.isEmpty, "a sealed mail has at least one recipient")
        do throws(ConnectionError) {
            let handle = try handle(credential, wakeUp)
            let upload = SMTPUpload(
                message, through: handle.raw, receiptSeconds: patience.receiptSeconds,
                aboutToFinish: aboutToFinish)
            let list = recipients.reduce(nil) { curl_slist_append($0, $1.text) }
            defer { curl_slist_free_all(list) }
            handle.set(CURLOPT_MAIL_FROM, sender.text)
            _ = curl_set_list(handle.raw, CURLOPT_MAIL_RCPT, list)
            // Every recipient is asked for, so that all refusals are known at once.
            handle.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1)
            handle.set(CURLOPT_UPLOAD, 1)
            let failure = perform(handle, upload, seconds: self.seconds(for: message.count))
            return SMTPVerdict(server: server, recipients: recipients, size: message.count)
                .outcome(upload, failure)
        } catch {
            return SMTPVerdict(server: server, recipients: recipients, size: message.count).outcome(error)
        }
    }

    /// Connects and logs in, and says nothing more.
    public func check(
        credential: MailCredential?, wakeUp: WakeUp = WakeUp()
    ) throws(ConnectionError) -> SMTPGreeting {
        let handle = try handle(credential, wakeUp)
        let upload = SMTPUpload([], through: handle.raw, receiptSeconds: 0) {}
        handle.set(CURLOPT_CONNECT_ONLY, 1)
        if let error = perform(handle, upload, seconds: MailTransportLimits.checkSeconds) { throw error }
        return SMTPGreeting(
            words: handle.words.greeting, capabilities: upload.dialogue.capabilities,
            sizeMax: upload.dialogue.sizeMax, isLoggedIn: upload.dialogue.step == .login)
    }

    private func handle(_ credential: MailCredential?, _ wakeUp: WakeUp) throws(ConnectionError) -> CurlHandle {
        // What stands behind the host is the name we greet with: one that tells nothing.
        let handle = try CurlHandle(to: server, by: .smtp, path: "/%5B127.0.0.1%5D", wakeUp: wakeUp)
        if let credential { try handle.set(credential) }
        handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, patience.replySeconds)
        handle.set(CURLOPT_LOW_SPEED_LIMIT, 1)
        handle.set(CURLOPT_LOW_SPEED_TIME, patience.replySeconds)
        return handle
    }

    private func perform(_ handle: CurlHandle, _ upload: SMTPUpload, seconds: Int) -> ConnectionError? {
        let context = Unmanaged.passUnretained(upload).toOpaque()
        _ = curl_set_reader(handle.raw, readSMTPContent, context)
        _ = curl_set_debugger(handle.raw, noteSMTPLine, context)
        handle.set(CURLOPT_VERBOSE, 1)
        defer {
            // What libcurl says while it closes is nobody's business any more.
            handle.set(CURLOPT_VERBOSE, 0)
            handle.forgetCredential()
        }
        do throws(ConnectionError) {
            try handle.perform(withinSeconds: seconds)
            return nil
        } catch {
            return error
        }
    }

    /// Long enough for a slow line and for a server that takes its time over the receipt.
    private func seconds(for byteCount: Int) -> Int {
        patience.receiptSeconds + MailTransportLimits.connectSeconds + 4 * patience.replySeconds
            + byteCount / MailTransportLimits.slowestBytesPerSecond
    }
}

/// What a submission server says of itself.
public struct SMTPGreeting: Equatable, Sendable {
    public let words: SafeText
    public let capabilities: [String]
    /// The largest mail it takes, in bytes; nil when it does not say.
    public let sizeMax: Int?
    /// False when it did not ask who we are.
    public let isLoggedIn: Bool
}
