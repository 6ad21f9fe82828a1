import Foundation
import Glibc
import MailTransport
import PlainText

/// Looks at what a shop needs to work, one finding a thing; changes nothing.
public struct Doctor: Sendable {
    private let configuration: Configuration
    private let places: ShopPlaces
    private let nowSeconds: Int64

    /// - Parameter nowSeconds: what the clock of this machine says, since 1970.
    public init(_ configuration: Configuration, places: ShopPlaces, nowSeconds: Int64) {
        self.configuration = configuration
        self.places = places
        self.nowSeconds = nowSeconds
    }

    /// Servers, login and certificates of one account, told as they are learnt.
    public func look(
        at account: MailAccount, credential: Result<MailCredential, CredentialError>,
        tell: (DoctorFinding) throws -> Void
    ) throws {
        let name = SafeText(line: "[account.\(account.name)] ")
        let login: MailCredential
        switch credential {
        case .failure(let error): return try tell(DoctorFinding(false, name + error.sentence))
        case .success(let found): login = found
        }
        if let server = account.incoming {
            for finding in incoming(server, login, account.folders) { try tell(finding.prefixed(name)) }
            try tell(certificate(server, .imap).prefixed(name))
        }
        if let server = account.outgoing {
            try tell(outgoing(server, login).prefixed(name))
            try tell(certificate(server, .smtp).prefixed(name))
        }
    }

    private func incoming(
        _ server: MailServer, _ login: MailCredential, _ folders: MailAccount.Folders
    ) -> [DoctorFinding] {
        do throws(ConnectionError) {
            let found = try AccountCheck.incoming(server, as: login)
            let ready = "IMAP " + server.name + ": ready to read; it " + found.abilities
            return [DoctorFinding(true, ready)]
                + found.missing(folders).map { DoctorFinding(false, "IMAP " + server.name + ": " + $0) }
        } catch {
            return [DoctorFinding(false, "IMAP: " + error.sentence)]
        }
    }

    private func outgoing(_ server: MailServer, _ login: MailCredential) -> DoctorFinding {
        do throws(ConnectionError) {
            let found = try AccountCheck.outgoing(server, as: login)
            let size = found.sizeMax.map { ", mail up to \($0 >> 20) MB" } ?? ""
            return DoctorFinding(true, "SMTP " + server.name + SafeText(line: ": ready to send\(size)"))
        } catch {
            return DoctorFinding(false, "SMTP: " + error.sentence)
        }
    }

    private func certificate(
        _ server: MailServer, _ mailProtocol: ServerCertificate.MailProtocol
    ) -> DoctorFinding {
        do throws(ConnectionError) {
            guard let found = try ServerCertificate.shown(by: server, speaking: mailProtocol) else {
                return DoctorFinding(true, server.name + ": on this machine, without encryption")
            }
            let days = (found.expiresAtSeconds - nowSeconds) / 86_400
            let words = SafeText(line: "certificate of \(server.name.string): good for \(days) days")
                + (found.subject.isEmpty ? "" : " (" + found.subject + ")")
            return DoctorFinding(days >= DoctorLimits.certificateDaysMin, words)
        } catch {
            return DoctorFinding(false, error.sentence)
        }
    }

    // MARK: This machine

    /// Room for mail on the disk that holds the shop.
    public func disk() -> DoctorFinding {
        var status = statvfs()
        guard statvfs(places.data, &status) == 0 else {
            return DoctorFinding(true, SafeText(line: "disk: \(places.data) is not there yet"))
        }
        let free = Int64(status.f_bavail) * Int64(status.f_frsize)
        let isGood = free >= DoctorLimits.freeBytesMin
        let words = "disk: \(free >> 20) MB free for \(places.data)"
        return DoctorFinding(isGood, SafeText(line: isGood ? words : words + ", too little for new mail"))
    }

    /// - Parameter newestSeconds: when the newest thing in the log happened, since 1970.
    public func clock(newestSeconds: Int64?) -> DoctorFinding {
        guard let newest = newestSeconds, newest > nowSeconds + DoctorLimits.clockSlackSeconds else {
            return DoctorFinding(true, "clock: not behind the log")
        }
        let minutes = (newest - nowSeconds) / 60
        return DoctorFinding(
            false, SafeText(line: "clock: \(minutes) minutes behind the newest record; is the time right?"))
    }

    public func configurationFinding() -> DoctorFinding {
        let count = configuration.accounts.count
        let words =
            count == 0
            ? "no mail account; shopbell connect makes one" : "\(count) mail account\(count == 1 ? "" : "s")"
        return DoctorFinding(true, SafeText(line: "\(places.configurationFile): \(words)"))
    }
}

extension DoctorFinding {
    fileprivate func prefixed(_ name: SafeText) -> DoctorFinding { DoctorFinding(isGood, name + words) }
}

/// Where the doctor begins to worry.
enum DoctorLimits {
    /// Servers renew their certificates weeks before.
    static let certificateDaysMin: Int64 = 5
    static let freeBytesMin: Int64 = 256 << 20
    /// Clocks of machines that were asleep catch up in minutes.
    static let clockSlackSeconds: Int64 = 600
}
