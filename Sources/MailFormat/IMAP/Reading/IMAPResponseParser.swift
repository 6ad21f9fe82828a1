import PlainText

/// Reads one whole response.
enum IMAPResponseParser {
    static func response(_ bytes: IMAPResponseBytes) throws(IMAPSyntaxError) -> IMAPResponse {
        var scanner = IMAPScanner(bytes)
        if scanner.skip(UInt8(ascii: "+")) { return .continuation }
        guard scanner.skip(UInt8(ascii: "*")) else { return try tagged(&scanner) }
        try scanner.expect(0x20)
        if let digit = scanner.next, (0x30...0x39).contains(digit) { return try numbered(&scanner) }
        let keyword = try scanner.keyword()
        if let kind = IMAPStatus.Kind(rawValue: keyword) {
            return .status(try status(kind, &scanner))
        }
        scanner.skipSpaces()
        return try untagged(keyword, &scanner)
    }

    /// Whether a line is for people to its end, so that braces there announce nothing.
    static func isStatusLine(_ line: ArraySlice<UInt8>) -> Bool {
        if line.first == UInt8(ascii: "+") { return true }
        let words = line.prefix(200).split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count > 1 else { return false }
        let keyword = String(decoding: words[1], as: UTF8.self).uppercased()
        return IMAPStatus.Kind(rawValue: keyword) != nil
    }

    private static func tagged(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> IMAPResponse {
        let tag = String(decoding: scanner.word { $0 == 0x20 }, as: UTF8.self)
        guard !tag.isEmpty, tag.utf8.count <= 32, scanner.skip(0x20),
            let kind = IMAPStatus.Kind(rawValue: try scanner.keyword()),
            [.ok, .no, .bad].contains(kind)
        else { throw .malformed }
        return .tagged(tag: tag, try status(kind, &scanner))
    }

    private static func numbered(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> IMAPResponse {
        let number = try scanner.number32()
        try scanner.expect(0x20)
        switch try scanner.keyword() {
        case "EXISTS": return .exists(number)
        case "EXPUNGE": return .expunged(number)
        case "FETCH":
            scanner.skipSpaces()
            return .message(try IMAPMessageParser.message(number, &scanner))
        case let keyword: return .other(keyword)
        }
    }

    private static func untagged(
        _ keyword: String, _ scanner: inout IMAPScanner
    ) throws(IMAPSyntaxError) -> IMAPResponse {
        switch keyword {
        case "CAPABILITY": .capabilities(try words(&scanner))
        case "ENABLED": .enabled(try words(&scanner))
        case "LIST", "LSUB": .folder(try folder(&scanner))
        case "SEARCH": .found(try searched(&scanner))
        case "ESEARCH": .found(try searchedAsSet(&scanner))
        case "VANISHED": .vanished(try vanished(&scanner))
        default: .other(keyword)
        }
    }

    // MARK: Status

    static func status(
        _ kind: IMAPStatus.Kind, _ scanner: inout IMAPScanner
    ) throws(IMAPSyntaxError) -> IMAPStatus {
        scanner.skipSpaces()
        var code: IMAPResponseCode?
        if scanner.skip(UInt8(ascii: "[")) {
            code = try IMAPCodeParser.code(&scanner)
            _ = scanner.word { $0 == UInt8(ascii: "]") }
            try scanner.expect(UInt8(ascii: "]"))
            scanner.skipSpaces()
        }
        let text = String(decoding: scanner.rest().prefix(IMAPLimits.wordsCharactersMax * 4), as: UTF8.self)
        let words = SafeText(line: String(text.prefix(IMAPLimits.wordsCharactersMax)))
        return IMAPStatus(kind: kind, code: code, words: words)
    }

    static func words(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> Set<String> {
        var words: Set<String> = []
        scanner.skipSpaces()
        while let byte = scanner.next, byte != UInt8(ascii: "]") {
            words.insert(try scanner.keyword())
            guard words.count <= IMAPLimits.wordsMax else { throw .tooMany }
            scanner.skipSpaces()
        }
        return words
    }

    // MARK: Folders and searches

    private static func folder(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> IMAPFolder {
        var attributes: Set<String> = []
        try scanner.list { (scanner) throws(IMAPSyntaxError) in
            attributes.insert(try scanner.flag().uppercased())
        }
        try scanner.expect(0x20)
        let delimiter = try scanner.text()
        try scanner.expect(0x20)
        let name = try scanner.astring()
        guard name.count <= IMAPLimits.folderNameBytesMax else { throw .tooMany }
        return IMAPFolder(
            name: IMAPFolderName.decode(name),
            delimiter: delimiter.map { String(decoding: $0.prefix(1), as: UTF8.self) }, attributes: attributes)
    }

    private static func searched(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> IMAPNumberSet {
        var ranges: [ClosedRange<UInt32>] = []
        scanner.skipSpaces()
        while let digit = scanner.next, (0x30...0x39).contains(digit) {
            let number = try scanner.number32()
            if let last = ranges.last, last.upperBound != .max, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
            scanner.skipSpaces()
        }
        return IMAPNumberSet(ranges)
    }

    /// `(TAG "a7") UID ALL 1:9,12 MODSEQ 77` (RFC 4731).
    private static func searchedAsSet(
        _ scanner: inout IMAPScanner
    ) throws(IMAPSyntaxError) -> IMAPNumberSet {
        var found = IMAPNumberSet()
        if scanner.next == UInt8(ascii: "(") { try scanner.skipValue() }
        scanner.skipSpaces()
        while scanner.next != nil {
            let keyword = try scanner.keyword()
            scanner.skipSpaces()
            if keyword == "UID" { continue }
            if keyword == "ALL" { found = try scanner.set() } else { try scanner.skipValue() }
            scanner.skipSpaces()
        }
        return found
    }

    private static func vanished(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> IMAPNumberSet {
        if scanner.next == UInt8(ascii: "(") { try scanner.skipValue() }
        scanner.skipSpaces()
        return try scanner.set()
    }
}
