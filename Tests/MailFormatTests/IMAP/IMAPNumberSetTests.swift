import MailFormat
import Testing

@Suite("Sets of message numbers")
struct IMAPNumberSetTests {
    @Test("They do what sets do", arguments: 0..<200 as Range<UInt64>)
    func sets(_ seed: UInt64) {
        var numbers = SeededBytes(seed: seed)
        let a = Set((0..<numbers.below(60)).map { _ in UInt32(1 + numbers.below(80)) })
        let b = Set((0..<numbers.below(60)).map { _ in UInt32(1 + numbers.below(80)) })
        let x = IMAPNumberSet(a), y = IMAPNumberSet(b)
        #expect(x.numbers == a.sorted())
        #expect(x.count == a.count)
        #expect(x.subtracting(y).numbers == a.subtracting(b).sorted())
        #expect(x.intersection(y).numbers == a.intersection(b).sorted())
        #expect((1...81).allSatisfy { x.contains($0) == a.contains($0) })
        for limit in [0, 1, 7, 100] { #expect(x.suffix(limit).numbers == Array(a.sorted().suffix(limit))) }
    }

    @Test("The whole range of numbers costs nothing")
    func huge() {
        let all = IMAPNumberSet(1...UInt32.max)
        #expect(all.count == 4_294_967_295)
        #expect(all.suffix(2).description == "4294967294:4294967295")
        #expect(all.subtracting(IMAPNumberSet([5...5])).description == "1:4,6:4294967295")
        #expect(all.subtracting(all).isEmpty)
    }
}
