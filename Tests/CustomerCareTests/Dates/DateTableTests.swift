import CustomerCare
import Foundation
import ShopDomain
import Testing

@Suite("The moment a date means")
struct DateTableTests {
    @Test func everyRowOfTheTableHolds() throws {
        let rows = try DateTable.read("dates")
        let missed = rows.filter { $0.found != $0.expected }
        #expect(rows.count >= 300)
        #expect(missed.map(\.account) == [])
    }
}
