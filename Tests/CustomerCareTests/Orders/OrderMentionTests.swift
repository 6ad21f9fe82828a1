import CustomerCare
import Testing

@Suite struct OrderMentionTests {
    @Test(arguments: [
        ("where is my order 1182", ["1182!"]),
        ("Where is my order #1182?", ["1182!"]),
        ("My order number is: FC-1182.", ["FC-1182!"]),
        ("order no. 3312009341, please", ["3312009341!"]),
        ("Bestellung Nr. 1182", ["1182!"]),
        ("# 1182", ["1182!"]),
        ("I paid 24.00 on 12/11 at 10:30", []),
        ("Two mugs of 350 ml", ["350"]),
        ("It is no good. 45 people came", ["45"]),
        ("tracking RR473124829DE", ["RR473124829DE"]),
        ("1182 and 1182", ["1182"]),
    ]) func finds(text: String, expected: [String]) {
        #expect(OrderMention.all(in: text).map { $0.text + ($0.isNamed ? "!" : "") } == expected)
    }

    @Test(arguments: [
        ("RR473124829DE", true), ("RR473124828DE", false), ("1Z999AA10123456784", true), ("1182", false),
        ("AB12345678", false),
    ]) func knowsParcelsByTheirForm(text: String, isOne: Bool) {
        #expect(ParcelNumber.isOne(text) == isOne)
    }
}
