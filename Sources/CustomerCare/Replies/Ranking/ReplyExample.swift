/// A text that a reply is known to answer.
struct ReplyExample: Sendable {
    enum Origin: Sendable {
        case title, fits, pick
    }

    let origin: Origin
    let text: String
    let features: MessageFeatures
    /// How near it comes to each matter, by number; empty where none are known.
    let matters: [Float]

    init(_ origin: Origin, _ text: String, features: MessageFeatures, matters: [Float] = []) {
        self.origin = origin
        self.text = String(text.unicodeScalars.prefix(ReplyLimits.rankedScalarsMax))
        self.features = features
        self.matters = matters
    }

    init(
        _ origin: Origin, _ text: String, knowledge: ShopKnowledge, scratch: inout FeatureScratch
    ) {
        let features = MessageFeatures(
            MessageWords(text), subjects: knowledge.words, scratch: &scratch)
        self.init(
            origin, text, features: features, matters: knowledge.matters.nearness(features))
    }
}

/// All that one reply is known by: what its file says, and what the owner did.
struct ExampleShelf: Sendable {
    let written: [ReplyExample]
    /// Oldest first.
    private(set) var picks: [ReplyExample] = []

    init(written: [ReplyExample]) {
        self.written = written
    }

    mutating func add(pick: ReplyExample) {
        if picks.count == ReplyLimits.picksPerReplyMax { picks.removeFirst() }
        picks.append(pick)
    }

    /// Every example with its weight: written ones 1, the newest pick 1, each older one a little
    /// less.
    var weighted: [(example: ReplyExample, weight: Float)] {
        var weight: Float = 1
        let fading = picks.reversed().map { pick in
            defer { weight *= 0.98 }
            return (pick, weight)
        }
        return written.map { ($0, 1) } + fading
    }
}
