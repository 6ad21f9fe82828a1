/// Questions that ask the same in other words.
///
/// Each joins the group it is most like, on average over the group, or begins its own: "Are the mugs
/// dishwasher safe?" goes to "Can I put the mug in the dishwasher?", and not to all that asks of care.
struct AlikeQuestions {
    /// In the order of their first questions, each in the order given.
    static func groups(_ questions: [QuestionInMail]) -> [[QuestionInMail]] {
        var alike = AlikeQuestions(questions.map(\.example))
        for number in questions.indices { alike.place(number) }
        return alike.groups.map { group in group.map { questions[$0] } }
    }

    private let examples: [ReplyExample]
    private let postings: SentencePostings
    private let tellings: [Float]
    private var groups: [[Int]] = []

    private init(_ examples: [ReplyExample]) {
        let index = ExampleIndex(shelves: examples.map { ExampleShelf(written: [$0]) })
        self.examples = examples
        postings = SentencePostings(index.entries.flatMap { $0 })
        tellings = index.tellings
    }

    private mutating func place(_ number: Int) {
        let cosines = postings.cosines(examples[number].features, tellings: tellings)
        let likenesses = groups.map { group in
            let sum = group.reduce(0) { sum, other in
                sum + cosines[other] + Self.mattersWeight * nearness(number, other)
            }
            return sum / Float(group.count)
        }
        let best = likenesses.indices.max { likenesses[$0] < likenesses[$1] }
        if let best, likenesses[best] >= Self.likenessMin {
            groups[best].append(number)
        } else {
            groups.append([number])
        }
    }

    /// How far two are about the same matters, 0 to 1.
    private func nearness(_ a: Int, _ b: Int) -> Float {
        zip(examples[a].matters, examples[b].matters).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static let mattersWeight: Float = 0.5
    /// Set by trial on sixty questions to a shop: the same matter alone comes to 0.75, the same question to
    /// 0.8 and above.
    private static let likenessMin: Float = 0.78
}
