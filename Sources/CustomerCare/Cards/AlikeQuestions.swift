/// Questions that ask the same in other words.
///
/// Each joins the group it is most like, on average over the group, or begins its own: "Are the mugs
/// dishwasher safe?" goes to "Can I put the mug in the dishwasher?", and not to all that asks of care.
enum AlikeQuestions {
    /// In the order of their first questions, each in the order given.
    static func groups(_ questions: [QuestionInMail]) -> [[QuestionInMail]] {
        let index = ExampleIndex(shelves: questions.map { ExampleShelf(written: [$0.example]) })
        let postings = SentencePostings(index.entries.flatMap { $0 })
        var groups: [[Int]] = []
        for number in questions.indices {
            let example = questions[number].example
            let cosines = postings.cosines(example.features, tellings: index.tellings)
            func likeness(_ group: [Int]) -> Float {
                let sum = group.reduce(0) { sum, other in
                    sum + cosines[other] + mattersWeight * nearness(example, questions[other].example)
                }
                return sum / Float(group.count)
            }
            let likenesses = groups.map(likeness)
            if let best = likenesses.indices.max(by: { likenesses[$0] < likenesses[$1] }), likenesses[best] >= likenessMin {
                groups[best].append(number)
            } else {
                groups.append([number])
            }
        }
        return groups.map { group in group.map { questions[$0] } }
    }

    /// How far two are about the same matters, 0 to 1.
    private static func nearness(_ a: ReplyExample, _ b: ReplyExample) -> Float {
        zip(a.matters, b.matters).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static let mattersWeight: Float = 0.5
    /// Set by trial on sixty questions to a shop: the same matter alone comes to 0.75, the same question to
    /// 0.8 and above.
    private static let likenessMin: Float = 0.78
}
