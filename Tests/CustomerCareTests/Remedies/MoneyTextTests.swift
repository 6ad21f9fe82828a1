import CustomerCare
import PlainText
import ShopDomain
import Testing

@Suite struct MoneyTextTests {
    @Test(arguments: [
        ("24", 2_400, "", ""), ("24.00", 2_400, "", ""), ("24,5 her wedding", 2_450, "", "her wedding"),
        ("£24", 2_400, "GBP", ""), ("24.50€ late twice", 2_450, "EUR", "late twice"),
        ("24 eur late", 2_400, "EUR", "late"), ("7 € ", 700, "EUR", ""),
    ])
    func whatALineBeginsWithIsItsAmount(_ line: String, _ hundredths: Int64, _ currency: String, _ rest: String) {
        let read = MoneyText.leading(line)
        #expect(read.amount == Money(hundredths: hundredths, currency: currency) && read.rest == rest)
    }

    @Test(arguments: ["", "her wedding", "24.000", "1.2.3", "12345678901", "v2 of the box", "-3"])
    func anythingElseIsNone(_ line: String) {
        let read = MoneyText.leading(line)
        #expect(read.amount == nil && read.rest == line)
    }

    @Test(arguments: [
        ("Total: £24.00, thank you", "24.00 GBP"), ("I paid 18 EUR and then 24,00 EUR.", "24.00 EUR"),
        ("order 1182, size 3, on 12.5.", nil), ("it cost ($7)", "7.00 USD"), ("€", nil),
    ] as [(String, String?)])
    func theLastAmountWithACurrencyIsFoundInWords(_ text: String, _ words: String?) {
        #expect(MoneyText.last(in: text).map { MoneyText.words($0).string } == words)
    }
}
