import CustomerCare
import PlainText
import ShopDomain
import Testing

@Suite struct KnownPeopleTests {
    private static let people: KnownPeople = {
        var shop = Shop()
        for (index, name) in ["Ann Marsh", "Anna Lind", "Bo Lind", "Bo Lind"].enumerated() {
            let mail = ArrivedMail(
                direction: .incoming, nature: .person, marks: [], date: Instant(Int64(index)),
                name: SafeText(line: name), address: "\(index)@example.org", subject: "x", snippet: "",
                messageID: nil, inReplyTo: [], references: [], identity: UInt64(index),
                location: MailLocation(segment: 1, offset: 0, length: 1, checksum: 0))
            shop.apply(.messageTaken(shop.place(mail)))
        }
        return KnownPeople(shop, first: CustomerID(rawValue: 0))
    }()

    @Test(arguments: [
        ("", ["Ann Marsh", "Bo Lind", "Bo Lind", "Anna Lind"]), ("an", ["Ann Marsh", "Anna Lind"]),
        ("lind b", ["Bo Lind", "Bo Lind"]), ("MARSH", ["Ann Marsh"]), ("3@", ["Bo Lind"]), ("arsh", []),
    ])
    func peopleAreFoundByTheBeginningsOfTheirNames(_ typed: String, _ names: [String]) {
        #expect(Self.people.matching(typed).map(\.name.string) == names)
    }

    @Test func anExactNameMayBelongToSeveralAndAnAddressToOne() {
        #expect(Self.people.named("bo lind").count == 2)
        #expect(Self.people.named("2@example.org").map(\.name) == ["Bo Lind"])
        #expect(Self.people.named("Ann").isEmpty)
    }
}
