import Foundation
import Testing

@Suite struct LogTests {
    private func shop() throws -> TemporaryShop {
        let shop = try TemporaryShop()
        let mbox = try shop.write(SampleMail.mbox(12), to: "mail.mbox")
        let result = try shop.program("import", mbox, "--me", SampleMail.owner)
        try #require(result.status == 0, "\(result.error)")
        return shop
    }

    /// Turns one bit of a file around.
    private func damage(_ shop: TemporaryShop, _ name: String, after words: String) throws {
        let file = shop.home.appending(path: name)
        var bytes = try Data(contentsOf: file)
        let place = try #require(bytes.range(of: Data(words.utf8)))
        bytes[place.lowerBound] ^= 1
        try bytes.write(to: file)
    }

    @Test func aSoundLog() throws {
        let shop = try shop()
        let plain = try shop.program("log", "verify")
        #expect(plain.status == 0)
        #expect(
            plain.outputLines.last?.hasPrefix("Sound: 12 records in 1 segment, 12 messages") == true
        )
        let verdict = try shop.program("log", "verify", "--json").json()
        #expect(verdict["sound"] as? Bool == true)
        #expect(verdict["records"] as? Int == 12)
        #expect(verdict["messages"] as? Int == 12)
        #expect((verdict["damages"] as? [Any])?.isEmpty == true)
    }

    @Test func aDamagedRecordIsNamedAndTheRestStillOpens() throws {
        let shop = try shop()
        try damage(shop, "events/00000001.log", after: "Order 5")
        let before = shop.contents()
        let result = try shop.program("log", "verify")
        #expect(result.status == 1)
        #expect(result.output.contains("Record 6 is lost."))
        let verdict = try shop.program("log", "verify", "--json").json()
        #expect(verdict["sound"] as? Bool == false)
        let damages = try #require(verdict["damages"] as? [[String: Any]])
        #expect(damages.first?["firstLost"] as? Int == 6)
        #expect(shop.contents() == before)
        #expect(try shop.program("today", "--json").status == 0)
    }

    @Test func repairMakesItSoundAgain() throws {
        let shop = try shop()
        try damage(shop, "events/00000001.log", after: "Order 5")
        let repair = try shop.program("log", "repair")
        #expect(repair.status == 0, "\(repair.error)")
        #expect(repair.output.contains("Record 6 is lost."))
        #expect(try shop.program("log", "repair").output == "The log is sound: nothing to mend.\n")
        let again = try shop.program("log", "repair", "--json")
        #expect(again.output == "{\"actions\":[],\"damages\":[]}\n")
        #expect(try shop.program("deliver", input: SampleMail.message(100)).status == 0)
        #expect(shop.contents().keys.contains { $0.hasPrefix("damaged/") })
    }

    @Test func aDamagedMessageIsNamed() throws {
        let shop = try shop()
        try damage(shop, "mail/00000001.mail", after: "about order 7")
        let result = try shop.program("log", "verify")
        #expect(result.status == 1)
        #expect(result.output.contains("Message 7: "))
        #expect(
            result.output.contains(
                "Damaged: 12 records in 1 segment, 11 messages; 0 records and 1 message lost."))
    }

    @Test func recordsArePrinted() throws {
        let shop = try shop()
        let lines = try shop.program("log", "dump", "--from", "3", "--to", "4").outputLines
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("3 ") == true)
        let objects = try shop.program("log", "dump", "--json").outputLines.map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(objects.count == 12)
        #expect(objects.first?["sequence"] as? Int == 1)
        #expect(objects.first?["body"] is [String: Any])
        let kind = try #require(objects.first?["kind"] as? String)
        #expect(try shop.program("log", "dump", "--kind", kind).outputLines.count == 12)
        #expect(try shop.program("log", "dump", "--kind", "nothing").outputLines.isEmpty)
    }
}
