import Glibc
import PlainText
import SystemPackage

/// Gets passwords and tokens from where the owner keeps them.
public struct CredentialReader: Sendable {
    /// Asks the owner, without showing what is typed; nil when nothing was given.
    public typealias Prompt = @Sendable (_ user: SafeText) -> Secret?

    /// What a password command gets to see; it is the owner's own program.
    public let environment: [String: String]
    /// How long a password command may take.
    public let timeLimitSeconds: Int
    private let prompt: Prompt?

    public init(
        environment: [String: String], prompt: Prompt? = nil,
        timeLimitSeconds: Int = MailTransportLimits.passwordCommandSeconds
    ) {
        self.environment = environment
        self.prompt = prompt
        self.timeLimitSeconds = timeLimitSeconds
    }

    /// Reads the secret anew at every call; nothing is kept here.
    public func read(
        _ source: CredentialSource, user: String
    ) async throws(CredentialError) -> MailCredential {
        MailCredential(user: user, kind: source.kind, secret: try await secret(source, user: user))
    }

    /// The same, for callers that hand the outcome on.
    public func result(
        _ source: CredentialSource, user: String
    ) async -> Result<MailCredential, CredentialError> {
        do throws(CredentialError) {
            return .success(try await read(source, user: user))
        } catch {
            return .failure(error)
        }
    }

    private func secret(
        _ source: CredentialSource, user: String
    ) async throws(CredentialError) -> Secret {
        switch source {
        case .passwordCommand(let words), .tokenCommand(let words):
            return try await PasswordCommand(
                words, environment: environment, timeLimitSeconds: timeLimitSeconds
            ).run()
        case .credentialFile(let name): return try credential(name)
        case .prompt:
            guard let secret = prompt?(SafeText(line: user)), !secret.isEmpty else {
                throw .nobodyToAsk(user: SafeText(line: user))
            }
            return secret
        }
    }

    private func credential(_ name: String) throws(CredentialError) -> Secret {
        guard let folder = environment["CREDENTIALS_DIRECTORY"], folder.hasPrefix("/") else {
            throw .noCredentialsFolder(file: SafeText(line: name))
        }
        let path = folder + "/" + name
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else {
            throw .unreadableFile(SafeText(line: path), words: SafeText(line: String(cString: strerror(errno))))
        }
        defer { close(descriptor) }
        guard let secret = SecretLine.read(from: descriptor) else {
            throw .unreadableFile(SafeText(line: path), words: "there is no password on its first line")
        }
        return secret
    }
}
