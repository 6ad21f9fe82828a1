import Foundation

/// Certificates for servers on this machine, made by `openssl` and good for a month.
struct TestAuthority {
    /// What is right or wrong with a certificate.
    enum Kind {
        case good, expired, wrongHost
    }

    private let folder: String

    /// Makes an authority in a folder: `authority.pem` is what to trust.
    init(in folder: String) throws {
        self.folder = folder
        try Self.run([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=Test authority",
            "-keyout", folder + "/authority.key", "-out", folder + "/authority.pem",
        ])
    }

    /// Makes `server.key` and `server.pem`.
    func certify(_ kind: Kind) throws {
        let name = kind == .wrongHost ? "other.example.org" : "localhost"
        let address = kind == .wrongHost ? "" : ",IP:127.0.0.1"
        try "subjectAltName=DNS:\(name)\(address)\n".write(
            toFile: folder + "/names", atomically: true, encoding: .utf8)
        try Self.run([
            "req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + name,
            "-keyout", folder + "/server.key", "-out", folder + "/server.request",
        ])
        try Self.run([
            "x509", "-req", "-in", folder + "/server.request", "-days", kind == .expired ? "-1" : "30",
            "-CA", folder + "/authority.pem", "-CAkey", folder + "/authority.key", "-CAcreateserial",
            "-extfile", folder + "/names", "-out", folder + "/server.pem",
        ])
    }

    private static func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        do { try process.run() } catch { throw TestServerError("openssl is not there: apt-get install openssl") }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw TestServerError("openssl \(arguments[0]) failed") }
    }
}

/// A server that tests need could not be started.
public struct TestServerError: Error, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
