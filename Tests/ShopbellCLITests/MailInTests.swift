import Foundation
import Testing

/// Import and delivery, and what the quick looks say of it afterwards.
@Suite struct MailInTests {
    @Test func importingTwiceAddsNothing() throws {
        let shop = try TemporaryShop()
        let mbox = try shop.write(SampleMail.mbox(40), to: "mail.mbox")
        let first = try shop.program("import", mbox, "--me", SampleMail.owner)
        #expect(first.status == 0, "\(first.error)")
        #expect(first.output.contains("40 read = 40 new + 0 already there"))
        #expect(first.output.contains("40 conversations = 40 need you"))
        let second = try shop.program("import", mbox)
        #expect(second.output.contains("40 read = 0 new + 40 already there"))
        #expect(try shop.program("log", "verify").status == 0)
    }

    /// The first import leaves a configuration behind that knows whose shop it is.
    @Test func anImportWritesDownTheAddresses() throws {
        let shop = try TemporaryShop()
        let mbox = try shop.write(SampleMail.mbox(1), to: "mail.mbox")
        let result = try shop.program("import", mbox, "--me", SampleMail.owner)
        let file = shop.home.appending(path: "config.toml")
        #expect(result.output.contains(file.path))
        let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(written.contains("\nme = [\"mara@example.org\"]\n"))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        _ = try shop.program("import", mbox, "--me", "other@example.org")
        #expect(try Data(contentsOf: file) == Data(written.utf8))
    }

    @Test func badPathsChangeNothing() throws {
        let shop = try TemporaryShop()
        let missing = try shop.program("import", "/nowhere/mail.mbox", "--me", SampleMail.owner)
        #expect(missing.status == 2)
        #expect(missing.errorLines == ["shopbell import: /nowhere/mail.mbox is not there"])
        let anonymous = try shop.program("import", "/nowhere/mail.mbox")
        #expect(anonymous.status == 2)
        #expect(anonymous.error.contains("--me you@example.org"))
        #expect(shop.contents().isEmpty)
    }

    @Test func aDeliveredMessageIsSeenAtOnce() throws {
        let shop = try TemporaryShop()
        let delivered = try shop.program("deliver", input: "From x\n" + SampleMail.message(1))
        #expect(delivered.status == 0, "\(delivered.error)")
        #expect(delivered.output == "" && delivered.error == "")
        #expect(try shop.program("deliver", input: SampleMail.message(1)).status == 0)
        let today = try shop.program("today", "--json").json()
        #expect(today["received"] as? Int == 1)
        let found = try shop.program("search", "mug", "--json").json()
        #expect(found["total"] as? Int == 1)
    }

    @Test func anEmptyDeliveryIsRefused() throws {
        let result = try TemporaryShop().program("deliver")
        #expect(result.status == 65)
        #expect(result.errorLines.count == 1)
    }

    /// A slip in the configuration must not make a mail system return the mail to its sender.
    @Test func aDeliveryThatCannotBeSavedIsTriedAgain() throws {
        let shop = try TemporaryShop()
        try shop.write("[shop\n", to: "shop/config.toml")
        let result = try shop.program("deliver", input: SampleMail.message(1))
        #expect(result.status == 75)
        #expect(result.errorLines.count == 1)
    }

    @Test func filesAreTheOwnersAlone() throws {
        let shop = try TemporaryShop()
        _ = try shop.program("deliver", input: SampleMail.message(1))
        for name in shop.contents().keys {
            let path = shop.home.appending(path: name).path
            let mode =
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect((mode ?? 0o777) & 0o077 == 0, "\(name)")
        }
    }
}
