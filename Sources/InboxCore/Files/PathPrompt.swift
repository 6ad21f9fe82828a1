import PlainText

/// A path being typed, and what it could go on with.
public struct PathPrompt: Hashable, Sendable {
    public enum Purpose: Hashable, Sendable {
        /// A file for the draft.
        case attach
        /// Where a customer's file is saved.
        case save(FilePlace)
    }

    public let purpose: Purpose
    public internal(set) var line: PromptLine
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

    /// Another path; what was listed for the old one goes.
    mutating func type(_ path: String) {
        line = PromptLine(path, countMax: InboxLimits.pathCharacterCountMax)
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
