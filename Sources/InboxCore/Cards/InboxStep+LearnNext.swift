import CustomerCare
import PlainText
import ShopDomain

/// The list of what is asked without a card: to learn an answer to next.
extension InboxStep {
    /// Laid beside each other only when mail or cards changed.
    mutating func openQuestions() -> [OpenQuestion] {
        let learnNext = session.learnNext ?? LearnNext(session.questions, without: session.cards)
        session.learnNext = learnNext
        return learnNext.questions(decided: shop.care.issues)
    }

    /// `-` puts a question aside until it is asked again.
    ///
    /// - Returns: whether the act means something in this list.
    mutating func judgeQuestion(_ command: InboxCommand) -> Bool {
        guard command == .notThis, let question = session.selectedQuestion else { return false }
        events.append(
            .issueDecided(
                IssueDecided(
                    act: token(), issue: question.issue, choice: .declined, words: question.words, at: now)))
        session.advancedFrom = session.queue.selected
        say("Put aside: it comes back when it is asked again")
        return true
    }

    /// `C` on a question: what was answered to it becomes a card, for the owner to edit.
    mutating func keepCard(for question: OpenQuestion) {
        guard let answer = answer(to: question) else {
            return say("Answer one of them first: Enter opens it, and then C keeps the answer as a card", .warning)
        }
        effects.append(.keepCard(KeptCard(title: question.words, fits: question.wordings, text: answer)))
    }

    /// The newest answer to one of the mails, without greeting and sign-off; nil while none is read.
    private func answer(to question: OpenQuestion) -> String? {
        question.messages.reversed().lazy.compactMap(answer).first
    }

    private func answer(to message: MessageNumber) -> String? {
        guard let conversation = shop.conversation(of: message).flatMap({ shop.conversation($0) }),
            let asked = conversation.turns.firstIndex(where: { $0.message == message }),
            let turn = conversation.turns[asked...].first(where: { $0.direction == .outgoing }),
            let text = session.answers.last(where: { $0.message == turn.message })?.text
                ?? session.bodies[turn.message]?.ownText
        else { return nil }
        let body = FilledReply(text: text, blanks: [], signature: session.settings.ownerName.string)
            .withoutGreeting().text
        return body.isEmpty ? nil : body
    }
}

/// A card that begins as an answer to a question.
public struct KeptCard: Hashable, Sendable {
    public let title: SafeText
    /// How it was asked.
    public let fits: [String]
    public let text: String

    public init(title: SafeText, fits: [String], text: String) {
        self.title = title
        self.fits = fits
        self.text = text
    }
}

extension InboxSession {
    /// The question that acts are about, while the list of them has the keys.
    public var selectedQuestion: OpenQuestion? {
        guard focus == .queue, composer == nil, case .question(let name) = queue.selected else { return nil }
        return openQuestion(name)
    }

    public func openQuestion(_ name: String) -> OpenQuestion? { queue.questions.first { $0.issue == name } }
}
