import Glibc
import Subprocess
import SystemPackage

extension SendmailCommand {
    typealias Child = Execution<CustomWriteInput, SequenceOutput, CombinedErrorOutput>

    /// Starts the program, feeds it, listens to it and waits for its end.
    static func ending(
        of settings: Subprocess.Configuration, run: SendmailRun, message: [UInt8],
        aboutToFinish: @escaping @Sendable () async throws -> Void
    ) async -> SendmailRun.Ending {
        do {
            let result = try await Subprocess.run(
                settings, input: .inputWriter, output: .sequence, error: .combinedWithOutput
            ) { child in
                await withTaskGroup(of: Void.self) { group in
                    group.addTask { await listen(to: child, run: run) }
                    await feed(message, to: child, run: run, aboutToFinish: aboutToFinish)
                }
            }
            switch result.terminationStatus {
            case .exited(let status): return .exit(status)
            case .signaled(let number): return .signal(number)
            }
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .notFound
        } catch let error as SubprocessError where error.code == .spawnFailed {
            return error.underlyingError == .noSuchFileOrDirectory
                ? .notFound
                : .notStarted(error.underlyingError.map(\.description) ?? error.description)
        } catch {
            return .lost(String(describing: error))
        }
    }

    /// Writes the reply, then the record, then lets the end of input through, in that order.
    ///
    /// Returning closes the input, so on every way out but the good one the program is killed
    /// first: a process with a pending kill never comes back from the read that met the end.
    private static func feed(
        _ message: [UInt8], to child: Child, run: SendmailRun,
        aboutToFinish: @Sendable () async throws -> Void
    ) async {
        guard await write(message, to: child) else { return }
        do {
            try await aboutToFinish()
        } catch {
            kill(child)
            return run.reached(.recordFailed, words: String(describing: error))
        }
        if Task.isCancelled { return kill(child) }
        run.reached(.endMayBeSeen)
        try? await child.standardInputWriter.finish()
    }

    /// - Returns: whether the program has been given everything.
    private static func write(_ message: [UInt8], to child: Child) async -> Bool {
        do {
            if try await child.standardInputWriter.write(message) == message.count { return true }
            kill(child)
        } catch where error.underlyingError == .brokenPipe {
            // Nobody is left to read, so nobody can see the end. The program is let finish: it
            // may be about to say why it stopped reading.
        } catch {
            kill(child)
        }
        return false
    }

    private static func listen(to child: Child, run: SendmailRun) async {
        do {
            for try await chunk in child.standardOutput { chunk.withUnsafeBytes { run.heard($0) } }
        } catch {
            // What was heard so far is kept; how the program ended is learnt from its status.
        }
    }

    /// Kills the program and what it started.
    private static func kill(_ child: Child) {
        try? child.send(signal: .kill, toProcessGroup: true)
    }
}

/// Writing to a program that has ended must be an error, not the end of Shopbell.
enum BrokenPipes {
    /// Ignores SIGPIPE unless somebody handles it already; children get the default back.
    static func ignore() { once }

    private static let once: Void = {
        var action = sigaction()
        guard sigaction(SIGPIPE, nil, &action) == 0, action.__sigaction_handler.sa_handler == nil
        else { return }
        signal(SIGPIPE, SIG_IGN)
    }()
}
