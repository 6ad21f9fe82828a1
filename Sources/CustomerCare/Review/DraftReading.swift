/// A whole draft with what its paragraphs say, ready for the rules; ranges count the text's scalars.
struct DraftReading: Sendable {
    struct Request: Sendable {
        let paragraph: TextParagraph
        let sentence: Range<Int>
        let offset: Int
    }

    let facts: ReviewFacts
    let customer: CustomerReading
    let promises: [FoundPromise]
    let done: [DoneStatement]
    let datedSentences: [Range<Int>]
    let requests: [Request]
    let theyAsked: [AskedQuestion]
    let greeting: Greeting?
    let hasQuestion: Bool
    /// Whether there is more than a greeting yet.
    let isAnswer: Bool
    let ruleHints: [DraftHint]
    private let wordHits: [ReviewWords.Name: [WordHit]]

    init(_ read: TokenisedText, _ paragraphs: [ParagraphReading], facts: ReviewFacts, customer: CustomerReading) {
        self.facts = facts
        self.customer = customer
        let own = Array(zip(paragraphs, read.starts)).prefix(OwnWords.end(of: paragraphs.map(\.zone)))
        promises = own.flatMap { part, start in part.promises.map { $0.moved(by: start) } }
        done = own.flatMap { $0.0.done }
        datedSentences = own.flatMap { part, start in part.dated.map { Self.moved($0, start) } }
        requests = own.flatMap { part, start in
            part.requests.map { Request(paragraph: part.paragraph, sentence: $0, offset: start) }
        }
        hasQuestion = own.contains { $0.0.hasQuestion }
        let answers = own.flatMap { $0.0.answers }
        isAnswer = !answers.isEmpty
        theyAsked = customer.asked(answers)
        greeting = own.first.flatMap { part, _ in
            part.zone.sentences.first.flatMap { Greeting(part.paragraph, sentence: $0) }
        }
        wordHits = Dictionary(grouping: own.flatMap { part, start in
            part.hits.map { hit in
                WordHit(
                    name: hit.name, range: Self.moved(hit.range, start), quote: hit.quote,
                    sentence: Self.moved(hit.sentence, start))
            }
        }, by: \.name)
        ruleHints = own.flatMap { part, start in
            part.ruleHits.map { hit in
                DraftHint(
                    hit.rule, at: Self.moved(part.paragraph.scalars(of: hit.tokens), start),
                    quote: part.paragraph.quote(hit.tokens))
            }
        }
    }

    func hits(_ name: ReviewWords.Name) -> [WordHit] { wordHits[name] ?? [] }

    /// Something is being done: a promise, something done, a repair, a question to the customer.
    var hasFix: Bool { !promises.isEmpty || !done.isEmpty || !hits(.repair).isEmpty }

    /// Promises that name a day.
    var datedPromises: [FoundPromise] { promises.filter { $0.datePhrase != nil && !$0.isVague } }

    private static func moved(_ range: Range<Int>, _ offset: Int) -> Range<Int> {
        (range.lowerBound + offset)..<(range.upperBound + offset)
    }
}
