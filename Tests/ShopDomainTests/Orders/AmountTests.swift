import ShopDomain
import Testing

@Suite struct AmountTests {
    @Test(arguments: [
        ("24.00 EUR", 2_400, 2), ("-0.05 GBP", -5, 2), ("1200 JPY", 1_200, 0), ("0.125", 125, 3), ("0.00", 0, 2),
    ]) func readsWhatItWrites(text: String, units: Int64, decimals: Int) throws {
        let amount = try #require(Amount(text))
        #expect(amount.units == units && amount.decimals == decimals && amount.text == text)
    }

    @Test(arguments: ["", "EUR", "1.", ".5", "1.2.3", "1,20", "--1", "1e3", "1.123456789", "99999999999999999999"])
    func refusesWhatIsNoAmount(text: String) {
        #expect(Amount(text) == nil)
    }

    @Test func addsExactlyAndNeverAcrossCurrencies() throws {
        let tenth = Amount(units: 10, decimals: 2, currency: "EUR")
        let fine = Amount(units: 5, decimals: 3, currency: "EUR")
        #expect(tenth.adding(tenth)?.adding(fine)?.text == "0.205 EUR")
        #expect(tenth.adding(Amount(units: 10, decimals: 2, currency: "USD")) == nil)
        #expect(Amount(units: .max, decimals: 2, currency: "EUR").adding(tenth) == nil)
    }
}
