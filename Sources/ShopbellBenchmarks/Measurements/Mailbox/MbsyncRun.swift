import Foundation
import MailTransport

/// `mbsync` from the same server into a Maildir.
struct MbsyncRun {
    private static let program = "/usr/bin/mbsync"
    private let folder: String

    /// Nil where it is not installed.
    init?(_ dovecot: DovecotServer) throws {
        guard FileManager.default.isExecutableFile(atPath: Self.program) else { return nil }
        folder = dovecot.folder + "/mbsync"
        try FileManager.default.createDirectory(atPath: folder + "/mail", withIntermediateDirectories: true)
        try DovecotServer.password.write(toFile: folder + "/password", atomically: true, encoding: .utf8)
        try """
            FSync yes

            IMAPAccount main
            Host localhost
            Port \(dovecot.tlsPort)
            SSLType IMAPS
            CertificateFile \(dovecot.folder)/authority.pem
            User \(DovecotServer.user)
            PassCmd "cat \(folder)/password"

            IMAPStore far
            Account main

            MaildirStore near
            Path \(folder)/mail/
            Inbox \(folder)/mail/INBOX

            Channel main
            Far :far:
            Near :near:
            Patterns INBOX
            Create Near
            Sync Pull
            SyncState \(folder)/state

            """.write(toFile: folder + "/mbsyncrc", atomically: true, encoding: .utf8)
    }

    func run() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = ["-c", folder + "/mbsyncrc", "main"]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw MeasurementError("mbsync ended with \(process.terminationStatus)")
        }
    }
}
