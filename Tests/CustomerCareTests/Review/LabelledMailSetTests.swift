import CustomerCare
import Foundation
import Testing

/// The labelled mail itself: big enough, mixed, and every quote where it says.
@Suite struct LabelledMailSetTests {
    private struct Message: Decodable {
        let id: String
        let text: String
        let needsAnswer: Bool
        let cues: [String]
    }

    @Test func threeHundredDraftsAreMixed() throws {
        let drafts = try LabelledDraft.all()
        #expect(drafts.count >= 300)
        #expect(Set(drafts.map(\.id)).count == drafts.count)
        #expect(drafts.count { $0.promises.isEmpty && $0.hints.isEmpty } >= 100)
        for draft in drafts {
            for quote in draft.promises.map(\.quote) + draft.hints.compactMap(\.quote) {
                #expect(draft.text.contains(quote), "\(draft.id)")
            }
        }
    }

    @Test func threeHundredMessagesAreMixed() throws {
        let path = try #require(Bundle.module.path(forResource: "Labelled/messages", ofType: "jsonl"))
        let lines = try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n")
        let messages = try lines.map { try JSONDecoder().decode(Message.self, from: Data($0.utf8)) }
        #expect(messages.count >= 300)
        #expect(Set(messages.map(\.text)).count == messages.count)
        #expect(messages.count { !$0.needsAnswer } >= 60)
        #expect(Set(messages.flatMap(\.cues)).count == 8)
    }
}
