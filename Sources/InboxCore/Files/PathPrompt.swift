import PlainText

/// A path being typed, and what it could go on with.
public struct PathPrompt: Hashable, Sendable {
    public enum Purpose: Hashable, Sendable {
        /// A file for the draft.
        case attach
        /// Where a customer's file is saved.
        case save(FilePlace)
        /// The folder that all files of a mail are saved in.
        case saveAll([FilePlace])
        /// Mail that is there already.
        case importMail
    }

    public let purpose: Purpose
    public private(set) var line: PromptLine
    /// The path is as it was offered: one that is typed from its root takes its place.
    private var isOffered = true
    /// Set while several fit.
    public internal(set) var listing: PathListing?
    /// The chosen one of them.
    public internal(set) var selected: Int?

    init(_ purpose: Purpose, _ path: String) {
        self.purpose = purpose
        line = PromptLine(path, countMax: InboxLimits.pathCharacterCountMax)
    }

    var chosen: PathListing.Entry? {
        guard let listing, let selected, listing.entries.indices.contains(selected) else { return nil }
        return listing.entries[selected]
    }

    mutating func apply(_ input: PromptInput) {
        let before = line
        line.apply(input)
        if case .insert(let typed) = input { restart(before, typed) }
        if line != before { isOffered = false }
        if line.text != before.text { forgetListing() }
    }

    /// A second root in a path begins it anew, as in an editor: `~//tmp` is `/tmp`, `/srv/~/a` is `~/a`.
    private mutating func restart(_ before: PromptLine, _ typed: String) {
        if isOffered, let first = typed.first, "/~".contains(first) {
            var fresh = PromptLine(countMax: InboxLimits.pathCharacterCountMax)
            fresh.apply(.insert(typed))
            line = fresh
        } else if let start = Self.secondRoot(line.text), Self.secondRoot(before.text) == nil {
            line = PromptLine(String(line.text[start...]), countMax: InboxLimits.pathCharacterCountMax)
        }
    }

    private static func secondRoot(_ text: String) -> String.Index? {
        var found: String.Index?
        for index in text.indices where text[index] == "/" {
            let rest = text[text.index(after: index)...]
            if rest.hasPrefix("/") || rest.hasPrefix("~/") { found = rest.startIndex }
        }
        return found
    }

    /// Another path; what was listed for the old one goes.
    mutating func type(_ path: String) {
        line = PromptLine(path, countMax: InboxLimits.pathCharacterCountMax)
        isOffered = false
        forgetListing()
    }

    mutating func forgetListing() {
        listing = nil
        selected = nil
    }

    mutating func choose(_ input: PromptInput) {
        guard let listing, !listing.entries.isEmpty else { return }
        let step = switch input {
        case .next: 1
        case .previous: -1
        case .nextPage: 8
        default: -8
        }
        let start = selected ?? (step > 0 ? -1 : listing.entries.count)
        selected = min(max(0, start + step), listing.entries.count - 1)
    }
}
