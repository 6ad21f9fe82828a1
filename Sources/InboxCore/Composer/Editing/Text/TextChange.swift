import ShopDomain

/// One edit of a buffer as its followers need it: the log, the undo history, the blanks, the
/// layout.
public struct TextChange: Equatable, Sendable {
    public var splice: TextSplice
    /// The text that the splice took out.
    public var removed: String
    public var characters: CharacterChange
    public var paragraphs: ParagraphChange

    /// The splice that takes this change back.
    public var inverse: TextSplice {
        TextSplice(at: splice.at, remove: splice.insert.unicodeScalars.count, insert: removed)
    }
}

/// Characters of the whole text that an edit replaced.
///
/// It can be wider than the edit: a combining accent typed behind a letter replaces that letter
/// by an accented one.
public struct CharacterChange: Equatable, Sendable {
    /// The whole-text offset of the first changed character.
    public var start: Int
    public var removedCount: Int
    public var insertedCount: Int

    public var removedEnd: Int { start + removedCount }
    public var insertedEnd: Int { start + insertedCount }

    /// Where an offset of the old text is now; one inside the edit goes to its end.
    func movedOffset(_ offset: Int) -> Int {
        if offset <= start { return offset }
        if offset < removedEnd { return insertedEnd }
        return offset + insertedCount - removedCount
    }
}

/// Paragraphs that an edit replaced.
public struct ParagraphChange: Equatable, Sendable {
    public var first: Int
    public var removedCount: Int
    public var insertedCount: Int
}
