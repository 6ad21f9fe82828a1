/// Where the password or token of an account comes from; the secret itself is never in a file of ours.
public enum CredentialSource: Hashable, Sendable {
    /// A program that prints the password on its first line.
    case passwordCommand([String])
    /// A program that prints a fresh access token on its first line.
    case tokenCommand([String])
    /// A file of this name in `$CREDENTIALS_DIRECTORY` (systemd).
    case credentialFile(String)
    /// The owner is asked when the program starts.
    case prompt

    public var kind: MailCredential.Kind {
        if case .tokenCommand = self { .token } else { .password }
    }

    /// Whether asking again may give another answer: tokens run out, passwords do not.
    public var isRenewable: Bool { kind == .token }
}
