import Foundation
import Glibc
import MailTransport
import Testing

/// A program that dies while it knows a password leaves nothing of its memory behind.
@Suite(.serialized) struct CoreFileTests {
    /// The shell lifts the limit on core files, so that only the program itself can prevent one.
    private func shell(_ shop: TemporaryShop) -> [String] {
        ["/bin/sh", "-c", "cd \"$0\" && ulimit -c unlimited 2>/dev/null; exec \"$@\"", shop.folder.path]
    }

    @Test(arguments: [SIGABRT, SIGSEGV, SIGQUIT]) func noCoreWhileLoggedIn(signal: Int32) throws {
        let shop = try TemporaryShop(), server = HangingMailServer()
        defer { server.stop() }
        try configure(shop, server.port)
        let program = try TerminalProgram(["sync"], of: shop, prefix: shell(shop))
        try #require(server.waitsForLogin(), "\(program.shown)")
        #expect(processesThatShow(HangingMailServer.password) == [])
        kill(program.process, signal)
        let ending = program.wait()
        #expect(ending & 0x7F == signal, "it died of the signal: \(ending)")
        #expect(ending & 0x80 == 0, "a core was made")
        #expect(cores(in: shop).isEmpty)
        #expect(!shop.contents().values.contains { $0.contains(Data(HangingMailServer.password.utf8)) })
    }

    /// The same death of a program that keeps no secret does leave one: the test above can fail.
    @Test(.enabled(if: coresAreFiles, "this machine forbids core files or hands them to a program"))
    func theSameShellMakesCores() throws {
        let shop = try TemporaryShop()
        let program = try TerminalProgram(words: shell(shop) + ["/bin/sh", "-c", "kill -ABRT $$"], of: shop)
        let ending = program.wait()
        #expect(ending & 0x7F == SIGABRT)
        #expect(ending & 0x80 != 0, "no core, though this machine makes them")
    }

    /// See core(5): a pattern that begins with "|" names a program, which may not exist in a container.
    private static var coresAreFiles: Bool {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        let pattern = try? String(contentsOfFile: "/proc/sys/kernel/core_pattern", encoding: .utf8)
        return limit.rlim_max != 0 && pattern?.hasPrefix("/") == false && pattern?.hasPrefix("|") == false
    }

    private func configure(_ shop: TemporaryShop, _ port: UInt16) throws {
        try shop.write(HangingMailServer.password + "\n", to: "vault")
        try shop.write(
            """
            [account.shop]
            address = "hello@example.org"
            password_command = ["cat", "\(shop.folder.path)/vault"]
            imap_server = "127.0.0.1"
            imap_port = \(port)
            imap_security = "no-encryption-on-this-machine"

            """, to: "shop/config.toml")
    }

    /// By their arguments or their environment.
    private func processesThatShow(_ secret: String) -> [String] {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.filter { Int($0) != nil }.filter { process in
            ["cmdline", "environ"].contains { file in
                let bytes = FileManager.default.contents(atPath: "/proc/\(process)/\(file)") ?? Data()
                return bytes.contains(Data(secret.utf8))
            }
        }
    }

    private func cores(in shop: TemporaryShop) -> [String] {
        let names = FileManager.default.enumerator(atPath: shop.folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { ($0 as NSString).lastPathComponent.hasPrefix("core") }
    }
}

/// Takes a login and then says nothing more.
private final class HangingMailServer: Sendable {
    static let password = "c4nary-in-the-core"

    private let loopback: LoopbackServer
    private let loggedIn = DispatchSemaphore(value: 0)

    init() {
        let loggedIn = loggedIn
        loopback = LoopbackServer { peer in
            peer.write("* OK ready\r\n")
            while let line = peer.readLine() {
                let words = line.split(separator: " ", maxSplits: 2).map(String.init)
                guard words.count > 1 else { continue }
                switch words[1] {
                case "CAPABILITY": peer.write("* CAPABILITY IMAP4rev1\r\n\(words[0]) OK\r\n")
                case "LOGIN":
                    guard line.contains(Self.password) else { return }
                    peer.write("\(words[0]) OK\r\n")
                default: loggedIn.signal()
                }
            }
        }
    }

    var port: UInt16 { loopback.port }
    func stop() { loopback.stop() }
    /// Whether somebody is logged in and has asked for something since.
    func waitsForLogin() -> Bool { loggedIn.wait(timeout: .now() + .seconds(120)) == .success }
}
