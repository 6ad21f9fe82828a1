/// A place between two characters of a text: a paragraph and a character offset inside it.
///
/// Both count from 0. `character` may equal the paragraph's length: that is its end.
public struct TextPosition: Hashable, Comparable, Sendable {
    public var paragraph: Int
    public var character: Int

    public init(paragraph: Int, character: Int) {
        self.paragraph = paragraph
        self.character = character
    }

    public static let start = TextPosition(paragraph: 0, character: 0)

    public static func < (left: Self, right: Self) -> Bool {
        (left.paragraph, left.character) < (right.paragraph, right.character)
    }
}
