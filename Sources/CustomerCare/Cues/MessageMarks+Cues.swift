import ShopDomain

extension MessageMarks {
    /// What the queue keeps of a customer's words, so that ordering thousands reads none of them.
    ///
    /// - Parameters:
    ///   - text: the writer's own words; only the first `CueLimits.scalarsMax` scalars are read.
    ///   - sentAt: when they were written.
    public init(readingCuesOf text: String, sentAt: Instant, with reader: CueReader) {
        let scalars = text.unicodeScalars.prefix(CueLimits.scalarsMax)
        let cues = reader.read(TokenisedText(String(scalars)), sentAt: sentAt)
        self = []
        if cues.has(.harm) { insert(.harm) }
        if cues.has(.upset) { insert(.upset) }
        if cues.has(.exit) { insert(.exit) }
        guard let needed = cues.neededBy else { return }
        let calendar = reader.dates.business.calendar
        neededInDays = calendar.calendarDay(needed).number - calendar.calendarDay(sentAt).number
    }
}

/// Bounds of what is read for cues.
enum CueLimits {
    /// Longer messages are read so far: what matters stands in the first page or two.
    static let scalarsMax = 8_000
}
