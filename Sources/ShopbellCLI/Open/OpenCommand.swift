import ArgumentParser
import Foundation
import InboxCore
import MailTransport
import PlainText
import ShopbellRuntime

/// `shopbell`: the full screen on the owner's shop.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the inbox (what shopbell does without a command).")

    @Flag(name: .long, help: "Only look: nothing leaves this machine.")
    var look = false

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let places = try ShopPlaces(
            environment: environment, workingFolder: FileManager.default.currentDirectoryPath)
        while let errand = try open(places, environment) {
            PasswordPrompt.ofThisProcess.allowAsking(true)
            try errand.run(places)
        }
    }

    /// - Returns: what to do before the screen is opened again; nil when the owner left.
    private func open(_ places: ShopPlaces, _ environment: [String: String]) throws -> Errand? {
        _ = try places.prepare()
        let configuration = try Configuration.load(places)
        let credentials = look ? nil : Self.askedCredentials(configuration, environment)
        return try FullScreenLauncher.run(
            FullScreenSetup(
                places: places, configuration: configuration, clock: ShopClock(),
                zone: configuration.shop.zone ?? .current, isLookOnly: look, takesErrands: true,
                environment: environment, credentials: credentials))
    }

    /// Once the screen is there nothing else may read keys, so passwords are asked for before.
    private static func askedCredentials(
        _ configuration: Configuration, _ environment: [String: String]
    ) -> CredentialReader {
        let prompt = PasswordPrompt.ofThisProcess
        prompt.allowAsking(true)
        for account in configuration.accounts where account.credential == .prompt {
            _ = prompt.ask(SafeText(line: account.user))
        }
        prompt.allowAsking(false)
        return CredentialReader(environment: environment) { prompt.ask($0) }
    }
}
