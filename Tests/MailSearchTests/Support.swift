import Foundation
import Testing

@testable import MailSearch

let utc = TimeZone(secondsFromGMT: 0) ?? .gmt

/// A message with as little as a test needs; its date is its number, its conversation its tenth.
func message(
    _ number: UInt32, _ words: String = "", from: [String] = [], to: [String] = [],
    subject: String = "", quoted: String = "", attachments: [String] = [], tags: [String] = []
) -> SearchDocument {
    SearchDocument(
        number: number, conversation: number / 10, date: Int64(number), from: from, to: to,
        subject: subject, ownWords: words, quotedWords: quoted, attachmentNames: attachments,
        tags: tags)
}

extension SearchIndex {
    /// Numbers of all messages a typed query finds, newest first; phrases are checked when the
    /// messages are given.
    func numbers(_ typed: String, checking messages: [SearchDocument] = []) throws -> [UInt32] {
        let texts = Dictionary(uniqueKeysWithValues: messages.map { ($0.number, $0) })
        let text: DocumentText? = messages.isEmpty ? nil : { texts[$0] }
        return try search(.parse(typed, timeZone: utc), limit: 10_000, text: text).hits.map(
            \.number)
    }
}

/// The same documents in every state a document can be in: memory, one segment, several merged.
enum Residence: CaseIterable {
    case memory, sealed, flushed, reopened, merged

    func index(_ documents: [SearchDocument], in folder: TemporaryFolder) throws -> SearchIndex {
        let sizes = IndexSizes(mergeFactor: 2)
        let index = try SearchIndex.open(folder: folder.path, access: .write, sizes: sizes)
        for document in documents {
            index.add(document)
            if self == .merged { try index.flush() }
        }
        switch self {
        case .memory: break
        case .sealed: index.seal()
        case .flushed: try index.flush()
        case .merged: while try index.mergeStep() {}
        case .reopened:
            try index.flush()
            return try SearchIndex.open(folder: folder.path, access: .readOnly, sizes: sizes)
        }
        return index
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
