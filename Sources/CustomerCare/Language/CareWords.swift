import PlainText

/// The owner's own words, which join the lists that ship.
public struct CareWords: Hashable, Sendable {
    public var review: [ReviewWords.Name: WordList] = [:]
    public var cues: [Cue.Kind: WordList] = [:]
    /// What can be wrong with a thing, by the name of the complaint; a new name is a new complaint.
    public var issues: [String: WordList] = [:]
    public var verbs: ActionVerbs?
    /// What the shop sells, by the names customers use.
    public var products: [String] = []

    public init() {}

    /// Knowing also what the products' files call the things.
    public func naming(_ shelf: ProductShelf) -> CareWords {
        var words = self
        words.products += shelf.products.map(\.name.string).filter { !products.contains($0) }
        return words
    }

    public var issueTags: [(name: String, list: WordList)] {
        let shipped = IssueTags.shipped.map { tag in
            (name: tag.name, list: issues[tag.name].map(tag.list.adding) ?? tag.list)
        }
        let known = Set(shipped.map(\.name))
        return shipped + issues.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
            .map { (name: $0.key, list: $0.value) }
    }

    public var actionVerbs: ActionVerbs { verbs.map(ActionVerbs.english.adding) ?? .english }
}
