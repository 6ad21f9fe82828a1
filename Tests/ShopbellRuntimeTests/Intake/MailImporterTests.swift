import AppendLog
import Foundation
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

@Suite struct MailImporterTests {
    private let folder = MailFolder()

    private func run(
        _ paths: [String], _ storage: any LogStorage, isInterrupted: () -> Bool = { false }
    ) throws -> ImportReport {
        try MailImporter(storage, settings: settings, now: noon, batchMessageCount: 16)
            .run(paths, isInterrupted: isInterrupted)
    }

    private func conversations(_ count: Int) -> [[UInt8]] {
        (0..<count).flatMap { number in
            [
                mail("Order \(number)", from: "c\(number % 17)@example.com", id: "q\(number)@x", daysAgo: number % 50),
                mail(
                    "Re: Order \(number)", from: shopAddress, to: "c\(number % 17)@example.com", id: "a\(number)@x",
                    replies: ["q\(number)@x"], daysAgo: number % 50, hour: 10),
            ]
        }
    }

    @Test func countsAddUpAndASecondImportAddsNothing() throws {
        let mails = conversations(60) + [Array("no mail at all".utf8)]
        let path = try folder.write(mbox(mails + [mails[0]]), "mail.mbox")
        let storage = diskInMemory()
        let first = try run([path], storage)
        #expect(first.readCount == 122)
        #expect(first.newCount == 120)
        #expect(first.unreadableCount == 1)
        #expect(first.alreadyThereCount == 1)
        #expect(first.conversationCount == first.views.values.reduce(0, +))
        let before = try export(storage)
        let second = try run([path], storage)
        #expect(second.newCount + second.unreadableCount == 0)
        #expect(second.alreadyThereCount == 122)
        #expect(try export(storage) == before)
    }

    @Test func draftsAndThrownAwayMailAreLeftOutAndCounted() throws {
        let maildir = try folder.maildir("in")
        for (index, flags) in ["", "S", "RS", "D", "ST"].enumerated() {
            try folder.write(mail("Mail \(index)", id: "\(index)@x"), "in/cur/1.\(index).host:2,\(flags)")
        }
        let storage = diskInMemory()
        let report = try run([maildir], storage)
        #expect(report.readCount == 5)
        #expect(report.newCount == 3)
        #expect(report.leftOutCount == 2)
        #expect(report.views[.needsMe] == 2)
        #expect(report.views[.waitingForThem] == 1)
    }

    @Test func mboxAndMaildirOfTheSameMailAreTheSameMail() throws {
        let mails = (0..<20).map { mail("Mail \($0)", id: "\($0)@x", body: "From here on\n\nbye") }
        let box = try folder.write(mbox(mails.map(Self.quoted)), "box")
        let maildir = try folder.maildir("dir")
        for (index, mail) in mails.enumerated() {
            let crlf = mail.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
            try folder.write(crlf, "dir/new/1.\(index).host")
        }
        let storage = diskInMemory()
        #expect(try run([box], storage).newCount == 20)
        #expect(try run([maildir], storage).alreadyThereCount == 20)
    }

    private static func quoted(_ mail: [UInt8]) -> [UInt8] {
        let text = String(decoding: mail, as: UTF8.self)
        return Array(text.replacingOccurrences(of: "\nFrom ", with: "\n>From ").utf8)
    }

    @Test func stoppedAndRunAgainItEndsWhereOneRunEnds() throws {
        let path = try folder.write(mbox(conversations(50)), "mail.mbox")
        let whole = diskInMemory()
        _ = try run([path], whole)
        let stopped = diskInMemory()
        var asked = 0
        let first = try run([path], stopped) {
            asked += 1
            return asked > 70
        }
        #expect(first.isInterrupted)
        #expect(first.newCount == 70)
        let second = try run([path], stopped)
        #expect(first.newCount + second.newCount == 100)
        #expect(try export(stopped) == export(whole))
    }

    /// Kills the import, or cuts the power, at calls spread over the whole of it.
    ///
    /// A power cut may keep the end of a batch that was never acknowledged and lose its beginning;
    /// numbers of messages then stay free, so conversations are compared without their names.
    @Test(arguments: [FaultyStorage.Fault.kill, .powerCut])
    func killedAnywhereAndRunAgainItEndsWhereOneRunEnds(fault: FaultyStorage.Fault) throws {
        let path = try folder.write(mbox(conversations(30)), "mail.mbox")
        let whole = diskInMemory()
        _ = try run([path], whole)
        let wanted = try export(whole)
        let calls = whole.callCount
        for step in stride(from: 1, to: calls, by: max(1, calls / 40)) {
            let storage = diskInMemory(seed: UInt64(step))
            storage.inject(fault, atCall: step)
            _ = try? run([path], storage)
            storage.restart()
            _ = try run([path], storage)
            let result = try export(storage)
            if fault == .kill {
                #expect(result == wanted, "killed at call \(step)")
            } else {
                #expect(unnamed(result) == unnamed(wanted), "power cut at call \(step)")
            }
        }
    }

    private func unnamed(_ lines: [String]) -> [String] {
        lines.map { line in
            let start = line.range(of: "\"id\":\"c")?.upperBound ?? line.endIndex
            return String(line[..<start]) + line[start...].drop(while: \.isNumber)
        }.sorted()
    }

    @Test func pathThatIsNotThereIsOneClearSentence() throws {
        do {
            _ = try run([folder.path + "/nothing"], diskInMemory())
            Issue.record("it should have failed")
        } catch let error as IntakeError {
            #expect(error.sentence.string.hasSuffix("nothing is not there"))
        }
    }

    @Test func hostileMailsAreAllKept() throws {
        let nested = (0..<500).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        let hostile = [
            Array("From: a@example.com\nSubject: deep\n\(nested)".utf8),
            Array("From: \u{1B}[2Jeve@example.com\nSubject: \u{202E}evil\u{1B}]0;x\u{7}\n\nhi".utf8),
            Array(String(repeating: "X-Field: y\n", count: 25_000).utf8) + mail("many fields"),
            Array(mail("cut").prefix(40)), [0, 1, 2, 255], Array("\n\n\n".utf8),
        ]
        let maildir = try folder.maildir("hostile")
        for (index, mail) in hostile.enumerated() { try folder.write(mail, "hostile/new/1.\(index).host") }
        let storage = diskInMemory()
        let report = try run([maildir], storage)
        #expect(report.newCount + report.unreadableCount == hostile.count)
        for line in try export(storage) {
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" || $0 == "\u{7F}" })
        }
    }
}
