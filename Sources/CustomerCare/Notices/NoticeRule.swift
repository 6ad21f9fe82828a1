/// How the notices of one sender are read: a marketplace, a shop system, a contact form.
public struct NoticeRule: Hashable, Sendable {
    /// "Etsy": shown as where they wrote, and part of what tells two people apart.
    public let channel: String
    /// Whose notices: patterns of the sender's address.
    var senders: [NoticePattern] = []
    /// One of these has to be the subject, where there are any.
    var subjects: [NoticePattern] = []
    /// Subjects of what the sender writes on its own account and nobody has to answer.
    var asides: [NoticePattern] = []
    /// Lines that tell something.
    var lines: [NoticePattern] = []
    /// The message stands behind the first such line.
    var begins: [NoticePattern] = []
    /// And before the next such line.
    var ends: [NoticePattern] = []
    /// Whether an answer to the notice's Reply-To reaches the customer.
    var isAnsweredByMail = false

    init(channel: String) { self.channel = channel }
}

/// What a notice says: who wrote, about which order, and what.
public struct ReadNotice: Hashable, Sendable {
    public let channel: String
    public let buyer: String
    /// The customer's own address, where the notice has it.
    public let address: String?
    public let order: String?
    /// Their words alone.
    public let words: String
    /// Which lines of the notice they are.
    public let wordLines: Range<Int>
    public let isAnsweredByMail: Bool
}

/// What the rules make of a mail from a sender they know.
public enum NoticeReading: Hashable, Sendable {
    case notice(ReadNotice)
    /// A receipt, a report: nobody waits for an answer.
    case aside
    /// From the sender of a rule, and no rule says what it is.
    case unknown
}

/// The rules in their order, the owner's before those that ship.
public struct NoticeRules: Hashable, Sendable {
    public let rules: [NoticeRule]

    public init(_ rules: [NoticeRule]) { self.rules = rules }

    /// Nil when no rule is for this sender.
    public func reading(from sender: String, subject: String, text: String) -> NoticeReading? {
        var isKnown = false
        for rule in rules where rule.senders.contains(where: { $0.match(sender) != nil }) {
            if let notice = rule.read(subject: subject, text: text) { return .notice(notice) }
            if rule.asides.contains(where: { $0.match(subject) != nil }) { return .aside }
            isKnown = true
        }
        return isKnown ? .unknown : nil
    }

    /// Nil when no rule is for this sender, or the one that is finds nobody who wrote.
    public func read(from sender: String, subject: String, text: String) -> ReadNotice? {
        guard case .notice(let notice)? = reading(from: sender, subject: subject, text: text) else { return nil }
        return notice
    }
}

extension NoticeRule {
    fileprivate func read(subject: String, text: String) -> ReadNotice? {
        var told: [NoticeHole: String] = [:]
        if !subjects.isEmpty {
            guard let found = Self.first(subjects, subject) else { return nil }
            told = found
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(NoticeLimits.linesMax)
            .map(String.init)
        for (index, line) in lines.enumerated() {
            for pattern in self.lines + begins {
                guard let found = pattern.match(line) ?? value(of: pattern, labelled: line, lines[(index + 1)...])
                else { continue }
                told.merge(found) { first, _ in first }
            }
        }
        guard let buyer = told[.buyer] ?? told[.address] else { return nil }
        let address = told[.address].flatMap { $0.contains("@") && !$0.contains(" ") ? $0.lowercased() : nil }
        let wordLines = wordLines(in: lines)
        return ReadNotice(
            channel: channel, buyer: buyer, address: address, order: told[.order],
            words: lines[wordLines].joined(separator: "\n"), wordLines: wordLines, isAnsweredByMail: isAnsweredByMail || address != nil)
    }

    /// What a line tells that is only a label, with its value on the next line that has words.
    private func value(
        of pattern: NoticePattern, labelled line: String, _ after: ArraySlice<String>
    ) -> [NoticeHole: String]? {
        guard pattern.isLabel(line), let next = after.first(where: { !$0.allSatisfy(\.isWhitespace) }),
            !(lines + begins).contains(where: { $0.isLabel(next) || $0.match(next) != nil }) else { return nil }
        return pattern.match(label: line, value: next)
    }

    private func wordLines(in lines: [String]) -> Range<Int> {
        let start = lines.firstIndex { Self.first(begins, $0) != nil }.map { $0 + 1 } ?? 0
        let rest = lines[start...]
        let end = rest.firstIndex { Self.first(ends, $0) != nil } ?? rest.endIndex
        return start..<end
    }

    private static func first(_ patterns: [NoticePattern], _ line: String) -> [NoticeHole: String]? {
        for pattern in patterns {
            if let found = pattern.match(line) { return found }
        }
        return nil
    }
}
