/// How the notices of one sender are read: a marketplace, a shop system, a contact form.
public struct NoticeRule: Hashable, Sendable {
    /// "Etsy": shown as where they wrote, and part of what tells two people apart.
    public let channel: String
    /// Whose notices: patterns of the sender's address.
    var senders: [NoticePattern] = []
    /// One of these has to be the subject, where there are any.
    var subjects: [NoticePattern] = []
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

/// The rules in their order, the owner's before those that ship.
public struct NoticeRules: Hashable, Sendable {
    public let rules: [NoticeRule]

    public init(_ rules: [NoticeRule]) { self.rules = rules }

    /// Nil when no rule is for this sender, or the one that is finds nobody who wrote.
    public func read(from sender: String, subject: String, text: String) -> ReadNotice? {
        for rule in rules where rule.senders.contains(where: { $0.match(sender) != nil }) {
            if let notice = rule.read(subject: subject, text: text) { return notice }
        }
        return nil
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
        for line in lines {
            for pattern in self.lines + begins {
                if let found = pattern.match(line) { told.merge(found) { first, _ in first } }
            }
        }
        guard let buyer = told[.buyer] ?? told[.address] else { return nil }
        let address = told[.address].flatMap { $0.contains("@") && !$0.contains(" ") ? $0.lowercased() : nil }
        let wordLines = wordLines(in: lines)
        return ReadNotice(
            channel: channel, buyer: buyer, address: address, order: told[.order],
            words: lines[wordLines].joined(separator: "\n"), wordLines: wordLines, isAnsweredByMail: isAnsweredByMail || address != nil)
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
