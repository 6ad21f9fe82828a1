import CustomerCare
import Foundation
import MailTransport
import PlainText

extension SettingForm<String> {
    /// A path that means the same wherever Shopbell is started.
    static let path = SettingForm<String?>(expected: "a path that begins with / or ~/") { value in
        guard case .text(let text) = value, text.hasPrefix("/") || text.hasPrefix("~/") else {
            return nil
        }
        return text
    }

    static let name = SettingForm(expected: "a name made of letters, digits, - and _") { value in
        guard case .text(let text) = value, !text.isEmpty, text.utf8.allSatisfy(isPlain) else {
            return nil
        }
        return text
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension SettingForm<SafeText> {
    static let line = SettingForm(expected: "a text on one line") { value in
        guard case .text(let text) = value, !text.contains(where: \.isNewline) else { return nil }
        return SafeText(line: text)
    }

    static let lines = SettingForm(expected: "a text") { value in
        guard case .text(let text) = value else { return nil }
        return SafeText(lines: text)
    }
}

extension SettingForm<Bool> {
    static let yesOrNo = SettingForm(expected: "true or false") { value in
        guard case .boolean(let isOn) = value else { return nil }
        return isOn
    }
}

extension SettingForm<Int> {
    static func number(_ range: ClosedRange<Int>, of unit: String) -> SettingForm {
        let expected = "a whole number of \(unit) from \(range.lowerBound) to \(range.upperBound)"
        return SettingForm(expected: expected) { value in
            guard case .integer(let number) = value, range.contains(number) else { return nil }
            return number
        }
    }
}

extension SettingForm<[String]> {
    /// One address or several.
    static let addresses = SettingForm(
        expected: "an address such as \"me@example.org\", or a list of them"
    ) { value in
        guard let texts = texts(value), !texts.isEmpty else { return nil }
        return texts.allSatisfy { (try? EnvelopeAddress($0)) != nil } ? texts : nil
    }

    private static func texts(_ value: SettingValue) -> [String]? {
        switch value {
        case .text(let text): [text]
        case .list(let values): SettingForm.texts(values)
        default: nil
        }
    }

    static func texts(_ values: [SettingValue]) -> [String]? {
        let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        return texts.count == values.count ? texts : nil
    }
}

extension SettingForm<[String]?> {
    /// A program and its arguments, one text each: nothing is ever split at spaces or run through
    /// a shell.
    static func command(_ example: String) -> SettingForm {
        SettingForm(expected: "a list such as \(example)") { value in
            guard case .list(let values) = value, let words = SettingForm<[String]>.texts(values),
                let program = words.first, !program.isEmpty
            else { return nil }
            return words.contains { $0.utf8.contains(0) } ? nil : words
        }
    }

    /// A mail command that leaves the recipients to us.
    static let mailCommand: SettingForm = {
        let plain = command("[\"/usr/sbin/sendmail\"], without -t, -bs or --")
        return SettingForm(expected: plain.expected) { value in
            guard let words = plain.read(value) ?? nil,
                (try? SendmailCommand(arguments: words, environment: [:])) != nil
            else { return nil }
            return words
        }
    }()
}

extension SettingForm<TimeZone?> {
    static let zone = SettingForm(
        expected: "a time zone such as \"Europe/Berlin\"",
        read: { value in
            guard case .text(let text) = value, let zone = TimeZone(identifier: text) else {
                return nil
            }
            return zone
        },
        suggest: { value in
            guard case .text(let text) = value else { return nil }
            return NearestWord.to(text, among: TimeZone.knownTimeZoneIdentifiers)
        })
}

extension SettingForm<[OpeningHours.Span]> {
    static let hours = SettingForm(
        expected: "hours such as \"9:00-17:00\" or \"9-12:30, 14-18\", or \"closed\""
    ) { value in
        guard case .text(let text) = value else { return nil }
        return OpeningHours.spans(text)
    }
}

extension SettingForm<DayMonthOrder> {
    static let dayMonthOrder = SettingForm(
        expected: "\"day-month\" or \"month-day\"",
        read: { value in
            guard case .text(let text) = value else { return nil }
            return DayMonthOrder(rawValue: text)
        },
        suggest: { value in
            guard case .text(let text) = value else { return nil }
            return NearestWord.to(text, among: DayMonthOrder.allCases.map(\.rawValue))
        })
}

extension SettingForm<[OpeningHours.Days]> {
    static let days = SettingForm(
        expected: "a list of days such as [\"2026-12-25\", \"2026-12-27 to 2027-01-02\"]"
    ) { value in
        guard case .list(let values) = value else { return nil }
        let days = values.compactMap { value -> OpeningHours.Days? in
            switch value {
            case .date(let day): OpeningHours.Days(first: day, last: day)
            case .text(let text): OpeningHours.Days(text)
            default: nil
            }
        }
        return days.count == values.count ? days : nil
    }
}
