import PlainText

/// What became of a reply that was given to a mail command.
public enum SendmailOutcome: Equatable, Sendable {
    /// The command took the whole reply and reported success.
    case accepted(words: SafeText)
    /// The reply certainly did not leave; it may be tried again by itself, a little later.
    case tryLater(SendmailFailure)
    /// The reply certainly did not leave, and trying again alike would end alike.
    case refused(SendmailFailure)
    /// The command had the whole reply and then did not say clearly what it did with it. Never sent
    /// again by itself.
    case unknown(SendmailFailure)
}

/// Why a mail command did not accept a reply.
public struct SendmailFailure: Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// No such program.
        case commandNotFound
        /// The program is there but did not start.
        case couldNotStart
        /// It ended with this status (sysexits.h).
        case exit(Int32)
        /// It was ended by this signal.
        case signal(Int32)
        /// It ended well, but without having read the whole reply.
        case stoppedReading
        /// It took longer than it may, in seconds.
        case timeLimit(Int)
        /// The record that must come before the end of the reply could not be written.
        case recordFailed
        /// We were told to stop.
        case cancelled
    }

    public let reason: Reason
    /// The program's name as it was configured.
    public let command: SafeText
    /// What the program printed, or what the system said; may be empty, may have several lines.
    public let words: SafeText

    public init(reason: Reason, command: SafeText, words: SafeText) {
        self.reason = reason
        self.command = command
        self.words = words
    }

    /// One line for the failure's row: what happened, then the program's own first line.
    public var sentence: SafeText {
        let said = words.string.split(whereSeparator: \.isNewline).first {
            !$0.allSatisfy(\.isWhitespace)
        }
        let happened: SafeText = "\(command) \(happening)"
        return said.map { happened + ": " + SafeText(line: String($0)) } ?? happened
    }

    private var happening: String {
        switch reason {
        case .commandNotFound: "is not there: set [mail] sendmail to a program on this machine"
        case .couldNotStart: "could not be started"
        case .exit(let status): SystemExit.meaning[status] ?? "failed with status \(status)"
        case .signal(let number): "was stopped by signal \(number)"
        case .stoppedReading: "ended before it had read the whole reply"
        case .timeLimit(let seconds): "did not finish within \(seconds) seconds"
        case .recordFailed: "was stopped, because the log could not be written"
        case .cancelled: "was stopped before it was done"
        }
    }
}

/// The exit statuses mail commands agree on (sysexits.h).
enum SystemExit {
    static let temporaryFailure: Int32 = 75
    /// Those that say of the whole reply that it was not sent: the call, the mail or an address is
    /// wrong, or nobody is allowed to. After any other status it may have left.
    static let refusals: Set<Int32> = [64, 65, 66, 67, 68, 77, 78]

    static let meaning: [Int32: String] = [
        64: "was called in a way it does not understand (64)",
        65: "says the reply is not well formed (65)",
        66: "could not read its input (66)",
        67: "does not know the recipient (67)",
        68: "does not know the recipient's host (68)",
        69: "is not available (69)",
        70: "has a fault of its own (70)",
        71: "could not do what it needed from the system (71)",
        72: "misses a file of the system (72)",
        73: "could not create a file (73)",
        74: "could not read or write (74)",
        75: "asks to try again later (75)",
        76: "was answered in a way it does not understand (76)",
        77: "is not permitted to send (77)",
        78: "is not set up rightly (78)",
    ]
}
