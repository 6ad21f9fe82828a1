import ShopDomain
import Testing

@testable import InboxCore

@Suite struct SpliceTests {
    private let text = "Hi 👩‍👧, ok"

    @Test func aSpliceCountsScalars() {
        #expect(TextSplice(at: 5, remove: 1, insert: "👦").applied(to: text) == "Hi 👩‍👦, ok")
        #expect(TextSplice(at: 10, remove: 0, insert: "!").applied(to: text) == text + "!")
    }

    @Test func theInverseTakesItBack() throws {
        let splice = TextSplice(at: 3, remove: 3, insert: "Ann")
        let changed = try #require(splice.applied(to: text))
        let inverse = try #require(splice.inverse(in: text))
        #expect(changed == "Hi Ann, ok")
        #expect(inverse.applied(to: changed) == text)
    }

    @Test(arguments: [
        TextSplice(at: -1, remove: 0, insert: ""), TextSplice(at: 11, remove: 0, insert: ""),
        TextSplice(at: 10, remove: 1, insert: ""), TextSplice(at: 0, remove: -1, insert: ""),
        TextSplice(at: 0, remove: .max, insert: ""), TextSplice(at: .max, remove: 0, insert: ""),
    ])
    func aSpliceOutsideTheTextIsRefused(splice: TextSplice) {
        #expect(splice.applied(to: text) == nil)
        #expect(splice.inverse(in: text) == nil)
    }

    @Test func neighboursBecomeOne() {
        let typing = "Hello".enumerated().map { TextSplice(at: 3 + $0, remove: 0, insert: String($1)) }
        #expect(SpliceLog.coalesced(typing) == [TextSplice(at: 3, remove: 0, insert: "Hello")])
        let deleting = (5..<9).reversed().map { TextSplice(at: $0, remove: 1, insert: "") }
        #expect(SpliceLog.coalesced(deleting) == [TextSplice(at: 5, remove: 4, insert: "")])
        let apart = [TextSplice(at: 0, remove: 0, insert: "a"), TextSplice(at: 5, remove: 0, insert: "b")]
        #expect(SpliceLog.coalesced(apart) == apart)
    }

    @Test func whatWasTypedAndTakenBackLeavesNothing() {
        var log = SpliceLog()
        log.append(TextSplice(at: 4, remove: 0, insert: "ab"))
        log.append(TextSplice(at: 5, remove: 1, insert: ""))
        log.append(TextSplice(at: 4, remove: 1, insert: ""))
        #expect(log.isEmpty)
    }

    @Test func coalescingChangesNothing() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let start = String(repeating: "e\u{301}x👩‍👧\n", count: 4)
            var scalarCount = start.unicodeScalars.count
            var splices: [TextSplice] = []
            for _ in 0..<12 {
                let at = Int.random(in: 0...scalarCount, using: &random)
                let remove = Int.random(in: 0...min(5, scalarCount - at), using: &random)
                let insert = ["", "a", "bc", "\u{301}", "🇩"].randomElement(using: &random) ?? ""
                splices.append(TextSplice(at: at, remove: remove, insert: insert))
                scalarCount += insert.unicodeScalars.count - remove
            }
            let plain = splices.reduce(start) { $1.applied(to: $0) ?? "outside" }
            let coalesced = SpliceLog.coalesced(splices)
            let joined = coalesced.reduce(start) { $1.applied(to: $0) ?? "outside" }
            #expect(plain.unicodeScalars.elementsEqual(joined.unicodeScalars))
            #expect(coalesced.count <= splices.count)
        }
    }
}
