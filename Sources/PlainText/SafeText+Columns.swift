/// Where text stands in a field wider than itself.
public enum ColumnAlignment: Sendable {
    case leading, center, trailing
}

extension SafeText {
    /// Columns the text takes on one line.
    public var columns: Int { DisplayWidth.columns(of: string) }

    /// The text if it fits, else as many whole grapheme clusters as fit before the ellipsis.
    public func truncated(toColumns limit: Int, ellipsis: SafeText = "\u{2026}") -> SafeText {
        guard !fits(columns: limit) else { return self }
        let mark = ellipsis.columns <= limit ? ellipsis : ""
        return prefix(columns: limit - mark.columns) + mark
    }

    /// The text in exactly so many columns: truncated where too long, else filled with spaces.
    public func padded(
        toColumns width: Int, alignment: ColumnAlignment = .leading
    ) -> SafeText {
        let shown = truncated(toColumns: width)
        let space = max(0, width - shown.columns)
        switch alignment {
        case .leading: return shown + Self.spaces(space)
        case .trailing: return Self.spaces(space) + shown
        case .center: return Self.spaces(space / 2) + shown + Self.spaces(space - space / 2)
        }
    }

    public static func spaces(_ count: Int) -> SafeText {
        SafeText(line: String(repeating: " ", count: max(0, count)))
    }

    /// The longest run of whole grapheme clusters from the start that fits.
    public func prefix(columns limit: Int) -> SafeText {
        var used = 0
        var end = string.startIndex
        for cluster in TextClusters(self) {
            used += cluster.columns
            guard used <= limit else { break }
            end = cluster.range.upperBound
        }
        return self[string.startIndex..<end]
    }

    /// Whether the text fits, without measuring all of a long one.
    private func fits(columns limit: Int) -> Bool {
        var used = 0
        for cluster in TextClusters(self) {
            used += cluster.columns
            if used > limit { return false }
        }
        return true
    }
}
