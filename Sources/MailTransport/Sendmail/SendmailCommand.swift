import PlainText
import Subprocess
import SystemPackage

/// Hands a sealed reply to a sendmail-compatible program: postfix, exim, msmtp, nullmailer ...
///
/// Called as `PROGRAM [configured arguments] -i [-f SENDER] -- RECIPIENT...`, by argument vector,
/// never through a shell. With `-i` the program acts at the end of its input and not before, so
/// that end is held back until the caller has recorded that it is about to come: cut off earlier,
/// nothing has left; cut off later, the outcome is `unknown`.
public struct SendmailCommand: Sendable {
    /// The program and its own arguments.
    public let arguments: [String]
    public let environment: [String: String]
    /// How long one run may take.
    public let timeLimitSeconds: Int

    /// - Parameters:
    ///   - arguments: the program, as a path or a name to be found on `PATH`, then its arguments.
    ///   - environment: all the program gets to see; see `CommandEnvironment.minimal(from:)`.
    public init(
        arguments: [String], environment: [String: String],
        timeLimitSeconds: Int = MailTransportLimits.commandSeconds
    ) throws(SendmailConfigurationError) {
        guard let program = arguments.first, !program.isEmpty else { throw .noProgram }
        if arguments.contains(where: { $0.utf8.contains(0) }) { throw .unreadableArgument }
        if let refused = arguments.dropFirst().first(where: Self.readsRecipientsItself) {
            throw .refusedArgument(SafeText(line: refused))
        }
        self.arguments = arguments
        self.environment = environment
        self.timeLimitSeconds = timeLimitSeconds
    }

    /// Runs the program once and says what became of the reply.
    ///
    /// - Parameters:
    ///   - message: the sealed bytes, passed on unchanged.
    ///   - sender: the envelope sender; nil leaves it to the program.
    ///   - recipients: at least one.
    ///   - aboutToFinish: called when the program has been given everything but the end. When it
    ///     throws, the program is killed before it can see the end, and nothing counts as sent.
    public func send(
        _ message: [UInt8], from sender: EnvelopeAddress?, to recipients: [EnvelopeAddress],
        aboutToFinish: @escaping @Sendable () async throws -> Void
    ) async -> SendmailOutcome {
        precondition(!recipients.isEmpty, "a sealed reply has at least one recipient")
        BrokenPipes.ignore()
        let run = SendmailRun()
        let settings = DetachedProgram.configuration(
            arguments[0], argumentVector(from: sender, to: recipients), environment: environment)
        let ending = await withTimeLimit(run) {
            await Self.ending(
                of: settings, run: run, message: message, aboutToFinish: aboutToFinish)
        }
        return run.outcome(
            ending, command: SafeText(line: arguments[0]), seconds: timeLimitSeconds,
            isCancelled: Task.isCancelled)
    }

    /// The whole argument vector of one run, without the program.
    func argumentVector(from sender: EnvelopeAddress?, to recipients: [EnvelopeAddress]) -> [String]
    {
        var vector = Array(arguments.dropFirst())
        if !vector.contains("-i"), !vector.contains("-oi") { vector.append("-i") }
        if let sender { vector += ["-f", sender.text] }
        return vector + ["--"] + recipients.map(\.text)
    }

    /// `-t` takes recipients from the header, where Bcc may already be gone, `-b` changes what the
    /// program does altogether, and `--` would end the options before ours.
    private static func readsRecipientsItself(_ argument: String) -> Bool {
        argument == "--" || argument == "-t" || (argument.hasPrefix("-b") && argument != "-bm")
    }

    private func withTimeLimit(
        _ run: SendmailRun, _ body: @escaping @Sendable () async -> SendmailRun.Ending
    ) async -> SendmailRun.Ending {
        let limit = Duration.seconds(timeLimitSeconds)
        return await withTaskGroup(of: SendmailRun.Ending?.self) { group in
            group.addTask { await body() }
            group.addTask {
                do { try await Task.sleep(for: limit) } catch { return nil }
                run.timeIsUp()
                return nil
            }
            while let finished = await group.next() {
                group.cancelAll()
                if let finished { return finished }
            }
            preconditionFailure("the run of a mail command always ends in an ending")
        }
    }
}

/// A configured mail command that cannot be used.
public enum SendmailConfigurationError: SpokenError, Equatable, Sendable {
    case noProgram
    case unreadableArgument
    case refusedArgument(SafeText)

    public var sentence: SafeText {
        switch self {
        case .noProgram: "the mail command names no program"
        case .unreadableArgument: "the mail command has an argument with a zero byte in it"
        case .refusedArgument(let argument):
            "the mail command must not be given \(argument): Shopbell names the recipients itself"
        }
    }
}
