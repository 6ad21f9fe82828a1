/// A mail that was queued a short while ago, whatever has become of it.
public struct RecentReply: Hashable, Sendable, Codable {
    public let outbox: OutboxID
    public let to: [String]
    public let text: String
    public let at: Instant

    init(_ entry: OutboxEntry) {
        outbox = entry.id
        to = entry.to
        text = entry.text
        at = entry.queuedAt
    }
}

extension Shop {
    mutating func remember(_ entry: OutboxEntry) {
        recentReplies.append(RecentReply(entry))
        if recentReplies.count > Limits.recentReplyCountMax { recentReplies.removeFirst() }
    }

    /// The last of the newest mails that said the same to somebody among `addresses`.
    public func recentReply(_ text: String, to addresses: [String]) -> RecentReply? {
        let recipients = Set(addresses.map { $0.lowercased() })
        return recentReplies.last {
            $0.text == text && $0.to.contains { recipients.contains($0.lowercased()) }
        }
    }
}
