import PlainText

extension CareSummary {
    /// What is open comes first, in the words of a login message.
    var openLines: [SafeText] {
        let slips = zip(openSlips, slipDays).map { slip, day in
            SafeText(line: "not made good yet: \(slip.name), \(slip.cause), since ") + day
        }
        let more = openSlipCount - openSlips.count
        return slips + (more > 0 ? [SafeText(line: "  and \(more) more: g b lists them")] : [])
    }

    /// What is zero is left out.
    var lines: [SafeText] { promiseLines + thanksLines + givenLines + answerLines }

    private var promiseLines: [SafeText] {
        var parts: [String] = []
        if promises.late > 0 { parts.append("\(promises.late) late") }
        if promises.today > 0 { parts.append("\(promises.today) due today") }
        let rest = promises.open - promises.late - promises.today
        if rest > 0 { parts.append("\(rest) open") }
        let lines = parts.isEmpty ? [] : ["promises: " + parts.joined(separator: ", ")]
        return (lines + streakLines).map { SafeText(line: $0) }
    }

    /// A streak of none only punishes.
    private var streakLines: [String] {
        guard let streak else { return [] }
        let rate = "\(streak.honoured) of the last \(streak.counted)"
        let row = streak.current > 0 ? "kept in a row: \(streak.current), " : "kept: "
        return [row + rate]
    }

    private var thanksLines: [SafeText] {
        let names = thanks.isEmpty ? [] : ["to thank today: " + thanks.joined(separator: ", ")]
        guard people.thanked > 0 else { return names.map { SafeText(line: $0) } }
        let customers = people.customers == 1 ? "customer" : "customers"
        let share = "thanked in \(people.days) days: \(people.thanked) of \(people.customers) \(customers)"
        return (names + [share]).map { SafeText(line: $0) }
    }

    private var answerLines: [SafeText] {
        guard answers.reused > 0 else { return [] }
        let words = "\(answers.reused) of \(answers.written) answers from canned replies"
        return [SafeText(line: "in \(answers.days) days: " + words)]
    }

    private var givenLines: [SafeText] {
        let parts = [
            (given.moneyBack, "money back", given.moneyBackTotal),
            (given.new, "new", ""), (given.sorted, "sorted", ""),
            (given.gestures, given.gestures == 1 ? "gesture" : "gestures", given.gestureTotal),
        ].filter { $0.0 > 0 }.map { count, word, total in
            "\(count) \(word)" + (total.isEmpty ? "" : " (\(total))")
        }
        var lines = parts.isEmpty ? [] : ["in \(given.days) days: " + parts.joined(separator: ", ")]
        if !given.toPayOut.isEmpty { lines.append("to be paid out: " + given.toPayOut) }
        return lines.map { SafeText(line: $0) }
    }
}
