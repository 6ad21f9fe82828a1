import Foundation
import Testing

@testable import MailSearch

/// Random small shops and random queries, against an oracle that reads every message.
@Suite struct OracleTests {
    @Test(arguments: 1...12)
    func findsWhatReadingEverythingFinds(_ seed: UInt64) throws {
        var life = try IndexLife(seed: seed)
        for _ in 0..<12 {
            try life.takeStep()
            for _ in 0..<12 {
                let query = life.randomQuery()
                let found = try life.index.search(
                    query, limit: 1_000, text: { number in life.messages[number] })
                let expected = life.messages.values.filter { Oracle.matches(query, $0) }
                    .map {
                        SearchHit(number: $0.number, conversation: $0.conversation, date: $0.date)
                    }
                    .sorted(by: >)
                #expect(found.hits == expected, "\(query)")
                #expect(found.total == .exactly(expected.count), "\(query)")
            }
        }
    }
}

/// An index and the messages that must be in it, through everything that happens to an index.
private struct IndexLife {
    let folder: TemporaryFolder
    var numbers: SeededNumbers
    var messages: [UInt32: SearchDocument] = [:]
    var index: SearchIndex
    private var lastNumber: UInt32 = 0

    private static let vocabulary = [
        "ring", "rings", "rose", "rosé", "gold", "golden", "a", "an", "ana", "été", "1182",
        "118", "broken", "bro", "Über", "uber", "я", "яма", "x1", "zz",
    ]
    private static let sizes = IndexSizes(
        bufferedDocuments: 5, mergeFactor: 3, mergedDocumentsMaximum: 40)

    init(seed: UInt64) throws {
        folder = TemporaryFolder()
        numbers = SeededNumbers(seed: seed)
        index = try SearchIndex.open(folder: folder.path, access: .write, sizes: Self.sizes)
    }

    mutating func takeStep() throws {
        for _ in 0..<Int.random(in: 0...9, using: &numbers) { addMessage() }
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: index.seal()
        case 1: _ = try index.mergeStep()
        case 2: while try index.mergeStep() {}
        case 3: forgetOne()
        case 4: try crash()
        default: try index.flush()
        }
    }

    private mutating func addMessage() {
        lastNumber += UInt32.random(in: 1...3, using: &numbers)
        let document = SearchDocument(
            number: lastNumber, conversation: lastNumber / 4,
            date: Int64.random(in: 0..<50, using: &numbers), from: [words(2)], to: [words(1)],
            subject: words(3), ownWords: words(12), quotedWords: words(4),
            attachmentNames: Bool.random(using: &numbers) ? [] : [words(1)])
        messages[lastNumber] = document
        #expect(index.add(document))
        #expect(!index.add(document))
    }

    private mutating func forgetOne() {
        guard let number = messages.keys.sorted().randomElement(using: &numbers) else { return }
        index.forget(number)
        messages[number] = nil
    }

    /// Everything in memory is gone; what came after `indexedThrough` is added again.
    private mutating func crash() throws {
        let known = messages.values.sorted { $0.number < $1.number }
        let forgotten = Set(1...max(1, lastNumber)).subtracting(messages.keys)
        let elsewhere = TemporaryFolder()
        index = try SearchIndex.open(folder: elsewhere.path)  // lets go of the writer's lock
        index = try SearchIndex.open(folder: folder.path, access: .write, sizes: Self.sizes)
        for document in known where document.number > index.indexedThrough ?? 0 {
            index.add(document)
        }
        for number in forgotten { index.forget(number) }
    }

    private mutating func words(_ count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &numbers))
            .compactMap { _ in Self.vocabulary.randomElement(using: &numbers) }
            .joined(separator: [" ", ", ", " -", "\n"].randomElement(using: &numbers) ?? " ")
    }

    mutating func randomQuery() -> SearchQuery {
        var query = SearchQuery()
        for _ in 0..<Int.random(in: 0...3, using: &numbers) { query.clauses.append(randomClause()) }
        if Int.random(in: 0..<6, using: &numbers) == 0 {
            query.hasAttachment = .random(using: &numbers)
        }
        if Int.random(in: 0..<6, using: &numbers) == 0 { query.earliest = 20 }
        if Int.random(in: 0..<6, using: &numbers) == 0 {
            query.end = .random(in: 10..<60, using: &numbers)
        }
        return query
    }

    private mutating func randomClause() -> SearchQuery.Clause {
        let isPhrase = Int.random(in: 0..<4, using: &numbers) == 0
        let parts = (0..<(isPhrase ? 2 : 1)).compactMap { _ in
            Self.vocabulary.randomElement(using: &numbers)
        }
        var text = parts.joined(separator: " ")
        let isExcluded = Int.random(in: 0..<4, using: &numbers) == 0
        let isOpen = !isExcluded && Bool.random(using: &numbers)
        if isOpen {
            text = String(
                text.dropLast(Int.random(in: 0..<parts[parts.count - 1].count, using: &numbers)))
        }
        let field: SearchField? =
            Int.random(in: 0..<4, using: &numbers) == 0
            ? [.from, .to, .subject, .attachment].randomElement(using: &numbers) : nil
        return SearchQuery.Clause(
            text, in: field, isPhrase: isPhrase, isExcluded: isExcluded, isOpen: isOpen)
    }
}

/// Reads messages the slow way.
private enum Oracle {
    static func matches(_ query: SearchQuery, _ message: SearchDocument) -> Bool {
        if let wanted = query.hasAttachment, wanted == message.attachmentNames.isEmpty {
            return false
        }
        guard message.date >= query.earliest ?? .min, message.date < query.end ?? .max else {
            return false
        }
        return query.clauses.allSatisfy { has($0, message) != $0.isExcluded }
    }

    private static func has(_ clause: SearchQuery.Clause, _ message: SearchDocument) -> Bool {
        let texts = texts(of: message, in: clause.field).map(words)
        let wanted = words(clause.text)
        if clause.isPhrase {
            return texts.contains { text in
                text.indices.contains { place in
                    let run = text[place...].prefix(wanted.count)
                    return run.count == wanted.count
                        && zip(run, wanted).enumerated().allSatisfy { offset, pair in
                            clause.isOpen && offset == wanted.count - 1
                                ? pair.0.hasPrefix(pair.1) : pair.0 == pair.1
                        }
                }
            }
        }
        return wanted.enumerated().allSatisfy { place, word in
            texts.joined().contains {
                clause.isOpen && place == wanted.count - 1 ? $0.hasPrefix(word) : $0 == word
            }
        }
    }

    private static func texts(of message: SearchDocument, in field: SearchField?) -> [String] {
        switch field {
        case .from: message.from
        case .to: message.to
        case .subject: [message.subject]
        case .attachment: message.attachmentNames
        case .tag: message.tags
        case nil:
            message.from + message.to + message.attachmentNames
                + [message.subject, message.ownWords, message.quotedWords]
        }
    }

    private static func words(_ text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
