import ShopDomain

extension DateReader {
    /// The dates of a whole text, in their order.
    public func mentions(in text: TokenisedText, sentAt: Instant) -> [DateMention] {
        text.paragraphs.flatMap { mentions(in: $0, sentAt: sentAt) }
    }

    /// The date a text is about: its first one still to come, else its first; the vague do not count.
    public func mainDate(in text: TokenisedText, sentAt: Instant) -> Instant? {
        let dated = mentions(in: text, sentAt: sentAt).filter { !$0.isVague }
        return (dated.first { !$0.isPast } ?? dated.first)?.due
    }
}
