import PlainText
import Synchronization

/// How far one run of a mail command got, noted as it happens, so that whatever cuts the run short
/// leaves the truth behind.
final class SendmailRun: Sendable {
    enum Stage: Equatable, Sendable {
        /// The command cannot have seen the end of the reply, so it cannot have acted on it.
        case endHeldBack
        /// The record before the end could not be written.
        case recordFailed
        /// The end was let through, or was about to be: the command may have acted.
        case endMayBeSeen
    }

    /// How the process came to its end, as far as we were told.
    enum Ending: Equatable, Sendable {
        case notFound
        case notStarted(String)
        case exit(Int32)
        case signal(Int32)
        /// Started, but its end could not be learnt.
        case lost(String)
    }

    private struct Notes {
        var stage = Stage.endHeldBack
        var isTimeUp = false
        var words: [UInt8] = []
        var systemWords = ""
    }

    private let notes = Mutex(Notes())

    func reached(_ stage: Stage, words: String = "") {
        notes.withLock {
            $0.stage = stage
            $0.systemWords = words
        }
    }

    func timeIsUp() { notes.withLock { $0.isTimeUp = true } }

    /// Keeps what the command prints, up to the limit; the rest is read and let go, so that a
    /// command that prints much never waits for us.
    func heard(_ bytes: UnsafeRawBufferPointer) {
        notes.withLock {
            $0.words.append(
                contentsOf: bytes.prefix(MailTransportLimits.commandWordsBytesMax - $0.words.count))
        }
    }

    /// What it all means for the reply.
    func outcome(
        _ ending: Ending, command: SafeText, seconds: Int, isCancelled: Bool
    ) -> SendmailOutcome {
        let notes = notes.withLock { $0 }
        let printed = SafeText(lines: String(decoding: notes.words, as: UTF8.self))
        let verdict = Self.verdict(ending, notes: notes, seconds: seconds, isCancelled: isCancelled)
        guard let reason = verdict.reason else { return .accepted(words: printed) }
        let system = verdict.words ?? (reason == .recordFailed ? notes.systemWords : nil)
        let words = system.map { SafeText(lines: $0) } ?? printed
        let failure = SendmailFailure(reason: reason, command: command, words: words)
        switch verdict.kind {
        case .tryLater: return .tryLater(failure)
        case .refused: return .refused(failure)
        case .unknown: return .unknown(failure)
        }
    }

    private struct Verdict {
        enum Kind { case tryLater, refused, unknown }
        var kind = Kind.refused
        /// Nil when the reply was accepted.
        var reason: SendmailFailure.Reason?
        var words: String?
    }

    private static func verdict(
        _ ending: Ending, notes: Notes, seconds: Int, isCancelled: Bool
    ) -> Verdict {
        let mayHaveActed = notes.stage == .endMayBeSeen
        let cutShort: Verdict.Kind = mayHaveActed ? .unknown : .tryLater
        switch ending {
        case .notFound: return Verdict(reason: .commandNotFound)
        case .notStarted(let words): return Verdict(reason: .couldNotStart, words: words)
        case _ where notes.stage == .recordFailed:
            return Verdict(kind: .tryLater, reason: .recordFailed)
        // A program asked to stop may end in any way, so its status says nothing any more.
        case _ where notes.isTimeUp: return Verdict(kind: cutShort, reason: .timeLimit(seconds))
        case _ where isCancelled: return Verdict(kind: cutShort, reason: .cancelled)
        case .exit(0) where mayHaveActed: return Verdict()
        case .exit(0): return Verdict(reason: .stoppedReading)
        case .exit(SystemExit.temporaryFailure):
            return Verdict(kind: .tryLater, reason: .exit(SystemExit.temporaryFailure))
        case .exit(let status) where !mayHaveActed || SystemExit.refusals.contains(status):
            return Verdict(reason: .exit(status))
        // A wrapper may have sent it and failed at what it does after that.
        case .exit(let status): return Verdict(kind: .unknown, reason: .exit(status))
        case .signal(let number): return Verdict(kind: cutShort, reason: .signal(number))
        case .lost(let words): return Verdict(kind: cutShort, reason: .cancelled, words: words)
        }
    }
}
