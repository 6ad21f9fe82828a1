import InboxCore
import PlainText
import ShopDomain
import Testing

/// Who else a mail went to, under its sender.
@Suite struct OtherRecipientsTests {
    private func screen(to: [String], cc: [String], names: [String: SafeText] = [:]) -> [String] {
        var driver = InboxDriver()
        driver.press("Enter")
        let turn = driver.session.opened.flatMap { driver.shop.conversation($0.id) }?.turns.last
        guard let message = turn?.message, var body = driver.session.bodies[message] else { return [] }
        (body.to, body.cc, body.names) = (to, cc, names)
        driver.press("Esc", "j")
        driver.rest()
        driver.handle(.messagesRead([message: body]))
        driver.press("k")
        driver.rest()
        return driver.lines
    }

    @Test func othersAreNamedAsTheShopKnowsThem() {
        let lines = screen(
            to: ["shop@example.org", "bo@example.org"], cc: ["Ines@example.org", "rosa@far.example", "x@far.example"],
            names: ["rosa@far.example": "Rosa Lind", "x@far.example": "boss@bank.example"])
        #expect(lines.contains { $0.hasSuffix("│ x@far.example") }, "a name that looks like an address")
        #expect(lines.contains { $0.contains("to you, Bo Lind; cc Inès Vega, Rosa Lind,") }, "\(lines)")
    }

    @Test(arguments: [["shop@example.org"], ["SHOP@example.org"], []])
    func aMailToTheShopAloneSaysNothing(to: [String]) {
        #expect(!screen(to: to, cc: []).contains { $0.contains("to you") })
    }

    @Test func aCrowdIsCounted() {
        let lines = screen(to: ["shop@example.org"] + (1...40).map { "p\($0)@far.example" }, cc: [])
        #expect(lines.contains { $0.contains("and 29 more") })
        #expect(!lines.contains { $0.contains("p30@far.example") })
    }
}
