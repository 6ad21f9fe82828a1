import MailTransport
import PlainText
import Synchronization

/// Sent mail on a simulated server.
final class SimulatedSentMailbox: SentMailbox {
    enum Kind: CaseIterable {
        /// The account has none.
        case none
        /// Holds what is put there.
        case plain
        /// The server puts a copy there of what it takes, as some do.
        case filesItself
        /// Cannot be reached every other time.
        case flaky
    }

    private struct State {
        var filed: [[UInt8]] = []
        var callCount = 0
    }

    private let kind: Kind
    private let server: ScriptedSMTPServer
    private let state = Mutex(State())

    init(_ kind: Kind, server: ScriptedSMTPServer) {
        self.kind = kind
        self.server = server
    }

    var copyCount: Int { state.withLock { $0.filed.count } + ownCopies.count }

    func contains(_ mail: SentMail) async throws(SentMailboxError) -> Bool {
        try meetTrouble()
        return (state.withLock { $0.filed } + ownCopies).contains { mail.isSame(as: $0) }
    }

    func file(_ mail: SentMail) async throws(SentMailboxError) {
        if try await contains(mail) { return }
        state.withLock { $0.filed.append(mail.bytes) }
    }

    private var ownCopies: [[UInt8]] { kind == .filesItself ? server.taken.map(\.content) : [] }

    private func meetTrouble() throws(SentMailboxError) {
        let count = state.withLock { state in
            state.callCount += 1
            return state.callCount
        }
        if kind == .flaky, count % 2 == 1 { throw SentMailboxError(words: "offline") }
    }
}
