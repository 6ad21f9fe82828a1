import CustomerCare
import Foundation
import ShopDomain
import Testing

@Suite("Everyday phrases for dates")
struct DatePhraseTests {
    @Test func mostAreReadAsTheRightDay() throws {
        let phrases = try DateTable.read("date-phrases")
        let missed = phrases.filter { !$0.isDayRight }
        let held = phrases.filter(\.isHeldOut)
        let missedHeld = held.filter { !$0.isDayRight }
        print(Self.figures("fitted", phrases.count - held.count, missed.count - missedHeld.count))
        print(Self.figures("held out", held.count, missedHeld.count))
        for phrase in missed where !phrase.isHeldOut { print("  missed: " + phrase.account) }
        #expect(Double(missed.count) < 0.1 * Double(phrases.count))
        #expect(Double(missedHeld.count) < 0.1 * Double(held.count))
    }

    private static func figures(_ name: String, _ count: Int, _ missed: Int) -> String {
        let share = Double(count - missed) / Double(count) * 100
        return "date phrases, \(name): \(count - missed) of \(count) right day"
            + String(format: " (%.1f %%)", share)
    }
}

extension DatePhraseTests {
    @Test func mostOfTheUnseenAreReadAsTheRightDay() throws {
        let phrases = try DateTable.read("date-phrases-unseen")
        let missed = phrases.filter { !$0.isDayRight }
        print(Self.figures("unseen", phrases.count, missed.count))
        for phrase in missed { print("  missed: " + phrase.account) }
        #expect(Double(missed.count) < 0.25 * Double(phrases.count))
    }
}
