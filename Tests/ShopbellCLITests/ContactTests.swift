import Foundation
import Testing

/// `log-contact`, as a shopkeeper types it.
@Suite struct ContactTests {
    @Test func aCallBecomesAMessageOfThatCustomer() throws {
        let shop = try TemporaryShop()
        try shop.write(SampleMail.message(1, age: 1), to: "mail/1.eml")
        _ = try shop.program("import", shop.folder.appending(path: "mail/1.eml").path, "--me", SampleMail.owner)
        let known = try shop.program("log-contact", "phone", "ada@example.org", "Is", "it", "coming?", "--json").json()
        #expect(known["customer"] as? String == "ada@example.org" && known["channel"] as? String == "phone")
        let new = try shop.program("log-contact", "market", "Kay Osei", input: "Do you ship to Norway?\n")
        #expect(new.status == 0 && new.output.hasSuffix("  Kay Osei\n"))
        let again = try shop.program("log-contact", "market", "kay osei", "And when?")
        #expect(again.output == new.output, "the same person, the same day")
        let today = try shop.program("today", "--json").json()
        #expect((today["views"] as? [String: Int])?["needsMe"] == 3)
        let id = try #require(new.output.split(separator: " ").first.map(String.init))
        let shown = try shop.program("show", id)
        #expect(shown.output.contains("Do you ship to Norway?") && shown.output.contains("And when?"))
    }

    @Test(arguments: [["log-contact", "fax", "Ann", "Hello"], ["log-contact", "phone", "Ann"], ["log-contact", "phone"],
        ["log-contact", "phone", "", "Hello"], ["log-contact", "phone", " - ", "Hello"]])
    func whatIsMissingIsSaid(_ arguments: [String]) throws {
        let result = try TemporaryShop().program.run(arguments)
        #expect(result.status == 2 && !result.error.isEmpty && result.output.isEmpty)
    }
}
