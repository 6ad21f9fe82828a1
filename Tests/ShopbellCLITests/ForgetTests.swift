import Foundation
import Testing

@Suite struct ForgetTests {
    private func shop() throws -> TemporaryShop {
        let shop = try TemporaryShop()
        for number in 1...3 {
            let mail = SampleMail.message(number, from: "c\(number)@example.org")
            try #require(try shop.program("deliver", input: mail).status == 0)
        }
        return shop
    }

    @Test func whatIsConfirmedGoesAndTheRestStays() throws {
        let shop = try shop()
        _ = try shop.program("search", "mug")
        let result = try shop.program("forget", "c2@example.org", input: "C2@example.org\n")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.output.contains("1 message, theirs and your answers; 1 whole conversation"))
        #expect(result.output.contains("Forgotten: 1 record of the log"))
        for (name, bytes) in shop.contents() {
            #expect(bytes.range(of: Data("c2@example.org".utf8)) == nil, "\(name)")
        }
        #expect(try shop.program("today", "--json").json()["received"] as? Int == 2)
        #expect(try shop.program("log", "verify").status == 0)
        #expect(try shop.program("deliver", input: SampleMail.message(9)).status == 0)
        #expect(try shop.program("search", "mug", "--json").json()["total"] as? Int == 3)
    }

    @Test func withoutTheWordNothingGoes() throws {
        let shop = try shop()
        let before = shop.contents().filter { $0.key.hasPrefix("events/") || $0.key.hasPrefix("mail/") }
        let result = try shop.program("forget", "c2@example.org", input: "c1@example.org\n")
        #expect(result.status == 1 && result.output.contains("Nothing was forgotten."))
        #expect(shop.contents().filter { $0.key.hasPrefix("events/") || $0.key.hasPrefix("mail/") } == before)
    }

    /// Nobody sees the address of a marketplace's buyer.
    @Test func aNameWillDoWhereOneCustomerHasIt() throws {
        let shop = try TemporaryShop()
        for (number, buyer) in ["Ruth Bell", "Tom Ash"].enumerated() {
            let mail = SampleMail.message(
                number, from: "Etsy <no-reply@etsy.com>", subject: "New message from \(buyer)")
            try #require(try shop.program("deliver", input: mail).status == 0)
        }
        let unknown = try shop.program("forget", "Ann Roe")
        #expect(unknown.status == 1 && unknown.error.contains("nobody here is called Ann Roe"))
        let result = try shop.program("forget", "ruth  bell", input: "ruth.bell@etsy.invalid\n")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.output.contains("Type ruth.bell@etsy.invalid to forget"))
        #expect(try shop.program("forget", "Ruth Bell").status == 1)
    }

    @Test func ofSeveralWithOneNameTheAddressesAreListed() throws {
        let shop = try TemporaryShop()
        for number in 1...2 {
            let mail = SampleMail.message(number, from: "Ruth Bell <ruth\(number)@example.org>")
            try #require(try shop.program("deliver", input: mail).status == 0)
        }
        let before = shop.contents()
        let result = try shop.program("forget", "Ruth Bell", input: "Ruth Bell\n")
        #expect(result.status == 2 && result.errorLines.count == 1)
        #expect(
            result.error.contains(
                "2 customers are called Ruth Bell: give the address of one (ruth1@example.org, ruth2@example.org)"))
        #expect(shop.contents() == before)
    }

    /// A mail that comes in while the question stands on the screen.
    @Test func whatCameInMeanwhileGoesToo() throws {
        let shop = try shop()
        let forget = try TerminalProgram(["forget", "c2@example.org"], of: shop)
        #expect(forget.waits(for: "to forget all of this for good"))
        let mail = SampleMail.message(7, from: "c2@example.org")
        try #require(try shop.program("deliver", input: mail).status == 0)
        forget.type("c2@example.org\n")
        #expect(forget.waits(for: "Forgotten: 2 records"))
        #expect(forget.wait() == 0)
        for (name, bytes) in shop.contents() {
            #expect(bytes.range(of: Data("c2@example.org".utf8)) == nil, "\(name)")
        }
        #expect(try shop.program("log", "verify").status == 0)
    }
}
