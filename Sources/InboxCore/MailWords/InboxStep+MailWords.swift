import CustomerCare
import PlainText
import ShopDomain

/// What mails say is read behind the screen: promises in old ones, what is done, what went wrong.
extension InboxStep {
    /// Asks for the words of what is new since the last time, the newest of them.
    mutating func askForWords() {
        let end = shop.nextMessage.rawValue
        guard session.wordsAskedBefore < end else { return }
        let first = max(session.wordsAskedBefore, end - min(end, InboxLimits.wordsReadMax))
        session.wordsAskedBefore = end
        let oldest = now.adding(days: -SameIssue.days)
        let wanted = (first..<end).map { MessageNumber($0) }.filter { number -> Bool in
            guard let entry = shop.message(number) else { return false }
            return entry.date >= oldest && entry.nature == .person
        }
        if !wanted.isEmpty { effects.append(.readWords(wanted)) }
    }

    mutating func take(_ read: [MailWords]) {
        for words in read {
            if let report = words.report { session.reports.append(report) }
            session.questions += words.questions
            if let answer = words.answer { session.answers.append(SentAnswer(message: words.message, text: answer)) }
            guard !session.settings.isLookOnly, let entry = shop.message(words.message), !isOurs(entry)
            else { continue }
            proposeKept(words, entry)
            fileMaybes(words, entry)
        }
        let oldest = now.adding(days: -SameIssue.days)
        session.reports.removeAll { $0.at < oldest }
        if read.contains(where: { !$0.questions.isEmpty }) { session.learnNext = nil }
        session.questions.removeFirst(max(0, session.questions.count - CardLimits.questionsMax))
        session.answers.removeFirst(max(0, session.answers.count - AlikeAnswer.earlierMax))
        session.queue.builtFor = nil
    }

    /// Whether it left from here: then the owner was asked about it while it was written.
    private func isOurs(_ entry: MessageEntry) -> Bool {
        entry.marks.contains(.history) || entry.answersThrough != nil
            || shop.care.promises.contains { $0.message == entry.number }
    }

    /// A promise in mail that came from elsewhere counts only once the owner says so. Its name follows
    /// from the mail, so that two windows file it once.
    private mutating func fileMaybes(_ words: MailWords, _ entry: MessageEntry) {
        guard let conversation = shop.conversation(of: entry.number) else { return }
        let oldest = now.adding(days: -InboxLimits.maybeDaysMax)
        for (index, found) in words.promises.enumerated() where found.due.map({ $0 >= oldest }) ?? true {
            let id = Token(InboxLimits.maybePromiseNames | UInt64(entry.number.rawValue) << 8 | UInt64(index & 0xFF))
            events.append(
                .promiseFiled(
                    PromiseFiled(
                        promise: id, customer: shop.resolved(entry.customer), conversation: conversation,
                        message: entry.number, action: found.action, words: SafeText(line: found.quote),
                        datePhrase: found.datePhrase.map { SafeText(line: $0) }, due: found.due,
                        isFirm: found.isFirm, isMaybe: true, at: entry.date)))
        }
    }

    private mutating func proposeKept(_ words: MailWords, _ entry: MessageEntry) {
        let customer = shop.resolved(entry.customer)
        let before = openPromises(to: customer).filter { $0.madeAt < entry.date && $0.done == nil }
        for proposal in KeptProposal.proposals(words.done, for: before) {
            events.append(
                .keptProposed(
                    KeptProposed(promise: proposal.promise, words: SafeText(line: proposal.quote), at: entry.date)))
        }
    }

    func openPromises(to customer: CustomerID) -> [Promise] {
        shop.care.promises.filter { $0.isOpen && $0.customer.map(shop.resolved) == customer }
    }
}
