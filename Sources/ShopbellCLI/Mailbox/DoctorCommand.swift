import AppendLog
import ArgumentParser
import Foundation
import MailTransport
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// `shopbell doctor`
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check accounts, certificates, clock, disk and log.",
        discussion: """
            Logs in to every server of every account, and says how long the certificates hold. \
            Changes nothing and sends nothing. Exits with 1 when something is wrong. \
            'shopbell log verify' reads every byte of the log.
            """)

    func run() throws {
        let context = try ShopContext()
        let doctor = Doctor(
            context.configuration, places: context.places, nowSeconds: context.now.rawValue)
        var isSound = true
        func tell(_ finding: DoctorFinding) throws {
            isSound = isSound && finding.isGood
            try StandardOutput.write([finding.line])
            try StandardOutput.flush()
        }
        try tell(doctor.configurationFinding())
        try tell(doctor.disk())
        try lookAtLog(context, doctor, tell)
        let credentials = context.credentials
        for account in context.configuration.accounts {
            let credential = Credentials.read(account.credential, user: account.user, credentials)
            try doctor.look(at: account, credential: credential, tell: tell)
        }
        if !isSound { throw ExitCode(CommandProblem.findingStatus) }
    }

    private func lookAtLog(
        _ context: ShopContext, _ doctor: Doctor, _ tell: (DoctorFinding) throws -> Void
    ) throws {
        guard FileManager.default.fileExists(atPath: context.places.data + "/events") else {
            return try tell(DoctorFinding(true, "log: no shop yet"))
        }
        do {
            let opened = try context.openForReading()
            let count = opened.shop.messageCount
            try tell(DoctorFinding(true, SafeText(line: "log: opens, \(count) messages")))
            if let newer = opened.journal.newerWriter {
                try tell(DoctorFinding(false, SafeText(line: "log: \(newer.description)")))
            }
            let newest = (count > 0 ? opened.shop.conversationsByDate().first : nil)
                .flatMap { opened.shop.conversation($0)?.lastDate.rawValue }
            try tell(doctor.clock(newestSeconds: newest))
        } catch {
            try tell(DoctorFinding(false, "log: " + CommandProblem(error).sentence))
        }
    }
}
