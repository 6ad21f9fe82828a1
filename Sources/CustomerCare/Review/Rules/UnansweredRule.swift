/// A question of theirs that the draft does not touch.
struct UnansweredRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        draft.theyAsked.first { !$0.isTouched }.map { [DraftHint(.unanswered, detail: $0.words)] } ?? []
    }
}
