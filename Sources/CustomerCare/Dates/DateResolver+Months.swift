/// Days by number, and holidays: the next to come, or the last where the words speak of the past.
extension DateResolver {
    func monthDay(_ day: Int, _ month: Int, _ year: Int?, _ weekday: Int?, _ isPast: Bool) -> ResolvedDay? {
        if let year { return CalendarDay(year, month, day).map { past(ResolvedDay($0)) } }
        // Eight years reach every 29 February; the named weekday decides where it can.
        let years = (-8...8).compactMap { CalendarDay(today.year + $0, month, day) }
        guard let nearest = nearest(years, isPast) else { return nil }
        var found = past(ResolvedDay(nearest))
        guard let weekday, nearest.weekday != weekday else { return found }
        found.alternative = years.first { $0 > nearest && $0.weekday == weekday }
        if let before = years.last(where: { $0 < today }), before.weekday == weekday { found.alternative = before }
        return found
    }

    func numeric(_ first: Int, _ second: Int, _ year: Int?, _ isPast: Bool) -> ResolvedDay? {
        let (day, month) = order == .dayFirst ? (first, second) : (second, first)
        let found = monthDay(day, month, year, nil, isPast)
        let other = monthDay(month, day, year, nil, isPast)
        guard var found else { return other }
        if let other, other.day != found.day { found.alternative = other.day }
        return found
    }

    func dayOfMonth(_ day: Int, _ months: Int?, _ weekday: Int?, _ isPast: Bool) -> ResolvedDay? {
        let first = CalendarDay(number: today.number - today.day + 1)
        let days = (-12...12).compactMap { offset -> CalendarDay? in
            let month = first.adding(months: offset)
            return CalendarDay(month.year, month.month, day)
        }
        if let months {
            let month = first.adding(months: months)
            return CalendarDay(month.year, month.month, day).map { past(ResolvedDay($0)) }
        }
        guard let nearest = nearest(days, isPast) else { return nil }
        guard let weekday, nearest.weekday != weekday,
            let fitting = days.first(where: { $0 > nearest && $0.weekday == weekday })
        else { return past(ResolvedDay(nearest)) }
        var found = past(ResolvedDay(fitting))
        found.alternative = nearest
        return found
    }

    func holiday(_ holiday: Holiday, _ isPast: Bool) -> ResolvedDay? {
        let years = (-1...1).compactMap { self.day(of: holiday, year: today.year + $0) }
        return nearest(years, isPast).map { past(ResolvedDay($0)) }
    }

    /// "first Monday of June", "last day of the month"
    func nth(_ count: Int, _ weekday: Int?, _ words: MonthWords) -> ResolvedDay? {
        guard let first = firstDay(words, isPast: false) else { return nil }
        let days = (first.number...first.monthEnd.number).map(CalendarDay.init(number:))
            .filter { weekday == nil || $0.weekday == weekday }
        guard let day = count < 0 ? days.last : days.dropFirst(count - 1).first else { return nil }
        return past(ResolvedDay(day))
    }

    func firstDay(_ words: MonthWords, isPast: Bool) -> CalendarDay? {
        switch words {
        case .offset(let months): return CalendarDay(number: today.number - today.day + 1).adding(months: months)
        case .named(let month, let year?): return CalendarDay(year, month, 1)
        case .named(let month, nil):
            let isOver = isPast ? month > today.month : month < today.month
            return CalendarDay(today.year + (isOver ? (isPast ? -1 : 1) : 0), month, 1)
        }
    }

    /// Days in ascending order: the first from today on, or the last until today.
    private func nearest(_ days: [CalendarDay], _ isPast: Bool) -> CalendarDay? {
        isPast ? days.last { $0 <= today } : days.first { $0 >= today }
    }

    private func day(of holiday: Holiday, year: Int) -> CalendarDay? {
        switch holiday {
        case .fixed(let month, let day): CalendarDay(year, month, day)
        case .easter(let days): CalendarDay.easter(year)?.adding(days: days)
        case .mothersDay where calendar.keepsMotheringSunday: CalendarDay.easter(year)?.adding(days: -21)
        case .mothersDay: nth(2, weekday: 6, month: 5, year: year)
        case .fathersDay: nth(3, weekday: 6, month: 6, year: year)
        case .thanksgiving: nth(4, weekday: 3, month: 11, year: year)
        case .blackFriday: nth(4, weekday: 3, month: 11, year: year)?.adding(days: 1)
        }
    }

    private func nth(_ count: Int, weekday: Int, month: Int, year: Int) -> CalendarDay? {
        guard let first = CalendarDay(year, month, 1) else { return nil }
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
    }
}

extension CalendarDay {
    /// Easter Sunday of a Gregorian year (the anonymous algorithm of 1876).
    static func easter(_ year: Int) -> CalendarDay? {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CalendarDay(year, sum / 31, sum % 31 + 1)
    }
}
