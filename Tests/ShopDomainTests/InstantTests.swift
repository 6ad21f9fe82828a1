import ShopDomain
import Testing

@Suite struct InstantTests {
    @Test func noDateAMailClaimsMakesArithmeticTrap() {
        let dates = [Instant.distantPast, Instant(-1), Instant(0), Instant(1_700_000_000), Instant(.max)]
        for a in dates {
            for b in dates {
                #expect((a.seconds(since: b) > 0) == (a > b) && (a.seconds(since: b) < 0) == (a < b))
                _ = abs(a.seconds(since: b))
            }
            #expect(a.adding(days: 9) >= a && a.adding(days: -9) <= a)
        }
        #expect(Instant(5).seconds(since: Instant(2)) == 3 && Instant(5).adding(minutes: 1) == Instant(65))
    }

    @Test func namesOfOneMomentAreAllDifferent() {
        let moment = Moment(now: Instant(0), uptime: 0, randomness: 7)
        #expect(Set((0..<10_000).map { moment.token($0) }).count == 10_000)
        let other = Moment(now: Instant(0), uptime: 0, randomness: 8)
        #expect(moment.token(1) != other.token(1))
    }

    @Test(arguments: [
        ("00000000000000ff", 255), ("ffffffffffffffff", UInt64.max), ("ff", nil), ("", nil),
        ("+0000000000000ff", nil), ("00000000000000fg", nil), ("00000000000000ff0", nil),
    ] as [(String, UInt64?)])
    func tokensAreSixteenDigits(text: String, value: UInt64?) {
        #expect(Token(hexadecimal: text)?.value == value)
        if let value { #expect(Token(value).description == text) }
    }
}
