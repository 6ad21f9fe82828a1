import AppendLog
import ArgumentParser
import Foundation
import Glibc
import PlainText
import ShopbellRuntime

/// `shopbell deliver < MESSAGE`
struct DeliverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver",
        abstract: "Take in one message from standard input.",
        discussion: """
            For procmail, maildrop or a .forward file; an open inbox shows the message at once. \
            Exits with 0 when the message is on disk. Whatever keeps it from being saved, also a \
            mistake in config.toml, exits with 75, so that the mail system tries again.
            """)

    func run() throws {
        guard isatty(STDIN_FILENO) == 0 else {
            throw CommandProblem(
                "a message is read from standard input: shopbell deliver < MESSAGE")
        }
        do {
            try deliver(try InputFile.standardInput(limit: Limits.messageBytesMax))
        } catch let exit as ExitCode {
            throw exit
        } catch {
            throw CommandProblem(
                CommandProblem(error).sentence, status: MailDelivery.tryAgainStatus)
        }
    }

    private func deliver(_ message: [UInt8]) throws {
        let context = try ShopContext()
        try context.places.prepare()
        let delivery = MailDelivery(
            try FileStorage(context.places.data), settings: context.intakeSettings, now: context.now)
        let outcome = try delivery.deliver(message)
        guard case .nothing = outcome else { return }
        StandardError.write("shopbell deliver: standard input held no message")
        throw ExitCode(outcome.exitStatus)
    }
}
