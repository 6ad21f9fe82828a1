import PlainText
import ShopDomain

/// A path being typed: Tab completes it, arrows choose among several, Enter takes it.
extension InboxStep {
    mutating func answerPath(_ prompt: PathPrompt, _ input: PromptInput) {
        var prompt = prompt
        switch input {
        case .next, .previous, .nextPage, .previousPage: prompt.choose(input)
        case .complete: return complete(prompt)
        case .confirm: return confirm(prompt)
        default:
            let before = prompt.line.text
            prompt.line.apply(input)
            if prompt.line.text != before { prompt.forgetListing() }
        }
        session.overlay = .path(prompt)
    }

    private mutating func complete(_ prompt: PathPrompt) {
        guard let entry = prompt.chosen, let listing = prompt.listing else { return list(prompt) }
        var prompt = prompt
        prompt.type(listing.folder + entry.ending)
        session.overlay = .path(prompt)
        if entry.isFolder { list(prompt) }
    }

    private mutating func list(_ prompt: PathPrompt) {
        effects.append(.listPaths(prompt.line.text))
    }

    /// What was found for a path, if that is still the one that stands there.
    mutating func take(_ listing: PathListing, for typed: String) {
        guard case .path(var prompt) = session.overlay, prompt.line.text == typed else { return }
        if let problem = listing.problem { return say(problem, .warning) }
        if listing.entries.isEmpty { return say("Nothing there begins like that", .warning) }
        let common = listing.common
        if common.count > typed.count { prompt.type(common) }
        if listing.entries.count > 1 { prompt.listing = listing }
        session.overlay = .path(prompt)
    }

    private mutating func confirm(_ prompt: PathPrompt) {
        let typed = prompt.chosen.flatMap { entry in prompt.listing.map { $0.folder + entry.ending } }
        let path = typed ?? prompt.line.text
        guard !path.allSatisfy(\.isWhitespace) else {
            session.overlay = nil
            return
        }
        switch prompt.purpose {
        case .attach where path.hasSuffix("/"), .save where typed != nil:
            var prompt = prompt
            prompt.type(path)
            session.overlay = .path(prompt)
            if path.hasSuffix("/") { list(prompt) }
        case .attach:
            session.overlay = nil
            attach(path)
        case .save(let place):
            session.overlay = nil
            effects.append(.saveAttachment(place, path: path))
        }
    }
}
