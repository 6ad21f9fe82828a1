import ShopDomain

extension TextSplice {
    public var isEmpty: Bool { remove == 0 && insert.isEmpty }

    /// Where the inserted text ends, in scalars from the start of the new text.
    public var insertedEnd: Int { at + insert.unicodeScalars.count }

    /// The text after this edit, or nil when the edit does not lie inside `text`.
    public func applied(to text: String) -> String? {
        guard let range = range(in: text) else { return nil }
        var scalars = text.unicodeScalars
        scalars.replaceSubrange(range, with: insert.unicodeScalars)
        return String(scalars)
    }

    /// The edit that takes this one back, or nil when the edit does not lie inside `text`, the
    /// text before it.
    public func inverse(in text: String) -> TextSplice? {
        guard let range = range(in: text) else { return nil }
        let removed = String(String.UnicodeScalarView(text.unicodeScalars[range]))
        return TextSplice(at: at, remove: insert.unicodeScalars.count, insert: removed)
    }

    private func range(in text: String) -> Range<String.Index>? {
        let scalars = text.unicodeScalars
        let limit = scalars.endIndex
        guard at >= 0, remove >= 0,
              let start = scalars.index(scalars.startIndex, offsetBy: at, limitedBy: limit),
              let end = scalars.index(start, offsetBy: remove, limitedBy: limit)
        else { return nil }
        return start..<end
    }
}
