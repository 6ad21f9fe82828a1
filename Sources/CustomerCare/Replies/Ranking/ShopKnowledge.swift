/// What ranking knows of shop mail before the owner has picked anything: which words tell which
/// subject, and how customers put what they want.
public struct ShopKnowledge: Sendable {
    let words: ShopWords
    let matters: ShopMatters

    /// The knowledge that ships.
    public static let shipped = ShopKnowledge(words: .shipped, mattersList: ShopMatters.shippedList)
    /// None: ranking by letters alone.
    public static let none = ShopKnowledge(words: .none)

    /// A list of matters is as `ShopMatters` reads it; an empty one holds none.
    public init(words: ShopWords, mattersList: String = "") {
        self.words = words
        matters = ShopMatters(list: mattersList, words: words)
    }
}
