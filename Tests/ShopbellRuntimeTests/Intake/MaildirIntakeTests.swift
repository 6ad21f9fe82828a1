import Foundation
import MailTransport
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

@Suite struct MaildirIntakeTests {
    private let folder = MailFolder()

    private func names(_ part: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/in/" + part).sorted()
    }

    @Test func findsWhatIsThereAndThenWhatComesAndChangesNothing() throws {
        let intake = try MaildirIntake(try prepared())
        let first = intake.take()
        #expect(first.count == 2)
        #expect(intake.take().isEmpty)
        try folder.write(mail("Third", id: "3@x"), "in/new/1.3.host")
        try intake.look()
        #expect(intake.hasMail)
        let news = intake.take()
        #expect(news.count == 1)
        guard case .delivered? = news.first?.arrival else {
            Issue.record("it has just been delivered")
            return
        }
        #expect(try names("new") == ["1.2.host", "1.3.host"])
        #expect(try names("cur") == ["1.1.host:2,RS"])
    }

    @Test func messageThatMovesAndChangesFlagsIsNotReadAgain() throws {
        let intake = try MaildirIntake(try prepared())
        _ = intake.take()
        try FileManager.default.moveItem(
            atPath: folder.path + "/in/new/1.2.host", toPath: folder.path + "/in/cur/1.2.host:2,S")
        try intake.look()
        #expect(!intake.hasMail)
    }

    @Test func knownMailIsPassedOver() throws {
        let intake = try MaildirIntake(try prepared())
        let known = FoundMail(bytes: mail("First", id: "1@x"), arrival: .delivered).identity
        #expect(intake.take { $0 == known }.count == 1)
    }

    @Test func maildirThatGoesAwayIsTold() throws {
        let intake = try MaildirIntake(try prepared())
        try FileManager.default.removeItem(atPath: folder.path + "/in")
        try intake.look()
        #expect(intake.isGone)
        #expect(intake.take().isEmpty)
    }

    @Test func whatCouldNotBeKeptWaits() throws {
        struct DiskFull: Error {}
        let intake = try MaildirIntake(try prepared())
        for _ in 0..<2 {
            #expect(throws: DiskFull.self) {
                try intake.takeSome(isKnown: { _ in false }) { mails in
                    #expect(mails.count == 2)
                    throw DiskFull()
                }
            }
            try folder.write(mail("Third", id: "3@x"), "in/new/1.3.host")
            try intake.look()
            try #require(intake.hasMail)
            try FileManager.default.removeItem(atPath: folder.path + "/in/new/1.3.host")
        }
        #expect(intake.take().count == 2)
        #expect(!intake.hasMail && intake.take().isEmpty)
    }

    /// A link is not followed, as good a failure as any that a test can make.
    @Test func whatCannotBeReadKeepsNothingElseWaitingAndIsReadLater() throws {
        let path = try prepared()
        try FileManager.default.createSymbolicLink(
            atPath: path + "/new/1.3.host", withDestinationPath: "elsewhere")
        let intake = try MaildirIntake(path)
        #expect(intake.take().count == 2)
        #expect(!intake.hasMail && intake.unreadCount == 1)
        #expect(intake.readError?.sentence.string.contains("1.3.host") == true)
        intake.readAgain()
        #expect(intake.take().isEmpty && intake.unreadCount == 1)
        try FileManager.default.removeItem(atPath: path + "/new/1.3.host")
        try folder.write(mail("Third", id: "3@x"), "in/new/1.3.host")
        intake.readAgain()
        #expect(intake.take().count == 1)
        #expect(intake.unreadCount == 0 && intake.readError == nil)
    }

    @Test func mailThatGoesAwayIsNoError() throws {
        let intake = try MaildirIntake(try prepared())
        try FileManager.default.removeItem(atPath: folder.path + "/in/new/1.2.host")
        #expect(intake.take().count == 1)
        #expect(intake.unreadCount == 0 && intake.readError == nil)
    }

    private func prepared() throws -> String {
        let path = try folder.maildir("in")
        try folder.write(mail("First", id: "1@x"), "in/cur/1.1.host:2,RS")
        try folder.write(mail("Second", id: "2@x"), "in/new/1.2.host")
        return path
    }
}

extension MaildirIntake {
    fileprivate func take(isKnown: (UInt64) -> Bool = { _ in false }) -> [FoundMail] {
        var taken: [FoundMail] = []
        takeSome(isKnown: isKnown) { taken = $0 }
        return taken
    }
}
