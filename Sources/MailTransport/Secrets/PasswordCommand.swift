import Glibc
import PlainText
import Subprocess
import SystemPackage

/// Runs a program that prints a password: by argument vector, never through a shell, and without
/// our terminal.
///
/// What it prints goes into a pipe and from there straight into memory that is wiped; it passes
/// through no buffer of a library.
struct PasswordCommand {
    private let arguments: [String]
    private let environment: [String: String]
    private let timeLimitSeconds: Int
    private var name: SafeText { SafeText(line: arguments.first ?? "") }

    init(_ arguments: [String], environment: [String: String], timeLimitSeconds: Int) {
        precondition(arguments.first?.isEmpty == false, "a password command names a program")
        self.arguments = arguments
        self.environment = environment
        self.timeLimitSeconds = timeLimitSeconds
    }

    func run() async throws(CredentialError) -> Secret {
        let pipe = try openPipe()
        defer { close(pipe.reading.rawValue) }
        let ending = await withTimeLimit { await outcome(output: pipe.writing) }
        switch ending {
        case .exit(0, _): break
        case .exit(let status, let words):
            throw .commandFailed(name, status: "failed with status \(status)", words: words)
        case .signal(let number, let words):
            throw .commandFailed(name, status: "was stopped by signal \(number)", words: words)
        case .notFound: throw .commandNotFound(name)
        case .notStarted(let words): throw .commandNotStarted(name, words: words)
        case .timedOut: throw .commandTimedOut(name, seconds: timeLimitSeconds)
        }
        guard let secret = SecretLine.read(from: pipe.reading.rawValue) else {
            throw .commandPrintedNone(name)
        }
        return secret
    }

    private enum Ending: Sendable {
        case exit(Int32, words: SafeText)
        case signal(Int32, words: SafeText)
        case notFound
        case notStarted(SafeText)
        case timedOut
    }

    /// A password fits into the pipe's own memory; a program that prints more meets the time limit.
    private func openPipe() throws(CredentialError) -> (reading: FileDescriptor, writing: FileDescriptor) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw .commandNotStarted(name, words: SafeText(line: String(cString: strerror(errno))))
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        return (FileDescriptor(rawValue: ends[0]), FileDescriptor(rawValue: ends[1]))
    }

    private func outcome(output: FileDescriptor) async -> Ending {
        do {
            let result = try await Subprocess.run(
                DetachedProgram.configuration(
                    arguments[0], Array(arguments.dropFirst()), environment: environment),
                input: .none,
                output: .fileDescriptor(output, closeAfterSpawningProcess: true),
                error: .bytes(limit: MailTransportLimits.commandWordsBytesMax))
            let words = Self.firstLine(result.standardError)
            switch result.terminationStatus {
            case .exited(let status): return .exit(status, words: words)
            case .signaled(let number): return .signal(number, words: words)
            }
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .notFound
        } catch let error as SubprocessError where error.code == .spawnFailed {
            return error.underlyingError == .noSuchFileOrDirectory
                ? .notFound
                : .notStarted(SafeText(line: error.underlyingError?.description ?? error.description))
        } catch {
            return .notStarted(SafeText(line: String(describing: error)))
        }
    }

    private static func firstLine(_ bytes: [UInt8]) -> SafeText {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let said = lines.first { !$0.allSatisfy(\.isWhitespace) }
        return SafeText(line: String((said ?? "").prefix(MailTransportLimits.shownWordsMax)))
    }

    private func withTimeLimit(_ body: @escaping @Sendable () async -> Ending) async -> Ending {
        let limit = Duration.seconds(timeLimitSeconds)
        return await withTaskGroup(of: Ending.self) { group in
            group.addTask { await body() }
            group.addTask {
                try? await Task.sleep(for: limit)
                return .timedOut
            }
            let first = await group.next() ?? .timedOut
            group.cancelAll()
            return first
        }
    }
}
