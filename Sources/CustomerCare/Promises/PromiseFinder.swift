import ShopDomain

/// Finds what a shop promises in its own words: "I'll ship it by Friday", "Out the door Friday".
///
/// A small visible grammar whose finds the owner confirms, never a silent file clerk: people
/// themselves agree only moderately on what a promise is. Not promises: what is denied or asked,
/// what others said or will do, what stands between quotation marks, what was, how the shop always
/// works, and what would only happen if something went wrong.
public struct PromiseFinder: Sendable {
    public let dates: DateReader
    public let verbs: ActionVerbs

    public init(dates: DateReader, verbs: ActionVerbs = .english) {
        self.dates = dates
        self.verbs = verbs
    }

    /// The promises of a mail, in their order; quoted text and the signature are left out.
    public func promises(in text: String, sentAt: Instant) -> [FoundPromise] {
        let read = TokenisedText(text)
        let zones = read.paragraphs.map(OwnWords.zone)
        var found: [FoundPromise] = []
        for index in 0..<OwnWords.end(of: zones) {
            found += promises(in: read.paragraphs[index], sentences: zones[index].sentences, sentAt: sentAt)
                .map { $0.moved(by: read.starts[index]) }
        }
        return Array(found.prefix(PromiseLimits.perMailMax))
    }

    /// When a promise that waited for the customer is due, now that they have answered.
    public func due(ofWaiting quote: String, answeredAt: Instant) -> Instant {
        let paragraph = TextParagraph(quote)
        let mention = dates.mentions(in: paragraph, sentAt: answeredAt).last { $0.due != nil && !$0.isPast }
        return mention?.due ?? undatedDue(from: answeredAt)
    }

    /// The promises of some sentences of a paragraph; ranges count the paragraph's scalars.
    func promises(
        in paragraph: TextParagraph, sentences: [Range<Int>], sentAt: Instant
    ) -> [FoundPromise] {
        let worded = sentences.flatMap { sentence in
            PromiseScan(
                tokens: paragraph.tokens, sentence: sentence, verbs: verbs,
                mentions: dates.mentions(in: paragraph, sentence: sentence, sentAt: sentAt)
            ).promises()
        }.filter { !paragraph.quotedSpeech.holds($0.tokens.lowerBound) }
        return worded.prefix(PromiseLimits.perMailMax).map { promise($0, in: paragraph, sentAt: sentAt) }
    }

    private func promise(
        _ worded: WordedPromise, in paragraph: TextParagraph, sentAt: Instant
    ) -> FoundPromise {
        let mention = worded.mention
        let due = mention?.due ?? undatedDue(from: sentAt)
        return FoundPromise(
            range: paragraph.scalars(of: worded.tokens), quote: paragraph.quote(worded.tokens),
            action: worded.action, due: worded.waitsOnCustomer ? nil : due,
            earliest: mention?.earliest, alternative: mention?.alternative,
            datePhrase: mention.map { paragraph.quote($0.tokens) }, isFirm: worded.isFirm,
            waitsOnCustomer: worded.waitsOnCustomer, isVague: mention?.isVague ?? false)
    }

    private func undatedDue(from sentAt: Instant) -> Instant {
        let business = dates.business
        guard let day = business.day(PromiseLimits.undatedOpenDays, openDaysAfter: sentAt) else {
            return sentAt.adding(days: Int64(PromiseLimits.undatedOpenDays))
        }
        return business.closing(day)
    }
}

/// A promise as it was worded, before anyone asked what the date means.
struct WordedPromise {
    var tokens: Range<Int>
    var action: PromiseAction
    var isFirm: Bool
    var waitsOnCustomer = false
    var mention: DateMention?
    /// Without a date it is talk about the future, not a promise.
    var needsDate = false
}
