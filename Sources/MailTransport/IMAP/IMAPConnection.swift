import MailFormat
import PlainText

/// One logged-in connection to an IMAP server, and the dialogue on it.
///
/// Commands go one at a time; each waits for its end at most as long as the server stays silent
/// as long as its patience lasts. For one thread at a time.
public final class IMAPConnection {
    public let server: MailServer
    /// Upper-cased: `IDLE`, `UIDPLUS`.
    public private(set) var capabilities: Set<String> = []
    /// Mails in the open folder, as the server last told.
    private(set) var messageCount: UInt32 = 0
    private let stream: MailStream
    private let patience: Patience
    private var reader = IMAPResponseReader()
    private var tagCount = 0
    private var untaggedCount = 0

    /// How long a server may be silent, in seconds.
    public struct Patience: Equatable, Sendable {
        /// Until we are logged in.
        public var login = MailTransportLimits.loginSeconds
        /// After a command.
        public var answer = MailTransportLimits.answerSeconds
        /// When we stop waiting for news: a line that died unnoticed shows here.
        public var waking = MailTransportLimits.wakingSeconds

        public init() {}

        /// Where somebody sits and waits for the outcome.
        public static let short: Patience = {
            var patience = Patience()
            patience.login = MailTransportLimits.checkSeconds
            return patience
        }()
    }

    /// Connects, encrypts, logs in, and learns what the server can do.
    ///
    /// - Parameter credential: used now and not kept.
    public init(
        to server: MailServer, as credential: MailCredential, wakeUp: WakeUp, patience: Patience = Patience()
    ) throws(IMAPError) {
        self.server = server
        self.patience = patience
        do {
            stream = try MailStream(to: server, as: credential, wakeUp: wakeUp, withinSeconds: patience.login)
        } catch {
            throw .connection(error)
        }
        try learnCapabilities()
        if can("ENABLE"), can("CONDSTORE") { try enableModifications() }
    }

    /// A server may offer it and still refuse; then it is not used.
    private func enableModifications() throws(IMAPError) {
        do {
            try run(.enable(["CONDSTORE"]))
        } catch .refused {
            capabilities.remove("CONDSTORE")
        } catch {
            throw error
        }
    }

    public func can(_ capability: String) -> Bool { capabilities.contains(capability) }

    /// Says one command and hears its end; what comes before the end goes to `untagged`.
    ///
    /// - Throws: ``IMAPError/refused(command:words:server:)`` for NO and BAD.
    @discardableResult
    func run(
        _ command: IMAPCommand,
        untagged: (IMAPResponse) throws(IMAPError) -> Void = { _ throws(IMAPError) in }
    ) throws(IMAPError) -> IMAPStatus {
        let status = try converse(command, untagged)
        guard status.kind == .ok else {
            throw .refused(command: command.name, words: status.words, server: server)
        }
        return status
    }

    private func converse(
        _ command: IMAPCommand, _ untagged: (IMAPResponse) throws(IMAPError) -> Void
    ) throws(IMAPError) -> IMAPStatus {
        let tag = nextTag()
        let pieces = command.pieces(tag: tag)
        for (index, piece) in pieces.enumerated() {
            try send(piece)
            let isLast = index == pieces.count - 1
            if let status = try hear(tag, orContinuation: !isLast, untagged) { return status }
        }
        throw nonsense("a go-ahead for nothing")
    }

    /// Reads up to the end of the command with this tag, or up to a go-ahead (then nil).
    private func hear(
        _ tag: String, orContinuation: Bool, withinSeconds seconds: Int? = nil,
        _ untagged: (IMAPResponse) throws(IMAPError) -> Void
    ) throws(IMAPError) -> IMAPStatus? {
        while true {
            switch try next(withinSeconds: seconds ?? patience.answer) {
            case .tagged(tag, let status): return status
            case .tagged: throw nonsense("an answer to something we never asked")
            case .continuation:
                guard orContinuation else { throw nonsense("a go-ahead for nothing") }
                return nil
            case let response: try take(response, untagged)
            }
        }
    }

    private func take(
        _ response: IMAPResponse, _ untagged: (IMAPResponse) throws(IMAPError) -> Void
    ) throws(IMAPError) {
        untaggedCount += 1
        guard untaggedCount <= IMAPLimits.untaggedMax else { throw nonsense("answers without an end") }
        switch response {
        case .capabilities(let words): capabilities = words
        case .exists(let number): messageCount = number
        case .expunged: messageCount -= messageCount > 0 ? 1 : 0
        default: break
        }
        if case .status(let status) = response {
            if status.kind == .bye, tagCount > 0, !isLeaving { throw connectionError(.closed(words: status.words)) }
            if status.kind == .preauthenticated { throw connectionError(.loginSkipped) }
        }
        try untagged(response)
    }

    private var isLeaving = false

    /// Says goodbye; what comes of it does not matter.
    public func close() {
        isLeaving = true
        _ = try? run(.logout)
    }
}

// MARK: - Bytes

extension IMAPConnection {
    func nextTag() -> String {
        tagCount += 1
        untaggedCount = 0
        return "s\(tagCount)"
    }

    func send(_ bytes: [UInt8]) throws(IMAPError) {
        do {
            try stream.send(bytes, withinSeconds: patience.answer)
        } catch {
            throw .connection(error)
        }
    }

    /// The next response; the time the server may take counts anew with every byte.
    func next(withinSeconds seconds: Int) throws(IMAPError) -> IMAPResponse {
        while true {
            if let response = try parsed() { return response }
            do {
                try reader.withBuffer { (buffer) throws(ConnectionError) in
                    try stream.receive(into: &buffer, withinSeconds: seconds)
                }
            } catch {
                throw .connection(error)
            }
        }
    }

    private func parsed() throws(IMAPError) -> IMAPResponse? {
        do { return try reader.next() } catch { throw nonsense(error.words) }
    }

    func nonsense(_ words: SafeText) -> IMAPError { connectionError(.nonsense(words: words)) }

    func connectionError(_ reason: ConnectionError.Reason) -> IMAPError {
        .connection(ConnectionError(reason, at: server))
    }

    private func learnCapabilities() throws(IMAPError) {
        var words: Set<String> = []
        let status = try run(.capability) { (response) throws(IMAPError) in
            if case .capabilities(let told) = response { words = told }
        }
        if case .capabilities(let told) = status.code { words = told }
        capabilities = words
    }

    // MARK: Waiting

    /// Waits for the server to tell of a change, at most until the deadline.
    ///
    /// - Returns: true when something changed, false when time or patience ran out or the wake-up
    ///   rang.
    public func idle(until deadline: ContinuousClock.Instant) throws(IMAPError) -> Bool {
        let tag = nextTag()
        try send(IMAPCommand.idle.pieces(tag: tag)[0])
        guard try hear(tag, orContinuation: true, { _ throws(IMAPError) in }) == nil else {
            throw nonsense("no wish to tell us of changes after all")
        }
        var hasChanged = false
        var wait = WakeUp.Wait.ready
        while wait == .ready, !hasChanged {
            while let response = try parsed() {
                try take(response) { _ throws(IMAPError) in }
                if Self.isChange(response) { hasChanged = true }
            }
            if !hasChanged { wait = try pause(until: deadline) }
        }
        try send(IMAPCommand.done)
        _ = try hear(tag, orContinuation: false, withinSeconds: patience.waking) { (response) throws(IMAPError) in
            if Self.isChange(response) { hasChanged = true }
        }
        return hasChanged
    }

    private func pause(until deadline: ContinuousClock.Instant) throws(IMAPError) -> WakeUp.Wait {
        do {
            return try reader.withBuffer { (buffer) throws(ConnectionError) in
                try stream.idle(into: &buffer, until: deadline)
            }
        } catch {
            throw .connection(error)
        }
    }

    private static func isChange(_ response: IMAPResponse) -> Bool {
        switch response {
        case .exists, .expunged, .message, .vanished: true
        default: false
        }
    }
}
