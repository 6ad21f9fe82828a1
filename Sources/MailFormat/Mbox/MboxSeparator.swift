/// The line that begins a message in an mbox file: `From ada@example.org Tue Jun  3 10:12:00 2025`.
enum MboxSeparator {
    /// - Parameter followsBlank: whether the line stands at the top or below an empty line. There a
    ///   looser date is enough; elsewhere only the full form of asctime counts.
    static func matches(_ line: some RandomAccessCollection<UInt8>, followsBlank: Bool) -> Bool {
        guard line.starts(with: "From ".utf8) else { return false }
        let words = words(of: line.dropFirst(5).prefix(MailFormatLimits.mboxSeparatorBytesMax))
        guard let time = words.firstIndex(where: isTime) else { return false }
        let month = words[..<time].lastIndex(where: isMonth)
        let hasYear = words.contains(where: isYear)
        guard followsBlank else {
            return month.map { $0 + 2 == time && $0 > 0 && isWeekday(words[$0 - 1]) } == true
                && hasYear
        }
        return month != nil || hasYear || words[..<time].contains(where: isWeekday)
    }

    /// The envelope sender; nil when the line names none.
    static func sender(_ line: some RandomAccessCollection<UInt8>) -> String? {
        let words = words(of: line.dropFirst(5).prefix(MailFormatLimits.mboxSeparatorBytesMax))
        guard let first = words.first, first != "-", !isWeekday(first) else { return nil }
        return Mailbox(address: first)?.address
    }

    /// Seconds since 1970; nil when the line has no whole date. UTC, as RFC 4155 has it, unless an
    /// offset such as `+0200` stands behind the time.
    static func date(_ line: some RandomAccessCollection<UInt8>) -> Int64? {
        let words = words(of: line.dropFirst(5).prefix(MailFormatLimits.mboxSeparatorBytesMax))
        guard let month = words.firstIndex(where: isMonth), month + 2 < words.count,
            let day = Int(words[month + 1]), isTime(words[month + 2]),
            let year = words[(month + 3)...].first(where: isYear).flatMap(Int.init)
        else { return nil }
        let clock = words[month + 2].split(separator: ":").compactMap { Int($0) } + [0]
        let offset = words[(month + 3)...].lazy.compactMap(offsetSeconds).first ?? 0
        return MboxDate.seconds(year: year, monthName: words[month], day: day, clock: clock)
            .map { $0 - offset }
    }

    private static func offsetSeconds(_ word: String) -> Int64? {
        guard word.utf8.count == 5, let sign = word.first, sign == "+" || sign == "-",
            let digits = Int64(word.dropFirst())
        else { return nil }
        let seconds = (digits / 100 * 60 + digits % 100) * 60
        return sign == "-" ? -seconds : seconds
    }

    private static func words(of line: some Collection<UInt8>) -> [String] {
        line.split {
            $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A || $0 == UInt8(ascii: ",")
        }
        .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isTime(_ word: String) -> Bool {
        let fields = word.split(separator: ":", omittingEmptySubsequences: false)
        return (2...3).contains(fields.count)
            && fields.allSatisfy { field in
                (1...2).contains(field.utf8.count) && field.utf8.allSatisfy(isDigit)
            }
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && word.utf8.allSatisfy(isDigit)
            && (word.hasPrefix("19") || word.hasPrefix("20"))
    }

    private static func isMonth(_ word: String) -> Bool { MboxDate.months.contains(word) }

    private static func isWeekday(_ word: String) -> Bool { MboxDate.weekdays.contains(word) }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
