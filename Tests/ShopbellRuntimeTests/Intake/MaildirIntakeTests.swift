import Foundation
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
        let first = intake.next { _ in false }
        #expect(first.count == 2)
        #expect(intake.next { _ in false }.isEmpty)
        try folder.write(mail("Third", id: "3@x"), "in/new/1.3.host")
        try intake.look()
        #expect(intake.hasMail)
        let news = intake.next { _ in false }
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
        _ = intake.next { _ in false }
        try FileManager.default.moveItem(
            atPath: folder.path + "/in/new/1.2.host", toPath: folder.path + "/in/cur/1.2.host:2,S")
        try intake.look()
        #expect(!intake.hasMail)
    }

    @Test func knownMailIsPassedOver() throws {
        let intake = try MaildirIntake(try prepared())
        let known = FoundMail(bytes: mail("First", id: "1@x"), arrival: .delivered).identity
        #expect(intake.next { $0 == known }.count == 1)
    }

    @Test func maildirThatGoesAwayIsTold() throws {
        let intake = try MaildirIntake(try prepared())
        try FileManager.default.removeItem(atPath: folder.path + "/in")
        try intake.look()
        #expect(intake.isGone)
        #expect(intake.next { _ in false }.isEmpty)
    }

    private func prepared() throws -> String {
        let path = try folder.maildir("in")
        try folder.write(mail("First", id: "1@x"), "in/cur/1.1.host:2,RS")
        try folder.write(mail("Second", id: "2@x"), "in/new/1.2.host")
        return path
    }
}
