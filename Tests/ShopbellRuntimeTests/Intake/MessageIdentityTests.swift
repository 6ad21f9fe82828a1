import MailFormat
import Testing

@testable import ShopbellRuntime

@Suite struct MessageIdentityTests {
    private let plain = mail(id: "one@example.com", body: "One\nTwo")

    @Test func copiesThatOnlyMailboxesTellApartAreOneMail() {
        let withReturns = plain.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        let withStatus = Array("Status: RO\nX-Status: A\nReceived: from elsewhere\n".utf8) + plain
        let withEmptyEnd = plain + Array("\r\n\n".utf8)
        for copy in [withReturns, withStatus, withEmptyEnd] {
            #expect(MessageIdentity.of(copy) == MessageIdentity.of(plain))
        }
    }

    @Test func differentMailsUnderOneMessageIDStayTwo() {
        let others = [
            mail(id: "one@example.com", body: "One\nTwo!"),
            mail(from: "eve@example.com", id: "one@example.com", body: "One\nTwo"),
            mail(id: "one@example.com", daysAgo: 2, body: "One\nTwo"),
            mail(id: "one@example.com", body: "One\n\nTwo"),
        ]
        #expect(Set((others + [plain]).map { MessageIdentity.of($0) }).count == 5)
    }

    @Test func emptyMailHasAnIdentityToo() {
        #expect(MessageIdentity.of([]) == MessageIdentity.of(Array("\n".utf8)))
        #expect(MessageIdentity.of([]) != MessageIdentity.of(Array("\nx".utf8)))
    }
}
