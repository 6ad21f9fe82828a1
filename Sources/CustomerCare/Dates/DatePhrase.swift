/// A date as it was worded, before anyone asked when it was sent.
struct DatePhrase: Equatable {
    var tokens: Range<Int>
    var day: DayWords?
    var time: TimeWords?
    var relation = DateMention.Relation.on
    /// "Thursday or", "between Monday and": what was said before this, the later day.
    var earlier: Earlier?
    /// A verb in the past goes before: "I ordered on Monday".
    var followsPastVerb = false

    struct Earlier: Equatable {
        let day: DayWords?
        let time: TimeWords?
    }
}

/// Which day the words name.
indirect enum DayWords: Equatable {
    /// Calendar days from the day of writing: today 0, tomorrow 1, yesterday -1.
    case offset(Int)
    /// Monday 0.
    case weekday(Int, WeekdayTurn)
    /// A weekday of this week (0), the next (1), the last (-1).
    case weekdayOfWeek(Int, week: Int)
    /// The weekday, where one was named too, chooses the year.
    case monthDay(day: Int, month: Int, year: Int?, weekday: Int?)
    /// "3/4": the owner's order says which is the month.
    case numeric(Int, Int, year: Int?)
    /// "the 15th", of the month so many months on where that was said.
    case dayOfMonth(Int, months: Int?, weekday: Int?)
    case week(Int, PeriodPart)
    case weekend(Int)
    case month(MonthWords, PeriodPart)
    case year(Int, PeriodPart)
    /// "first Monday of June"; -1 is the last; a nil weekday counts days.
    case nth(Int, weekday: Int?, MonthWords)
    /// "in 3 days", "two weeks from Friday".
    case span(SpanWords, from: DayWords?)
    case holiday(Holiday)
    /// "soon"
    case vague
}

/// Which of the days of one name.
enum WeekdayTurn: Equatable {
    /// "Friday": the next one to come.
    case coming
    /// "this Friday": today's, or the next to come.
    case this
    /// "next Friday": that of the next week, though some mean the coming one.
    case next
    /// "last Friday"
    case last
    /// "Friday week", "the Friday after next"
    case weekAfter
}

enum PeriodPart: Equatable { case whole, start, early, middle, late, end }

enum MonthWords: Equatable {
    /// This month 0, next month 1.
    case offset(Int)
    case named(Int, year: Int?)
}

/// A stretch of time: "3-5 working days", "an hour ago".
struct SpanWords: Equatable {
    enum Unit: Equatable { case minutes, hours, days, openDays, weeks, months, years }

    var least: Int
    var most: Int
    var unit: Unit
    /// "several": nobody can say how many.
    var isUncertain = false
}

/// Which time of the day the words name.
enum TimeWords: Equatable {
    /// Minutes after midnight; with `isCertain` false "4" may be 4:00 or 16:00.
    case clock(Int, isCertain: Bool)
    case part(DayPart)

    /// "at 8" said of tonight.
    var inTheEvening: TimeWords {
        guard case .clock(let minute, isCertain: false) = self else { return self }
        return .clock(minute < 12 * 60 ? minute + 12 * 60 : minute, isCertain: true)
    }
}

enum DayPart: Equatable { case opening, morning, noon, lunch, afternoon, closing, evening, night, midnight }

/// Days people buy presents for, and those on which shops are shut.
enum Holiday: Equatable {
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday.
    case easter(Int)
    case mothersDay, fathersDay, thanksgiving, blackFriday
}
