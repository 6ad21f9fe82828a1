import ArgumentParser
import MailTransport

/// How the password is got.
struct PasswordOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "A program that prints the password, and its arguments.", valueName: "program"))
    var passwordCommand: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("A file in $CREDENTIALS_DIRECTORY with the password.", valueName: "name"))
    var passwordCredential: String?

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "A program that prints a fresh access token, and its arguments.", valueName: "program"))
    var tokenCommand: [String] = []

    @Flag(name: .long, help: "Ask for the password on the terminal, each time Shopbell starts.")
    var ask = false

    func validate() throws {
        let count = [!passwordCommand.isEmpty, passwordCredential != nil, !tokenCommand.isEmpty, ask]
            .count { $0 }
        if count > 1 {
            throw ValidationError("One way to the password is enough: keep one of these options.")
        }
    }

    /// Nil when nothing was said.
    var source: CredentialSource? {
        if !passwordCommand.isEmpty { return .passwordCommand(passwordCommand) }
        if !tokenCommand.isEmpty { return .tokenCommand(tokenCommand) }
        if let passwordCredential { return .credentialFile(passwordCredential) }
        return ask ? .prompt : nil
    }
}
