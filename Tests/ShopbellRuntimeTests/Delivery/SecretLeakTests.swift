import AppendLog
import Foundation
import MailFormat
import MailTransport
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

/// A password is planted, used to send, and then looked for everywhere.
@Suite(.serialized) struct SecretLeakTests {
    private let scratch = ScratchFolder()
    private let password = "c4nary-" + UUID().uuidString
    private let server = ScriptedSMTPServer()

    @Test func aPasswordIsWhereItIsUsedAndNowhereElse() async throws {
        defer { server.stop() }
        let storage = try FileStorage(scratch.path + "/store")
        let world = try DeliveryShop(storage)
        try world.queueReply()

        // Refused: the log and the row must not repeat it.
        var refusing = SMTPScript()
        refusing.capabilities = ["AUTH PLAIN"]
        refusing.answers[.login] = "535 wrong password"
        server.follow(refusing)
        _ = try await run(world).deliver(DeliveryShop.outbox)
        guard case .failed(let words, nil) = try world.reopened().state else {
            Issue.record("refused")
            return
        }
        #expect(words.string.contains("refused the user name or password: 535 wrong password"), "\(words)")

        // Silent with everything in hand: nobody can read it off a list of processes.
        try release(world)
        var silent = SMTPScript()
        silent.capabilities = ["AUTH PLAIN"]
        silent.silence = .content
        server.follow(silent)
        let run = try run(world)
        async let end = run.deliver(DeliveryShop.outbox)
        while !(server.heard.last.map { String(decoding: $0, as: UTF8.self).contains("DATA") } ?? false) {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(processesThatShow(password) == [])
        server.stop()
        _ = await end

        let login = Data("\0ann@example.org\0\(password)".utf8).base64EncodedString()
        #expect(server.heard.contains { String(decoding: $0, as: UTF8.self).contains(login) }, "it was used")
        for secret in [password, login] {
            #expect(files(in: scratch.path + "/store").filter { $0.contents.contains(secret) }.map(\.name) == [])
            #expect(files(in: world.folder).filter { $0.contents.contains(secret) }.map(\.name) == [])
        }
        // What the password command saw of us.
        let seen = try String(contentsOfFile: scratch.path + "/seen", encoding: .utf8)
        #expect(seen.contains("PATH=") && !seen.contains(password))
        #expect(Secret.isMemoryHidden)
    }

    private func run(_ world: DeliveryShop) throws -> DeliveryRun {
        let keeper = try world.keeper()
        try scratch.write(password + "\n", to: "vault")
        let script = "#!/bin/sh\nenv >> \(scratch.path)/seen\ncat \(scratch.path)/vault\n"
        let command = try scratch.write(script, to: "command")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: command)
        let carrier = SMTPCarrier(
            server.server, user: "ann@example.org", credential: .passwordCommand([command]),
            reader: CredentialReader(environment: ["PATH": "/usr/bin:/bin"], timeLimitSeconds: 3_600))
        let sender = try #require(Mailbox(address: "shop@example.org"))
        return DeliveryRun(
            keeper: keeper,
            settings: DeliverySettings(
                accounts: [SendingAccount(sender: sender, carrier: carrier)],
                sentFolder: LocalFolderDelivery(path: world.folder + "/sent"), zoneOffsetMinutes: { _ in 0 }),
            session: DeliveryShop.session, now: { DeliveryShop.start.adding(minutes: 600) },
            randomBytes: { Array(repeating: 9, count: $0) })
    }

    /// The owner says: try again.
    private func release(_ world: DeliveryShop) throws {
        let step = DeliveryStep(outbox: DeliveryShop.outbox, kind: .released, attempt: 1, at: DeliveryShop.start)
        try world.keeper().perform { state in
            try state.journal.transaction(on: &state.shop) { $0.record(.deliveryStep(step)) }
        }
    }

    private func processesThatShow(_ secret: String) -> [String] {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.filter { Int($0) != nil }.filter { process in
            ["cmdline", "environ"].contains { file in
                let bytes = FileManager.default.contents(atPath: "/proc/\(process)/\(file)") ?? Data()
                return String(decoding: bytes, as: UTF8.self).contains(secret)
            }
        }
    }

    private func files(in folder: String) -> [(name: String, contents: String)] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.compactMap { name in
            FileManager.default.contents(atPath: folder + "/" + name)
                .map { (name, String(decoding: $0, as: UTF8.self)) }
        }
    }
}
