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
        default: prompt.apply(input)
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
        var prompt = prompt
        if prompt.line.text.isEmpty { prompt.type("~/") }
        session.overlay = .path(prompt)
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
        if typed != nil && prompt.purpose != .attach || path.hasSuffix("/") && prompt.purpose == .attach {
            var prompt = prompt
            prompt.type(path)
            session.overlay = .path(prompt)
            if path.hasSuffix("/") { list(prompt) }
        } else {
            session.overlay = nil
            take(path, for: prompt.purpose)
            var tried = prompt
            tried.type(path)
            session.triedPath = tried
        }
    }

    private mutating func take(_ path: String, for purpose: PathPrompt.Purpose) {
        switch purpose {
        case .attach: attach(path)
        case .save(let place):
            if let slash = path.lastIndex(of: "/") { session.saveFolder = String(path[...slash]) }
            effects.append(.saveAttachment(place, path: path))
        case .saveAll(let places):
            let folder = path.hasSuffix("/") ? path : path + "/"
            session.saveFolder = folder
            effects.append(.saveAttachments(places, folder: folder))
        case .importMail: answerImportPath(path)
        }
    }

    /// What the path was typed for could not be done: it stands there again to be mended, unless the
    /// owner went on meanwhile.
    mutating func refusePath(_ words: SafeText) {
        if let tried = session.triedPath, session.overlay == nil {
            session.triedPath = nil
            session.overlay = .path(tried)
        }
        say(words, .warning)
    }
}
