/// Word patterns compiled to small steps in one array: the draft is matched against hundreds of
/// them on every key press, and walking the patterns themselves was mostly counting references.
///
/// Words are numbers of one vocabulary, so that no step looks at a string.
struct PatternProgram: Sendable {
    /// A token as the steps see it.
    struct Word: Sendable {
        /// Its number in the vocabulary; `unknown` when no pattern names it.
        let number: Int32
        let isMark: Bool

        static let unknown: Int32 = -1
    }

    private enum Operation: UInt8, Sendable {
        /// One of two words: `first` or `second`, which differ by an apostrophe.
        case word
        case anyWord
        /// Nothing to three words, as few as possible.
        case gap
        case sentenceStart
        /// The longest of the ways whose `branch` steps follow; `first` of them, then `second` when all fail.
        case choice
        /// A way of a choice; its steps begin at `first`.
        case branch
        case jump
        case end
    }

    private struct Step: Sendable {
        let operation: Operation
        var first: Int32 = none
        var second: Int32 = none
    }

    /// Matches nothing, as a word and as a step.
    private static let none: Int32 = -2

    private var steps: [Step] = []
    private var vocabulary: [String: Int32] = [:]

    var wordCount: Int { vocabulary.count }

    /// - Returns: where the pattern begins, for `end`.
    mutating func add(_ pattern: WordPattern) -> Int32 {
        let start = Int32(steps.count)
        compile(pattern.parts)
        steps.append(Step(operation: .end))
        return start
    }

    func number(of form: String) -> Int32 { vocabulary[form] ?? Word.unknown }

    func words(of tokens: ArraySlice<TextToken>) -> [Word] {
        tokens.map { Word(number: number(of: $0.form), isMark: $0.isMark) }
    }

    /// The end of the longest match of a pattern that begins at a word; nil when there is none.
    ///
    /// - Parameter sentence: the words of one sentence; a match begins and ends in it.
    func end(of pattern: Int32, in sentence: Span<Word>, from start: Int) -> Int? {
        Self.end(steps.span, Int(pattern), sentence, start)
    }

    private static func end(_ steps: Span<Step>, _ step: Int, _ words: Span<Word>, _ start: Int) -> Int? {
        var (step, place) = (step, start)
        while true {
            let now = steps[step]
            switch now.operation {
            case .word:
                guard place < words.count, words[place].number == now.first || words[place].number == now.second
                else { return nil }
                place += 1
            case .anyWord:
                guard place < words.count, !words[place].isMark else { return nil }
                place += 1
            case .sentenceStart:
                guard place == 0 else { return nil }
            case .gap: return gap(steps, step + 1, words, place)
            case .choice: return choice(steps, step, words, place)
            case .jump, .branch:
                step = Int(now.first)
                continue
            case .end: return place
            }
            step += 1
        }
    }

    private static func gap(_ steps: Span<Step>, _ next: Int, _ words: Span<Word>, _ start: Int) -> Int? {
        for place in start...(start + 3) {
            if let end = end(steps, next, words, place) { return end }
            guard place < words.count, !words[place].isMark else { return nil }
        }
        return nil
    }

    private static func choice(_ steps: Span<Step>, _ step: Int, _ words: Span<Word>, _ start: Int) -> Int? {
        let choice = steps[step]
        var longest: Int?
        for branch in 1...Int(choice.first) {
            if let end = end(steps, step + branch, words, start) { longest = max(longest ?? end, end) }
        }
        if longest == nil, choice.second != none { return end(steps, Int(choice.second), words, start) }
        return longest
    }

    private mutating func compile(_ parts: [WordPattern.Part]) {
        for part in parts {
            switch part {
            case .word(let form): compile(word: form)
            case .anyWord: steps.append(Step(operation: .anyWord))
            case .upToThreeWords: steps.append(Step(operation: .gap))
            case .sentenceStart: steps.append(Step(operation: .sentenceStart))
            case .choice(let ways, let isOptional): compile(choice: ways, isOptional: isOptional)
            }
        }
    }

    private mutating func compile(word form: String) {
        let bare = form.filter { $0 != "'" }
        let also = bare == form || TextToken.otherWords.contains(bare) ? Self.none : known(bare)
        steps.append(Step(operation: .word, first: known(form), second: also))
    }

    private mutating func compile(choice ways: [[WordPattern.Part]], isOptional: Bool) {
        let choice = steps.count
        steps.append(Step(operation: .choice, first: Int32(ways.count)))
        for _ in ways { steps.append(Step(operation: .branch)) }
        var jumps: [Int] = []
        for (index, way) in ways.enumerated() {
            steps[choice + 1 + index].first = Int32(steps.count)
            compile(way)
            jumps.append(steps.count)
            steps.append(Step(operation: .jump))
        }
        for jump in jumps { steps[jump].first = Int32(steps.count) }
        if isOptional { steps[choice].second = Int32(steps.count) }
    }

    private mutating func known(_ form: String) -> Int32 {
        if let number = vocabulary[form] { return number }
        let number = Int32(vocabulary.count)
        vocabulary[form] = number
        return number
    }
}
