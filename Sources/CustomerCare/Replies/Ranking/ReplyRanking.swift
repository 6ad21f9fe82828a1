/// Ranks canned replies for a message, by what each was written for and picked for before.
///
/// Each reply is known by examples: its title, its `fits` lines, and the messages the owner
/// answered with it. A reply scores by the likeness of the message to all its examples together
/// and to the nearest one alone. Likeness is the cosine between weighted features: pieces of
/// words, words, pairs (`MessageFeatures`) and subjects (`ShopWords`); a feature weighs more the
/// fewer replies know it. To this comes how far message and examples are about the same matters
/// (`ShopMatters`). Everything happens on this machine, and nothing but the examples is
/// remembered.
public struct ReplyRanking: Sendable {
    /// A reply as ranking knows it.
    public struct Reply: Hashable, Sendable {
        public let name: String
        public let title: String
        /// Examples of messages it answers, from the reply's file.
        public let fits: [String]
        /// The digit it always stands on, 1 to 9.
        public let pinnedDigit: Int?

        public init(name: String, title: String, fits: [String] = [], pinnedDigit: Int? = nil) {
            self.name = name
            self.title = title
            self.fits = fits
            self.pinnedDigit = pinnedDigit
        }
    }

    public let replies: [Reply]
    let knowledge: ShopKnowledge
    let positions: [String: Int]
    var shelves: [ExampleShelf]
    private var scratch = FeatureScratch()
    private var preparedIndex: ExampleIndex?

    /// A ranking that has learned no pick yet. Of replies with the same name the first is kept.
    public init(replies: [Reply], knowing knowledge: ShopKnowledge = .shipped) {
        var positions: [String: Int] = [:]
        self.replies = replies.filter { reply in
            guard positions[reply.name] == nil else { return false }
            positions[reply.name] = positions.count
            return true
        }
        self.positions = positions
        self.knowledge = knowledge
        var scratch = FeatureScratch()
        shelves = self.replies.map { reply in
            let title = ReplyExample(
                .title, Self.spoken(reply.title), knowledge: knowledge, scratch: &scratch)
            let fits = reply.fits.map {
                ReplyExample(.fits, $0, knowledge: knowledge, scratch: &scratch)
            }
            return ExampleShelf(written: [title] + fits)
        }
        self.scratch = scratch
    }

    /// Learns that the owner sent `name` in answer to `message`; unknown names are passed over.
    /// Picks are learned oldest first: the newest weighs most.
    public mutating func learn(pick name: String, for message: String) {
        guard let position = positions[name] else { return }
        let example = ReplyExample(.pick, message, knowledge: knowledge, scratch: &scratch)
        shelves[position].add(pick: example)
        preparedIndex?.relearn(position, from: shelves[position])
        if preparedIndex?.isStale == true { preparedIndex = nil }
    }

    /// Weighs all examples ahead of need; `rank` does it otherwise. Cheap when little is new.
    public mutating func prepare() {
        if preparedIndex == nil { preparedIndex = ExampleIndex(shelves: shelves) }
    }

    /// The weighed examples, made here when `prepare` was not called.
    var index: ExampleIndex { preparedIndex ?? ExampleIndex(shelves: shelves) }

    /// "late-own-it" reads as three words.
    static func spoken(_ title: String) -> String {
        String(title.map { "-_/.".contains($0) ? " " : $0 })
    }
}
