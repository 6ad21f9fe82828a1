/// The words dates are made of. Apostrophes are left out, as in `TextToken.bare`.
enum DateLexicon {
    static let weekdays: [String: Int] = table([
        ["monday", "mon"], ["tuesday", "tue", "tues", "teusday"],
        ["wednesday", "wed", "weds", "wensday", "wednsday"],
        ["thursday", "thu", "thur", "thurs", "thrusday"], ["friday", "fri", "firday"],
        ["saturday", "sat", "saterday"], ["sunday", "sun"],
    ])

    /// Short names that are words of their own, or nearly.
    static let doubtfulWeekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// January is 1.
    static let months: [String: Int] = table(
        [
            ["january", "jan"], ["february", "feb", "febuary"], ["march", "mar"], ["april", "apr"],
            ["may"], ["june", "jun"], ["july", "jul"], ["august", "aug"],
            ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"],
            ["december", "dec"],
        ], from: 1)

    static let cardinals: [String: Int] = table(
        [
            ["one"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"], ["nine"],
            ["ten"], ["eleven"], ["twelve"], ["thirteen"], ["fourteen"], ["fifteen"], ["sixteen"],
            ["seventeen"], ["eighteen"], ["nineteen"], ["twenty"],
        ], from: 1
    ).merging(["thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90]) { first, _ in first }

    static let ordinals: [String: Int] = table(
        [
            ["first"], ["second"], ["third"], ["fourth"], ["fifth"], ["sixth"], ["seventh"],
            ["eighth"], ["ninth"], ["tenth"], ["eleventh"], ["twelfth"], ["thirteenth"],
            ["fourteenth"], ["fifteenth"], ["sixteenth"], ["seventeenth"], ["eighteenth"],
            ["nineteenth"], ["twentieth"], ["twentyfirst"], ["twentysecond"], ["twentythird"],
            ["twentyfourth"], ["twentyfifth"], ["twentysixth"], ["twentyseventh"],
            ["twentyeighth"], ["twentyninth"], ["thirtieth"], ["thirtyfirst"],
        ], from: 1)

    static let units: [String: SpanWords.Unit] = [
        "minute": .minutes, "minutes": .minutes, "min": .minutes, "mins": .minutes,
        "hour": .hours, "hours": .hours, "hr": .hours, "hrs": .hours, "h": .hours,
        "day": .days, "days": .days, "week": .weeks, "weeks": .weeks, "wk": .weeks, "wks": .weeks,
        "weekday": .openDays, "weekdays": .openDays,
        "month": .months, "months": .months, "year": .years, "years": .years,
    ]

    static let openDayAdjectives: Set<String> = ["working", "business", "work", "trading", "week", "open"]

    static let offsets: [String: Int] = [
        "today": 0, "tonight": 0, "tomorrow": 1, "tommorow": 1, "tomorow": 1, "tommorrow": 1,
        "tmrw": 1, "tmr": 1, "tmw": 1, "2moro": 1, "tomo": 1, "yesterday": -1,
    ]

    static let dayParts: [String: DayPart] = [
        "morning": .morning, "noon": .noon, "midday": .noon, "lunch": .lunch, "lunchtime": .lunch,
        "afternoon": .afternoon, "evening": .evening, "night": .night, "midnight": .midnight,
        "teatime": .afternoon, "eod": .closing, "cob": .closing, "close": .closing,
    ]

    static let vague: Set<String> = [
        "soon", "shortly", "asap", "immediately", "promptly", "sometime", "someday", "soonest",
    ]

    static let holidays: [(words: [String], holiday: Holiday)] = [
        (["christmas", "eve"], .fixed(month: 12, day: 24)),
        (["xmas", "eve"], .fixed(month: 12, day: 24)),
        (["christmas", "day"], .fixed(month: 12, day: 25)),
        (["christmas"], .fixed(month: 12, day: 25)), (["xmas"], .fixed(month: 12, day: 25)),
        (["boxing", "day"], .fixed(month: 12, day: 26)),
        (["new", "years", "eve"], .fixed(month: 12, day: 31)),
        (["new", "year", "eve"], .fixed(month: 12, day: 31)),
        (["new", "years", "day"], .fixed(month: 1, day: 1)),
        (["new", "years"], .fixed(month: 1, day: 1)),
        (["new", "year"], .fixed(month: 1, day: 1)),
        (["valentines", "day"], .fixed(month: 2, day: 14)),
        (["valentines"], .fixed(month: 2, day: 14)), (["valentine", "day"], .fixed(month: 2, day: 14)),
        (["halloween"], .fixed(month: 10, day: 31)),
        (["good", "friday"], .easter(-2)), (["easter", "sunday"], .easter(0)),
        (["easter", "monday"], .easter(1)), (["easter"], .easter(0)),
        (["mothers", "day"], .mothersDay), (["mother", "day"], .mothersDay),
        (["mothering", "sunday"], .mothersDay), (["fathers", "day"], .fathersDay),
        (["father", "day"], .fathersDay), (["thanksgiving"], .thanksgiving),
        (["black", "friday"], .blackFriday),
    ]

    private static func table(_ words: [[String]], from first: Int = 0) -> [String: Int] {
        var table: [String: Int] = [:]
        for (index, forms) in words.enumerated() {
            for form in forms { table[form] = index + first }
        }
        return table
    }
}
