import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

/// Exports as spreadsheets leave them: other separators, quotes around all, rows twice, numbers rounded.
@Suite struct SpreadsheetExportTests {
    private func read(_ text: String) throws -> OrderFile {
        try read(bytes: Array(text.utf8))
    }

    private func read(bytes: [UInt8]) throws -> OrderFile {
        try OrderFile.read(bytes, path: "orders.csv", own: [], zone: .gmt)
    }

    private func sentence(_ bytes: [UInt8]) -> String {
        let error = #expect(throws: OrderFileError.self) { try read(bytes: bytes) }
        return error?.sentence.string ?? ""
    }

    private func quoted(_ rows: [[String]], by separator: String) -> String {
        rows.map { $0.map { "\"\($0)\"" }.joined(separator: separator) + "\n" }.joined()
    }

    private let etsy = [["Sale Date", "Order ID", "Full Name", "Order Total"], ["11/20/26", "7", "Lind, Bo; jr", "5.00"]]

    // MARK: Separators

    @Test(arguments: [",", ";", "\t"]) func quotesAroundEachField(separator: String) throws {
        let orders = try read(quoted(etsy, by: separator)).orders
        #expect(orders.map(\.number) == ["7"] && orders.first?.name == "Lind, Bo; jr")
        let lacking = sentence(Array(quoted(etsy.map { Array($0.dropLast()) }, by: separator).utf8))
        #expect(lacking.contains("orders.csv:1: looks like Etsy Sold Orders, but has no column \"Order Total\"; "))
        let other = sentence(Array(quoted([["Date", "Order #", "N. Revenue"]], by: separator).utf8))
        #expect(other.contains("orders.csv:1: is no export of orders that is known here; "))
    }

    @Test func aBrokenHeaderRowIsNamedForWhatItIs() {
        #expect(sentence(Array("\"Sale Date\"x,\"Order ID\"\n".utf8)).contains("words behind a closing quote"))
    }

    @Test(arguments: ["sep=;\r\n", "sep=;\n", "\u{FEFF}sep=;\r"]) func excelsLineAboveTheHeaderRow(line: String) throws {
        #expect(try read(line + quoted(etsy, by: ";")).orders.count == 1)
        let wrong = sentence(Array((line + quoted(etsy, by: ";") + "\"x\"\n").utf8))
        #expect(wrong.contains("orders.csv:4: the row has 1 fields"))
    }

    // MARK: Rows twice

    private let items = "Sale Date,Item Name,Transaction ID,Order ID,Quantity\n"

    @Test func aRowWithAMarkOfItsOwnCountsOnce() throws {
        let mug = "11/20/26,Mug,t1,7,1\n", second = "11/20/26,Mug,t2,7,1\n"
        let file = try read(items + mug + mug + second)
        #expect(file.orders[0].lines.count == 2 && file.rowCount == 3 && file.repeatedRowCount == 1)
        let header = "Name,Financial Status,Created at,Total,Lineitem name\n"
        let first = "#1,paid,2026-11-02,48.00,Mug\n", line = "#1,,,,Mug\n"
        #expect(try read(header + first + line + line).orders[0].lines.count == 3, "each may be a mug of its own")
        #expect(try read(header + first + line + first).orders[0].lines.count == 2)
    }

    @Test func aRefundTakesItsPiecesOff() throws {
        let header = "Order Number,Order Date,Email (Billing),Item #,Item Name,Quantity (- Refund)\n"
        let two = "601,2026-11-17,lea@example.org,1,Dish,2\n", bowl = "601,2026-11-17,lea@example.org,2,Bowl,1\n"
        let back = "601,2026-11-17,lea@example.org,1,Dish,-1\n"
        #expect(try read(header + two + bowl + back).orders[0].lines.map(\.quantity) == [1, 1])
        let all = try read(header + back + "601,2026-11-17,lea@example.org,3,Dish,1\n").orders[0]
        #expect(all.lines.map(\.quantity) == [0] && !all.isOpen && all.isRefunded)
        #expect(try !read(header + back).orders[0].isOpen, "a refund alone")
        let wrong = sentence(Array((header + two.replacing(",2\n", with: ",two\n")).utf8))
        #expect(wrong.contains("\"Quantity (- Refund)\" is \"two\"; it must be a whole number"))
    }

    // MARK: Numbers, dates, addresses

    @Test func thousandsAreReadAsTheOtherAmountsAre() throws {
        func totals(_ amounts: [String], by separator: String) throws -> [String?] {
            let rows = amounts.enumerated().map { ["11/20/26", "\($0)", "Bo", $1] }
            return try read(quoted([etsy[0]] + rows, by: separator)).orders.map { $0.total?.text }
        }
        #expect(try totals(["1.234", "24,00"], by: ",") == ["1234", "24.00"])
        #expect(try totals(["1.234"], by: ";") == ["1234"])
        #expect(try totals(["1.234", "24.00"], by: ";") == ["1.234", "24.00"])
        #expect(try totals(["1,234", "1.234"], by: ",") == ["1234", "1.234"])
        #expect(try totals(["1.234.567", "1.234,5"], by: ",") == ["1234567", "1234.5"])
    }

    @Test func anAddressIsReadOutOfWhatStandsAroundIt() throws {
        let header = "Name,Email,Financial Status,Created at,Lineitem name\n"
        let orders = try read(header + "#1, Cleo Reyes <CLEO@Example.org> ,paid,2026-11-02,Mug\n").orders
        #expect(orders[0].address == "cleo@example.org")
    }

    @Test(arguments: [
        ("3.45679E+09", "11/20/26", "orders.csv:2: the order number \"3.45679E+09\" was rounded by a spreadsheet; "),
        ("7", "0026-11-02", "\"Sale Date\" is \"0026-11-02\"; it must be a date from 1995 to 2100, such as "),
        ("7", "01/01/1900", "\"Sale Date\" is \"01/01/1900\"; it must be a date from 1995 to 2100"),
    ]) func slipsAreNamed(number: String, date: String, expected: String) {
        #expect(sentence(Array(quoted([etsy[0], [date, number, "Bo", "5.00"]], by: ",").utf8)).contains(expected))
    }

    @Test func daysAndMonthsThatContradictEachOtherAreNamed() {
        let text = "Sale Date,Order ID,Full Name,Order Total\n13/10/26,1,Bo,5.00\n10/13/26,2,Bo,5.00\n"
        #expect(
            sentence(Array(text.utf8)).contains(
                "orders.csv:3: the file mixes dates with the day first and the month first "
                    + "(\"13/10/26\" in line 2, \"10/13/26\" here); "))
    }

    @Test func whatIsNoUTF8TextIsNamed() {
        let name: [UInt8] = [0x93, 0xFA, 0x96, 0x7B]  // 日本 in Shift-JIS
        let japanese = Array("Sale Date,Order ID\n11/02/26,".utf8) + name
        #expect(sentence(japanese) == "orders.csv:2: is not UTF-8; export it as UTF-8, or save it as \"CSV UTF-8\"")
        let workbook = "orders.csv: is a spreadsheet's own file; open it there and save it as \"CSV UTF-8\""
        #expect(sentence(Array("PK\u{03}\u{04}".utf8) + [0x14, 0, 6, 0]) == workbook)
    }
}
