import CustomerCare
import PlainText
import ShopDomain

extension MessageBody {
    /// A notice with the customer's words as its own text, and what stands around them folded as quotes
    /// are; any other mail as it is.
    public func unfolding(_ rules: NoticeRules, of entry: MessageEntry) -> MessageBody {
        let text = ownText
        guard entry.direction == .incoming,
            let notice = rules.read(from: fromAddress.lowercased(), subject: entry.subject.string, text: text),
            !notice.words.allSatisfy(\.isWhitespace)
        else { return self }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var body = self
        body.zones =
            Self.zone(lines[..<notice.wordLines.lowerBound], .quoted) + Self.zone(lines[notice.wordLines], .own)
            + Self.zone(lines[notice.wordLines.upperBound...], .quoted) + zones.filter { $0.kind != .own }
        return body
    }

    /// Without the empty lines around it.
    private static func zone(_ lines: ArraySlice<Substring>, _ kind: Zone.Kind) -> [Zone] {
        guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
            let last = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return [] }
        return [Zone(kind: kind, text: SafeText(lines: lines[first...last].joined(separator: "\n")))]
    }
}
