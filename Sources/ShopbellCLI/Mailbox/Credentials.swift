import MailTransport
import ShopbellRuntime

/// Reads the secret of an account for a command, which waits for it.
enum Credentials {
    static func read(
        _ source: CredentialSource, user: String, _ reader: CredentialReader
    ) -> Result<MailCredential, CredentialError> {
        AsyncWork.run { await reader.result(source, user: user) }
    }
}
