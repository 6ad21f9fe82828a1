import CustomerCare
import ShopDomain

/// The owner's word lists, `words/*.txt`: each joins the list of its name that ships.
enum WordFolder {
    /// A folder that is not there is an empty one.
    static func load(_ folder: String) throws(ConfigurationError) -> CareWords {
        var words = CareWords()
        for name in try OwnedFile.names(in: folder, ending: ".txt") {
            let file = folder + "/" + name
            guard let text = try OwnedFile.text(file) else { continue }
            try take(text, named: String(name.dropLast(4)), file, into: &words)
        }
        return words
    }

    /// The names a file may have.
    static let names: [String] = {
        let cues = cueKinds.map(\.rawValue)
        let rules = ReviewWords.Name.allCases.map(\.rawValue).filter { !cues.contains($0) }
        let issues = IssueTags.shipped.map { issuePrefix + $0.name }
        return [products, promiseVerbs] + cues + rules + issues
    }()

    private static let products = "products"
    private static let promiseVerbs = "promise-verbs"
    private static let issuePrefix = "issue-"
    /// By when they need it is read from dates, not from words.
    private static let cueKinds = Cue.Kind.allCases.filter { $0 != .neededBy }

    private static func take(
        _ text: String, named name: String, _ file: String, into words: inout CareWords
    ) throws(ConfigurationError) {
        switch name {
        case products: words.products = lines(text).map { $0.words }
        case promiseVerbs: words.verbs = try verbs(text, file)
        default:
            let cue = cueKinds.first { $0.rawValue == name }, rule = ReviewWords.Name(rawValue: name)
            let isIssue = name.hasPrefix(issuePrefix) && name.count > issuePrefix.count
            guard cue != nil || rule != nil || isIssue else { throw unknown(name, file) }
            let list = try list(text, file)
            if let cue { words.cues[cue] = list }
            if let rule { words.review[rule] = list }
            if isIssue { words.issues[String(name.dropFirst(issuePrefix.count))] = list }
        }
    }

    private static func list(_ text: String, _ file: String) throws(ConfigurationError) -> WordList {
        do throws(WordListError) {
            return try WordList(text: text)
        } catch {
            throw ConfigurationError(
                file: file, line: error.line, problem: "\"\(error.words)\" is not a phrase",
                remedy: "begin it with a word, and close every \"(\" with a \")\"")
        }
    }

    /// `ship carry carrying carried`: what kind of promise, the verb, and its forms.
    private static func verbs(_ text: String, _ file: String) throws(ConfigurationError) -> ActionVerbs {
        for line in lines(text) {
            let parts = line.words.split(separator: " ")
            let kind = parts.count > 1 ? parts[0].lowercased() : PromiseAction.other.rawValue
            guard PromiseAction(rawValue: kind) == nil else { continue }
            let known = PromiseAction.allCases.map(\.rawValue)
            let meant = NearestWord.to(kind, among: known).map { "did you mean \($0)?" }
            throw ConfigurationError(
                file: file, line: line.number, problem: "\(kind) is no kind of promise",
                remedy: meant ?? "one of: " + known.joined(separator: ", "))
        }
        return ActionVerbs(text: text)
    }

    /// What is written, without remarks and empty lines.
    private static func lines(_ text: String) -> [(number: Int, words: String)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.isEmpty || words.hasPrefix("#") ? nil : (index + 1, words)
        }
    }

    private static func unknown(_ name: String, _ file: String) -> ConfigurationError {
        let meant = NearestWord.to(name, among: names).map { "did you mean \($0).txt?" }
        return ConfigurationError(
            file: file, line: nil, problem: "there is no word list \(name)",
            remedy: meant ?? "the names are " + names.joined(separator: ", "))
    }
}
