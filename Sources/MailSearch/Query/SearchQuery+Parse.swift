import Foundation

extension SearchQuery {
    /// Understands anything: what is no condition is words.
    ///
    /// - Parameters:
    ///   - text: as typed so far; what goes past 4,096 bytes is not read.
    ///   - timeZone: the shop's, for `before:` and `after:`.
    public static func parse(_ text: String, timeZone: TimeZone) -> SearchQuery {
        var query = SearchQuery()
        var lexer = QueryLexer(
            String(decoding: text.utf8.prefix(Limits.queryBytesMaximum), as: UTF8.self))
        while let part = lexer.next() {
            query.take(part, timeZone)
        }
        return query
    }

    private mutating func take(_ part: QueryPart, _ timeZone: TimeZone) {
        switch part.name {
        case "has" where part.value == "attachment":
            hasAttachment = !part.isExcluded
        case "before", "after":
            takeDate(part, timeZone)
        case "is", "has":
            unparsed.append(part.source)
        default:
            guard !part.value.isEmpty else { return }
            clauses.append(
                Clause(
                    part.value, in: part.name.flatMap(SearchField.init), isPhrase: part.isQuoted,
                    isExcluded: part.isExcluded, isOpen: part.isOpen && !part.isExcluded))
        }
    }

    private mutating func takeDate(_ part: QueryPart, _ timeZone: TimeZone) {
        guard let start = CivilDate.startOfPeriod(part.value, timeZone) else {
            unparsed.append(part.source)
            return
        }
        if (part.name == "before") != part.isExcluded {
            end = min(end ?? start, start)
        } else {
            earliest = max(earliest ?? start, start)
        }
    }
}

/// Dates as people type them: `2026`, `2026-01`, `2026-01-02`.
enum CivilDate {
    /// Seconds since 1970 at which the year, month or day begins; nil when there is no such day.
    static func startOfPeriod(_ text: String, _ timeZone: TimeZone) -> Int64? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count),
            zip(parts, widths).allSatisfy({ $0.count == $1 && $0.utf8.allSatisfy(isDigit) })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let wanted = DateComponents(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1,
            day: numbers.count > 2 ? numbers[2] : 1)
        guard wanted.isValidDate(in: calendar), let date = calendar.date(from: wanted) else {
            return nil
        }
        return Int64(date.timeIntervalSince1970)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
