import PlainText

/// Reads a body from front to back, one line at a time: no field or blank crosses a line end.
struct ReplyTemplateParser {
    private let lines: [Substring]
    private let firstLine: Int
    private let isTooLong: Bool
    private let grammar: ReplyPlaceholderGrammar
    private var tokens: [ReplyToken] = []
    private var text = ""
    private var problems: [ReplyTemplateProblem] = []

    init(body: String, firstLine: Int, fields: ReplyFieldTable) {
        isTooLong =
            body.utf8.count > 4 * ReplyLimits.bodyCharactersMax
            || body.count > ReplyLimits.bodyCharactersMax
        let safe = isTooLong ? "" : SafeText(lines: body).string
        let all = safe.split(separator: "\n", omittingEmptySubsequences: false)
        let start = all.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? all.endIndex
        let end = all.lastIndex { !$0.allSatisfy(\.isWhitespace) }.map { $0 + 1 } ?? start
        lines = Array(all[start..<end])
        self.firstLine = firstLine + start
        grammar = ReplyPlaceholderGrammar(fields: fields)
    }

    mutating func parse() throws(ReplyTemplateError) -> ReplyTemplate {
        if isTooLong {
            report(line: firstLine, .tooLong)
        } else if lines.isEmpty {
            report(line: firstLine, .nothingToSay)
        }
        for (offset, line) in lines.enumerated() {
            if offset > 0 { text += "\n" }
            parse(line, number: firstLine + offset)
        }
        endText()
        guard problems.isEmpty else {
            let shown = problems.prefix(ReplyLimits.problemsPerBodyMax)
            throw ReplyTemplateError(problems: Array(shown))
        }
        return ReplyTemplate(tokens: tokens)
    }

    private mutating func parse(_ line: Substring, number: Int) {
        var rest = line
        var neverClosed: Set<ReplyPlaceholderForm> = []
        while let brace = rest.firstIndex(of: "{") {
            text += rest[..<brace]
            rest = rest[brace...]
            guard let form = ReplyPlaceholderForm(opening: rest), !neverClosed.contains(form) else {
                text.append(rest.removeFirst())
                continue
            }
            if form == .literalBraces {
                text += "{{"
                rest = rest.dropFirst(form.opening.count)
                continue
            }
            let inside = rest.dropFirst(form.opening.count)
            guard let close = inside.firstRange(of: form.closing) else {
                if form == .ours { report(line: number, .unclosed(String(inside))) }
                neverClosed.insert(form)
                continue
            }
            add(inside[..<close.lowerBound], form, line: number)
            rest = inside[close.upperBound...]
        }
        text += rest
    }

    private mutating func add(
        _ inside: Substring, _ form: ReplyPlaceholderForm, line: Int
    ) {
        do throws(ReplyPlaceholderProblem) {
            let token = try grammar.token(inside, form)
            endText()
            tokens.append(token)
        } catch {
            report(line: line, error)
        }
    }

    private mutating func endText() {
        if !text.isEmpty { tokens.append(.text(text)) }
        text = ""
    }

    private mutating func report(line: Int, _ problem: ReplyPlaceholderProblem) {
        problems.append(.init(line: line, message: problem.message, remedy: problem.remedy))
    }
}
