/// Which sentences of a mail the writer wrote: not quoted lines, not what was forwarded, not the
/// signature.
struct OwnWords {
    /// What one paragraph says about itself, whatever stands before or after it.
    struct Zone: Hashable, Sendable {
        /// Sentences of the paragraph that are not quoted, up to a signature or an attribution.
        let sentences: [Range<Int>]
        /// Nothing after it is the writer's: a signature or a forwarded mail begins here.
        let endsOwnWords: Bool
        /// It ends with "Ann wrote:", so what follows is quoted unless it says so itself.
        let endsWithAttribution: Bool
        let beginsQuoted: Bool
    }

    static func zone(of paragraph: TextParagraph) -> Zone {
        let tokens = paragraph.tokens
        var own: [Range<Int>] = []
        var isQuotedLine = false
        var endsOwnWords = false
        for sentence in paragraph.sentences {
            if isSignature(tokens, at: sentence.lowerBound) || isForwarded(tokens, sentence)
                || isHeaderBlock(tokens, sentence) {
                endsOwnWords = true
                break
            }
            if tokens[sentence.lowerBound].traits.contains(.startsLine) {
                isQuotedLine = tokens[sentence.lowerBound].form == ">"
            }
            if !isQuotedLine, !isAttribution(tokens, sentence) { own += pieces(sentence) }
        }
        return Zone(
            sentences: own, endsOwnWords: endsOwnWords,
            endsWithAttribution: paragraph.sentences.last.map { isAttribution(tokens, $0) } ?? false,
            beginsQuoted: tokens.first?.form == ">")
    }

    private static func pieces(_ sentence: Range<Int>) -> [Range<Int>] {
        let size = LanguageLimits.sentenceTokensMax
        guard sentence.count > size else { return [sentence] }
        return stride(from: sentence.lowerBound, to: sentence.upperBound, by: size).map {
            $0..<min($0 + size, sentence.upperBound)
        }
    }

    /// The first paragraph that is no longer the writer's.
    static func end(of zones: [Zone]) -> Int {
        for (index, zone) in zones.enumerated() {
            if zone.endsOwnWords { return index + 1 }
            let next = index + 1
            if zone.endsWithAttribution, next < zones.count, !zones[next].beginsQuoted { return next }
        }
        return zones.count
    }

    /// "-- " alone on its line, or "Sent from my phone".
    private static func isSignature(_ tokens: [TextToken], at start: Int) -> Bool {
        guard tokens[start].traits.contains(.startsLine) else { return false }
        if tokens[start].form == "sent", start + 2 < tokens.count {
            return tokens[start + 1].form == "from" && tokens[start + 2].form == "my"
        }
        guard tokens[start].form == "-", start + 1 < tokens.count, tokens[start + 1].form == "-",
            tokens[start + 1].isJoined else { return false }
        return start + 2 == tokens.count || tokens[start + 2].traits.contains(.startsLine)
    }

    /// "-----Original Message-----", "---------- Forwarded message".
    private static func isForwarded(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        let start = sentence.lowerBound
        guard tokens[start].form == "-", sentence.count > 4,
            tokens[start + 1].form == "-" else { return false }
        let words = tokens[sentence].filter(\.isWord).prefix(2).map(\.form)
        return words == ["original", "message"] || words == ["forwarded", "message"]
    }

    /// "From: ... Sent: ... To: ...", below a line of underscores or not: how Outlook quotes.
    private static func isHeaderBlock(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        guard tokens[sentence.lowerBound].traits.contains(.startsLine) else { return false }
        let start = afterRule(tokens, sentence)
        guard start < tokens.count, isField(tokens, start, ["from", "von", "de"]) else { return false }
        let end = min(tokens.count, start + LanguageLimits.headerBlockTokensMax)
        return (start + 2..<max(start + 2, end)).contains {
            isField(tokens, $0, ["sent", "date", "gesendet", "envoyé", "enviado"])
        }
    }

    /// The token after a line of underscores that is all of a sentence, else the sentence's first.
    private static func afterRule(_ tokens: [TextToken], _ sentence: Range<Int>) -> Int {
        let isRule = sentence.count > 4 && tokens[sentence].allSatisfy { $0.form == "_" }
        return isRule ? sentence.upperBound : sentence.lowerBound
    }

    private static func isField(_ tokens: [TextToken], _ index: Int, _ names: Set<String>) -> Bool {
        index + 1 < tokens.count && tokens[index].traits.contains(.startsLine) && names.contains(tokens[index].form)
            && tokens[index + 1].form == ":"
    }

    /// "On 11 May, Ann <ann@example.org> wrote:", however the lines are broken, and in other languages.
    private static func isAttribution(_ tokens: [TextToken], _ sentence: Range<Int>) -> Bool {
        guard sentence.count > 2, tokens[sentence.upperBound - 1].form == ":" else { return false }
        let first = tokens[sentence.lowerBound].form
        if tokens[sentence.upperBound - 2].form == "wrote" { return first == "on" }
        return attributions[first].map { verb in
            let words = tokens[sentence]
            return words.contains { $0.form == verb } && words.contains(where: \.isNumber)
        } ?? false
    }

    /// How a line begins, and its verb, as other languages write "On 11 May Ann wrote:".
    private static let attributions = [
        "am": "schrieb", "le": "écrit", "el": "escribió", "il": "scritto", "op": "schreef", "den": "skrev",
    ]
}
