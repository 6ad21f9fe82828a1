/// A date as it was worded, before anyone asked when it was sent.
struct DatePhrase: Equatable {
    var tokens: Range<Int>
    var day: DayWords?
    var time: TimeWords?
    var relation = DateMention.Relation.on
}

/// Which day the words name.
enum DayWords: Equatable {
    /// Calendar days from the day of writing: today 0, tomorrow 1, yesterday -1.
    case offset(Int)
    /// Monday 0.
    case weekday(Int, Turn)
    /// "soon"
    case vague

    /// Which of the days of one name.
    enum Turn: Equatable {
        /// "Friday": the next one to come.
        case coming
        /// "this Friday"
        case this
        /// "next Friday": people differ.
        case next
        /// "last Friday"
        case last
        /// "Friday week"
        case weekAfter
    }
}

/// Which time of the day the words name.
enum TimeWords: Equatable {
    /// Minutes after midnight.
    case clock(Int)
}
