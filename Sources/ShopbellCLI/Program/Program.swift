import ArgumentParser
import Foundation
import Glibc
import PlainText
import ShopbellRuntime

/// Runs one command line from words to exit status.
enum Program {
    static func run(_ words: [String]) -> Int32 {
        do {
            if let problem = UnknownCommand.problem(in: words) { throw problem }
            var command = try ShopbellCommand.parseAsRoot(words)
            try command.run()
            try StandardOutput.flush()
            return 0
        } catch {
            return report(error, of: words)
        }
    }

    /// Prints what the error has to say and gives the status to exit with.
    private static func report(_ error: any Error, of words: [String]) -> Int32 {
        try? StandardOutput.flush()
        if let exit = error as? ExitCode { return exit.rawValue }
        let command = CommandPath(words)
        let status = ShopbellCommand.exitCode(for: error)
        if status == .success { return printHelp(ShopbellCommand.fullMessage(for: error)) }
        let problem =
            status == .validationFailure
            ? CommandProblem(command.usageSentence(ShopbellCommand.message(for: error)))
            : CommandProblem(error)
        if !problem.sentence.isEmpty { StandardError.write("\(command.text): \(problem.sentence)") }
        return problem.status
    }

    private static func printHelp(_ text: String) -> Int32 {
        do {
            try StandardOutput.write(text + "\n")
            try StandardOutput.flush()
            return 0
        } catch {
            return CommandProblem.misuseStatus
        }
    }
}
