import Foundation
import SystemPackage

@testable import MailTransport

/// aiosmtpd on loopback with a certificate of its own; ends with this object.
final class SubmissionServer {
    static let user = "hello@example.org", password = "pa ss\"wörd\\'$1", token = "ya29.t0ken"

    let folder = TemporaryFolder()
    let certificates: Certificates
    private(set) var port: UInt16 = 0
    private let process = Process()
    private let input = Pipe()

    init(_ mode: String, _ certificate: Certificates.Kind = .good) throws {
        certificates = try Certificates(in: folder.path)
        guard let script = Bundle.module.path(forResource: "submission_server", ofType: "py", inDirectory: "Servers")
        else { throw POSIXError(.ENOENT) }
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [
            script, folder.path, mode, certificates.path(certificate), certificates.key,
        ]
        process.environment = ["PYTHONUTF8": "1", "PATH": "/usr/bin:/bin"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        // By its input, so that the secrets stand in no list of processes.
        try input.fileHandleForWriting.write(
            contentsOf: Data("\(Self.user)\n\(Self.password)\n\(Self.token)\n".utf8))
        // Nothing comes when the server is not installed: that is a failure, never a skip.
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = UInt16(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw ServerMissing("aiosmtpd did not start: is python3-aiosmtpd installed?")
        }
        self.port = port
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    func server(
        _ protection: MailServer.Protection, host: String = "localhost", trusting kind: Certificates.Kind? = .good
    ) -> MailServer {
        MailServer(
            host: host, port: port, protection: protection,
            authorities: kind.map { .init(certificates.path($0)) })
    }

    var mails: [String] { kept(".mail") }
    var envelopes: [String] { kept(".envelope") }
    /// What came with XOAUTH2.
    var tokens: [String] { ((try? folder.text("tokens")) ?? "").split(separator: "\n").map(String.init) }

    private func kept(_ ending: String) -> [String] {
        let names = (try? folder.names(in: ".")) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { try? folder.text($0) }
    }
}

struct ServerMissing: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Certificates made on the spot by openssl, each its own authority.
struct Certificates {
    enum Kind: String, CaseIterable { case good, expired, otherHost, stranger }

    let folder: String
    var key: String { folder + "/key.pem" }
    func path(_ kind: Kind) -> String { "\(folder)/\(kind.rawValue).pem" }

    init(in folder: String) throws {
        self.folder = folder
        try Self.openssl(["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", key])
        for (kind, name) in [(Kind.good, "localhost"), (.otherHost, "mail.example.org"), (.stranger, "localhost")] {
            try Self.openssl([
                "req", "-x509", "-key", key, "-days", "2", "-subj", "/CN=\(kind.rawValue)", "-addext",
                "subjectAltName=DNS:\(name)", "-out", path(kind),
            ])
        }
        try Self.openssl(["x509", "-in", path(.good), "-signkey", key, "-days", "-1", "-out", path(.expired)])
    }

    private static func openssl(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ServerMissing("openssl \(arguments) failed") }
    }
}
