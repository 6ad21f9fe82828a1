/// A text that a reply is known to answer.
struct ReplyExample: Sendable {
    enum Origin: Sendable {
        case title, fits, pick
    }

    let origin: Origin
    let text: String
    let features: MessageFeatures

    init(
        _ origin: Origin, _ text: String, subjects: ShopWords, scratch: inout FeatureScratch
    ) {
        self.origin = origin
        self.text = String(text.unicodeScalars.prefix(ReplyLimits.rankedScalarsMax))
        features = MessageFeatures(MessageWords(text), subjects: subjects, scratch: &scratch)
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
