import Testing

@testable import InboxCore

@Suite struct SpliceTests {
    private let text = "Hi 👩‍👧, ok"

    @Test func aSpliceCountsScalars() {
        #expect(Splice(at: 5, remove: 1, insert: "👦").applied(to: text) == "Hi 👩‍👦, ok")
        #expect(Splice(at: 10, remove: 0, insert: "!").applied(to: text) == text + "!")
    }

    @Test func theInverseTakesItBack() throws {
        let splice = Splice(at: 3, remove: 3, insert: "Ann")
        let changed = try #require(splice.applied(to: text))
        let inverse = try #require(splice.inverse(in: text))
        #expect(changed == "Hi Ann, ok")
        #expect(inverse.applied(to: changed) == text)
    }

    @Test(arguments: [
        Splice(at: -1, remove: 0, insert: ""), Splice(at: 11, remove: 0, insert: ""),
        Splice(at: 10, remove: 1, insert: ""), Splice(at: 0, remove: -1, insert: ""),
        Splice(at: 0, remove: .max, insert: ""), Splice(at: .max, remove: 0, insert: ""),
    ])
    func aSpliceOutsideTheTextIsRefused(splice: Splice) {
        #expect(splice.applied(to: text) == nil)
        #expect(splice.inverse(in: text) == nil)
    }

    @Test func neighboursBecomeOne() {
        let typing = "Hello".enumerated().map { Splice(at: 3 + $0, remove: 0, insert: String($1)) }
        #expect(SpliceLog.coalesced(typing) == [Splice(at: 3, remove: 0, insert: "Hello")])
        let deleting = (5..<9).reversed().map { Splice(at: $0, remove: 1, insert: "") }
        #expect(SpliceLog.coalesced(deleting) == [Splice(at: 5, remove: 4, insert: "")])
        let apart = [Splice(at: 0, remove: 0, insert: "a"), Splice(at: 5, remove: 0, insert: "b")]
        #expect(SpliceLog.coalesced(apart) == apart)
    }

    @Test func whatWasTypedAndTakenBackLeavesNothing() {
        var log = SpliceLog()
        log.append(Splice(at: 4, remove: 0, insert: "ab"))
        log.append(Splice(at: 5, remove: 1, insert: ""))
        log.append(Splice(at: 4, remove: 1, insert: ""))
        #expect(log.isEmpty)
    }

    @Test func coalescingChangesNothing() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let start = String(repeating: "e\u{301}x👩‍👧\n", count: 4)
            var scalarCount = start.unicodeScalars.count
            var splices: [Splice] = []
            for _ in 0..<12 {
                let at = Int.random(in: 0...scalarCount, using: &random)
                let remove = Int.random(in: 0...min(5, scalarCount - at), using: &random)
                let insert = ["", "a", "bc", "\u{301}", "🇩"].randomElement(using: &random) ?? ""
                splices.append(Splice(at: at, remove: remove, insert: insert))
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
