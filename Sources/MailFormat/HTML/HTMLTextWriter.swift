import PlainText

/// Builds lines of text from elements and runs of characters.
struct HTMLTextWriter {
    private(set) var links = LinkList()
    private let bytesMax: Int
    private var output: [UInt8] = []
    /// The line being written, without its margin.
    private var line: [UInt8] = []
    private var wantsSpace = false
    private var wantsCellMark = false
    private var emptyLines = 0
    /// Set when an empty line is to stand before the next words: the depth of quotes it has.
    private var paragraphDepth: Int?
    private var quoteDepth = 0
    private var preformattedDepth = 0
    private var lists: [ListLevel] = []
    private var marker: String?
    private var openLinks: [OpenLink] = []

    private struct ListLevel {
        var isOrdered: Bool
        var number: Int
    }

    private struct OpenLink {
        let address: String
        /// Where the words of the link begin in `line`; 0 once the line was broken.
        var start: Int
        var spansLines = false
    }

    init(bytesMax: Int) {
        self.bytesMax = bytesMax
    }

    var isFull: Bool { output.count + line.count >= bytesMax }

    mutating func begin(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        switch element {
        case .block, .row: breakLine()
        case .paragraph: openParagraph()
        case .quote:
            openParagraph()
            quoteDepth += 1
        case .list(let isOrdered): beginList(isOrdered: isOrdered, start: attributes["start"])
        case .listEntry: beginListEntry()
        case .cell: if !line.isEmpty { wantsCellMark = true }
        case .preformatted:
            openParagraph()
            preformattedDepth += 1
        case .lineBreak: hardBreak()
        case .rule: writeRule()
        case .link: openLinks.append(OpenLink(address: attributes["href"] ?? "", start: line.count))
        case .image: writeImage(attributes["alt"])
        case .inline, .unread: break
        }
    }

    mutating func end(_ element: HTMLElement) {
        switch element {
        case .block, .row, .listEntry: breakLine()
        case .paragraph: openParagraph()
        case .quote:
            breakLine()
            quoteDepth = max(0, quoteDepth - 1)
            openParagraph()
        case .list:
            breakLine()
            _ = lists.popLast()
            if lists.isEmpty { openParagraph() }
        case .preformatted:
            openParagraph()
            preformattedDepth = max(0, preformattedDepth - 1)
        case .link: endLink()
        case .cell, .lineBreak, .rule, .image, .inline, .unread: break
        }
    }

    mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        if preformattedDepth > 0 { return writePreformatted(text) }
        var index = 0
        while index < text.count {
            if let width = Self.spaceWidth(text, at: index) {
                wantsSpace = true
                index += width
                continue
            }
            openWord()
            line.append(text[index])
            index += 1
        }
    }

    mutating func finish() -> String {
        breakLine()
        while output.last == 0x0A { output.removeLast() }
        return String(decoding: output, as: UTF8.self)
    }
}

extension HTMLTextWriter {
    /// Spaces that collapse, the no-break space among them: mail uses it for layout.
    private static func spaceWidth(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        switch text[index] {
        case 0x20, 0x09, 0x0A, 0x0D, 0x0C: 1
        case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: 2
        default: nil
        }
    }

    private mutating func openWord() {
        if wantsCellMark, !line.isEmpty {
            line += " | ".utf8
        } else if wantsSpace, !line.isEmpty {
            line.append(0x20)
        }
        wantsCellMark = false
        wantsSpace = false
    }

    private mutating func writePreformatted(_ text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            switch byte {
            case 0x0A: hardBreak()
            case 0x0D: break
            default: line.append(byte)
            }
        }
    }

    private mutating func write(_ text: String) {
        openWord()
        line += text.utf8
    }

    /// Ends the line if anything stands on it.
    private mutating func breakLine() {
        wantsSpace = false
        wantsCellMark = false
        guard !line.isEmpty else { return }
        endParagraph()
        appendMargin()
        output += line
        output.append(0x0A)
        line.removeAll(keepingCapacity: true)
        emptyLines = 0
        for index in openLinks.indices {
            openLinks[index].start = 0
            openLinks[index].spansLines = true
        }
    }

    private mutating func appendMargin() {
        for _ in 0..<min(quoteDepth, MailFormatLimits.htmlIndentMax) { output += "> ".utf8 }
        let depth = min(lists.count, MailFormatLimits.htmlIndentMax)
        for _ in 0..<max(0, depth - 1) { output += "  ".utf8 }
        output += (marker ?? (lists.isEmpty ? "" : "  ")).utf8
        marker = nil
    }

    /// Ends the line, and leaves an empty one when none stands on it.
    private mutating func hardBreak() {
        if line.isEmpty { appendEmptyLine(quoteDepth: quoteDepth) } else { breakLine() }
    }

    /// Ends the line and sees to it that an empty one follows, once words do.
    private mutating func openParagraph() {
        breakLine()
        guard marker == nil else { return }
        paragraphDepth = min(paragraphDepth ?? quoteDepth, quoteDepth)
    }

    private mutating func endParagraph() {
        if let depth = paragraphDepth, emptyLines == 0 {
            appendEmptyLine(quoteDepth: min(depth, quoteDepth))
        }
        paragraphDepth = nil
    }

    private mutating func appendEmptyLine(quoteDepth: Int) {
        guard !output.isEmpty, emptyLines < 2 else { return }
        let marks = min(quoteDepth, MailFormatLimits.htmlIndentMax)
        for _ in 0..<max(0, marks - 1) { output += "> ".utf8 }
        if marks > 0 { output.append(UInt8(ascii: ">")) }
        output.append(0x0A)
        emptyLines += 1
    }

    private mutating func beginList(isOrdered: Bool, start: String?) {
        if lists.isEmpty { openParagraph() } else { breakLine() }
        let first = start.flatMap { Int($0.prefix(9)) } ?? 1
        lists.append(ListLevel(isOrdered: isOrdered, number: first))
    }

    private mutating func beginListEntry() {
        breakLine()
        guard let level = lists.last else {
            marker = "- "
            return
        }
        marker = level.isOrdered ? "\(level.number). " : "- "
        lists[lists.count - 1].number += 1
    }

    private mutating func writeRule() {
        breakLine()
        line += "----------".utf8
        breakLine()
    }

    private mutating func writeImage(_ description: String?) {
        let words = SafeText.headerValue(from: String((description ?? "").prefix(300))).string
        if !words.isEmpty { write("[\(words)]") }
    }

    private mutating func endLink() {
        guard let link = openLinks.popLast(), !link.address.isEmpty, !link.address.hasPrefix("#")
        else { return }
        let words = String(
            decoding: line[min(link.start, line.count)...].prefix(400), as: UTF8.self
        )
        .drop { $0 == " " }
        guard !words.isEmpty || link.spansLines else { return }
        guard let label = links.label(for: link.address, words: String(words)) else { return }
        line += (line.isEmpty ? "[\(label)]" : " [\(label)]").utf8
    }
}
