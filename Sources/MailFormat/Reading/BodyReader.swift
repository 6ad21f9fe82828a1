import PlainText

/// Chooses the text of a mail from its parts and reads it.
struct BodyReader {
    private(set) var body = MailBody()
    private(set) var notices: [MailNotice] = []
    private(set) var work = ParseWork()
    /// Paths of the parts that became the text, or were another form of it.
    private(set) var usedPaths: Set<PartPath> = []

    private let limits: ReadingLimits
    private var bytesLeft: Int
    private var hiddenCharacters = 0
    private var misleadingLinks = 0

    init(_ leaves: [MimeLeaf], limits: ReadingLimits) {
        self.limits = limits
        bytesLeft = limits.textBytesMax
        let texts = leaves.filter(Self.isText)
        for text in texts { usedPaths.insert(text.path) }
        readAll(texts)
        if hiddenCharacters > 0 { notices.append(.hiddenText(hiddenCharacters)) }
        if misleadingLinks > 0 { notices.append(.misleadingLinks(misleadingLinks)) }
    }

    /// The text of a report is its first part; all others are read inline unless they are files.
    private static func isText(_ leaf: MimeLeaf) -> Bool {
        guard !leaf.isAttachment, !leaf.isRelated else { return false }
        let type = leaf.type
        guard type == "text/plain" || type == "text/html" else { return false }
        return leaf.fileName == nil || leaf.choice != nil
    }

    private mutating func readAll(_ texts: [MimeLeaf]) {
        var forms = Dictionary(grouping: texts) { $0.choice?.alternative }
        var pieces: [SafeText] = []
        for leaf in texts {
            if let choice = leaf.choice {
                guard let forms = forms.removeValue(forKey: choice.alternative) else { continue }
                pieces.append(bestOf(forms))
            } else {
                pieces.append(read(leaf))
            }
        }
        body.text = Self.joined(pieces)
    }

    private static func joined(_ pieces: [SafeText]) -> SafeText {
        let filled = pieces.filter { !$0.isEmpty }
        return filled.count == 1 ? filled[0] : filled.joined(separator: "\n\n")
    }

    /// Plain text where it says something, else HTML.
    private mutating func bestOf(_ forms: [MimeLeaf]) -> SafeText {
        let plain = forms.filter { $0.type == "text/plain" }
        let html = forms.filter { $0.type == "text/html" }
        let plainText = Self.joined(plain.map { read($0) })
        guard !html.isEmpty, limits.comparesForms || Self.saysNothing(plainText) else {
            return plainText
        }
        let before = self
        let htmlText = Self.joined(html.map { read($0) })
        if Self.saysNothing(plainText) || TextAgreement.isPlaceholder(plainText, for: htmlText) {
            return htmlText
        }
        let disagrees = TextAgreement.disagree(plainText, htmlText)
        let misleading = misleadingLinks
        restore(before)
        misleadingLinks = misleading
        if disagrees { notices.append(.textsDisagree) }
        return plainText
    }

    /// Takes back what reading the other form of a text left here.
    private mutating func restore(_ before: BodyReader) {
        let spent = work
        self = before
        work = spent
    }

    private static func saysNothing(_ text: SafeText) -> Bool {
        !text.string.utf8.contains { $0 > 0x20 }
    }

    private mutating func read(_ leaf: MimeLeaf) -> SafeText {
        let isHTML = leaf.type == "text/html"
        guard bytesLeft > 0 else {
            note(.textCut)
            return ""
        }
        guard let content = PartContent.read(leaf, limit: isHTML ? limits.htmlBytesMax : bytesLeft)
        else {
            notices.append(.unreadablePart(leaf.path))
            return ""
        }
        work.bytes += content.bytes.count
        if content.isCut { note(.textCut) }
        let decoded = Charset.decode(
            Self.withLineFeeds(content.bytes), label: leaf.parameter("charset"))
        if decoded.isUnknown {
            note(.unknownCharset(SafeText(line: leaf.parameter("charset") ?? "")))
        }
        return isHTML ? readHTML(decoded.text) : readPlain(decoded.text, leaf)
    }

    private mutating func readPlain(_ text: String, _ leaf: MimeLeaf) -> SafeText {
        let isFlowed = leaf.parameter("format")?.lowercased() == "flowed"
        let deletesSpace = leaf.parameter("delsp")?.lowercased() == "yes"
        let lines = isFlowed ? FlowedReading.unwrapped(text, deletesSpace: deletesSpace) : text
        bytesLeft -= lines.utf8.count
        if body.source == .none { body.source = .plainText }
        return SafeText(lines: lines)
    }

    private mutating func readHTML(_ html: String) -> SafeText {
        let read = HTMLText.read(html, textBytesMax: bytesLeft)
        work.nodes += read.nodes
        bytesLeft -= read.text.string.utf8.count
        hiddenCharacters += read.hiddenCharacters
        misleadingLinks += read.misleadingLinks
        if read.isCut { note(.textCut) }
        if body.links.isEmpty { body.links = read.links }
        body.source = .html
        return read.text
    }

    private mutating func note(_ notice: MailNotice) {
        if !notices.contains(notice) { notices.append(notice) }
    }

    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0D) else { return bytes }
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
            lines.append(byte)
        }
        return lines
    }
}
