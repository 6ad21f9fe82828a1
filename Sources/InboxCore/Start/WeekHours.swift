import CustomerCare

/// A week's hours as somebody types them: "Mon-Fri 9-17, Sat 10-14"; days not named are closed.
public struct WeekHours: Hashable, Sendable {
    /// Monday first: "9-17", "9-12, 14-18" or "closed".
    public let days: [String]

    /// Nil where a day or a time cannot be read.
    public init?(_ text: String) {
        var week = [[String]](repeating: [], count: 7)
        for part in text.split(separator: ",") {
            let words = part.split(whereSeparator: \.isWhitespace)
            guard let first = words.first, let days = Self.days(first), words.count > 1 else { return nil }
            for day in days { week[day] += words.dropFirst().map(String.init) }
        }
        days = week.map { $0.isEmpty ? "closed" : $0.joined(separator: ", ") }
        let spans = days.map(OpeningHours.spans)
        guard spans.allSatisfy({ $0 != nil }), spans.contains(where: { $0?.isEmpty == false }) else { return nil }
    }

    private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// "Mon", or "Mon-Fri" with both ends.
    private static func days(_ word: Substring) -> ClosedRange<Int>? {
        let ends = word.split { "-\u{2013}".contains($0) }.map { name in
            names.firstIndex { name.lowercased().hasPrefix($0) }
        }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
            first <= last
        else { return nil }
        return first...last
    }
}
