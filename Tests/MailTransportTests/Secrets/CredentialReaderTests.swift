import Foundation
import PlainText
import Testing

@testable import MailTransport

/// Where passwords come from, and where they never go.
struct CredentialReaderTests {
    private let folder = TemporaryFolder()

    @Test func theFirstLineIsThePassword() async throws {
        let secret = try await read("printf 'hunter 2\\r\\nuser: ann\\n'")
        #expect(Self.text(secret) == "hunter 2")
    }

    @Test func argumentsAreNotReadByAShell() async throws {
        let reader = CredentialReader(environment: ["PATH": "/usr/bin:/bin"], timeLimitSeconds: 3_600)
        let found = try await reader.read(.passwordCommand(["printf", "%s", "$(id) `id` ; id"]), user: "ann")
        #expect(Self.text(found.secret) == "$(id) `id` ; id")
        #expect(found.user == "ann" && found.kind == .password)
    }

    @Test(arguments: [
        ("echo 'no such entry \u{1B}]0;x\u{07}' >&2; exit 3", "failed with status 3: no such entry ␛]0;x␇"),
        ("kill -9 $$", "was stopped by signal 9"), ("true", "printed no password on its first line"),
        ("printf '\\n\\nx'", "printed no password"),
    ])
    func whatGoesWrongIsSaidWithoutTheSecret(script: String, words: String) async throws {
        try await expectFailure(script, words)
    }

    @Test(arguments: ["head -c 200000 /dev/zero | tr '\\0' x; exit 0", "sleep 60"])
    func whoPrintsNoLineInTimeIsStopped(script: String) async throws {
        try await expectFailure(script, "printed no password within 2 seconds", timeLimitSeconds: 2)
    }

    private func expectFailure(_ script: String, _ words: String, timeLimitSeconds: Int = 3_600) async throws {
        let error = await #expect(throws: CredentialError.self) {
            try await read("echo hunter2 > /dev/null; " + script, timeLimitSeconds: timeLimitSeconds)
        }
        #expect(error?.sentence.string.contains(words) == true, "\(error?.sentence.string ?? "")")
    }

    @Test func aProgramThatIsNotThere() async throws {
        let reader = CredentialReader(environment: [:])
        let error = await #expect(throws: CredentialError.self) {
            try await reader.read(.passwordCommand(["/no/such/program"]), user: "ann")
        }
        #expect(error == .commandNotFound("/no/such/program"))
    }

    @Test func aCredentialOfTheSystem() async throws {
        try folder.write("hunter2\n", to: "shop-mail", mode: 0o400)
        let reader = CredentialReader(environment: ["CREDENTIALS_DIRECTORY": folder.path])
        #expect(Self.text(try await reader.read(.credentialFile("shop-mail"), user: "ann").secret) == "hunter2")
        await #expect(throws: CredentialError.self) { try await reader.read(.credentialFile("other"), user: "ann") }
        await #expect(throws: CredentialError.noCredentialsFolder(file: "shop-mail")) {
            try await CredentialReader(environment: [:]).read(.credentialFile("shop-mail"), user: "ann")
        }
    }

    @Test func thePrompt() async throws {
        let reader = CredentialReader(environment: [:]) { user in user == "ann" ? Secret("typed") : nil }
        #expect(Self.text(try await reader.read(.prompt, user: "ann").secret) == "typed")
        await #expect(throws: CredentialError.nobodyToAsk(user: "bo")) { try await reader.read(.prompt, user: "bo") }
    }

    @Test func aSecretPrintsNothing() {
        let credential = MailCredential(user: "ann", secret: Secret("hunter2"))
        var dumped = ""
        dump(credential, to: &dumped)
        for text in ["\(credential)", "\(credential.secret)", String(reflecting: credential), dumped] {
            #expect(!text.contains("hunter2"), "\(text)")
        }
    }

    /// A busy machine may take its time to start a program.
    private func read(_ script: String, timeLimitSeconds: Int = 3_600) async throws -> Secret {
        let command = try folder.write("#!/bin/sh\n\(script)\n", to: "command", mode: 0o700)
        let reader = CredentialReader(environment: ["PATH": "/usr/bin:/bin"], timeLimitSeconds: timeLimitSeconds)
        return try await reader.read(.passwordCommand([command]), user: "ann").secret
    }

    private static func text(_ secret: Secret) -> String { secret.withCString { String(cString: $0) } }
}
