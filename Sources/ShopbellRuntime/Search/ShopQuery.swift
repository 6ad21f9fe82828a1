import Foundation
import MailSearch
import PlainText
import ShopDomain

/// A search line divided into what the shop knows and what the index knows.
///
///     is:unanswered            somebody waits for the shop
///     is:waiting               the shop waits for them
///     is:closed is:later is:kind
///     label:"spring fair"      whole labels, in any case
///
/// Each may have a minus in front. Everything else is a ``SearchQuery``.
struct ShopQuery: Sendable {
    struct Condition: Sendable, Equatable {
        enum Kind: Sendable, Equatable {
            case unanswered
            case view(ConversationView)
            /// In lower case.
            case label(String)
        }

        let kind: Kind
        let isExcluded: Bool
    }

    private(set) var conditions: [Condition] = []
    let words: SearchQuery

    init(_ typed: String, timeZone: TimeZone) {
        var rest = ""
        for part in Self.parts(of: typed) {
            if conditions.count < ShopSearchLimits.conditionsMax, let condition = Self.condition(part) {
                conditions.append(condition)
            } else {
                rest += part
            }
        }
        words = SearchQuery.parse(rest, timeZone: timeZone)
    }

    var isEmpty: Bool { conditions.isEmpty && words.isEmpty }

    func holds(_ conversation: Conversation, in shop: Shop, at now: Instant) -> Bool {
        conditions.allSatisfy { condition in
            Self.holds(condition.kind, conversation, shop, now) != condition.isExcluded
        }
    }

    private static func holds(
        _ kind: Condition.Kind, _ conversation: Conversation, _ shop: Shop, _ now: Instant
    ) -> Bool {
        switch kind {
        case .unanswered: !conversation.unanswered.isEmpty && shop.view(of: conversation, at: now) == .needsMe
        case .view(let view): shop.view(of: conversation, at: now) == view
        case .label(let label): conversation.labels.contains { $0.string.lowercased() == label }
        }
    }

    private static func condition(_ part: Substring) -> Condition? {
        var text = part.lowercased().filter { $0 != "\"" && $0 != "\u{201C}" && $0 != "\u{201D}" }[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        let isExcluded = text.first == "-"
        if isExcluded { text.removeFirst() }
        if text.hasPrefix("label:"), text.count > 6 {
            return Condition(kind: .label(String(text.dropFirst(6))), isExcluded: isExcluded)
        }
        return states[String(text)].map { Condition(kind: $0, isExcluded: isExcluded) }
    }

    private static let states: [String: Condition.Kind] = [
        "is:unanswered": .unanswered, "is:waiting": .view(.waitingForThem), "is:closed": .view(.closed),
        "is:later": .view(.later), "is:kind": .view(.kindWords),
    ]

    /// The line cut behind each run of spaces outside quotes; together the parts are the line.
    private static func parts(of typed: String) -> [Substring] {
        var parts: [Substring] = []
        var start = typed.startIndex
        var isQuoted = false
        var endsWithSpace = false
        for index in typed.indices {
            let character = typed[index]
            if endsWithSpace, !character.isWhitespace {
                parts.append(typed[start..<index])
                start = index
                endsWithSpace = false
            }
            if character == "\"" || character == "\u{201C}" || character == "\u{201D}" { isQuoted.toggle() }
            if character.isWhitespace, !isQuoted { endsWithSpace = true }
        }
        if start < typed.endIndex { parts.append(typed[start...]) }
        return parts
    }
}
