/// A mailbox as it stands in From and To: name and address (RFC 5322 section 3.4).
enum AddressText {
    static func text(_ person: DemoPerson) -> String {
        person.name.isEmpty ? person.address : "\(phrase(person.name)) <\(person.address)>"
    }

    private static func phrase(_ name: String) -> String {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return EncodedWord.text(name) }
        let needsQuotes = name.contains { !$0.isLetter && !$0.isNumber && !" -'&".contains($0) }
        return needsQuotes ? "\"\(name)\"" : name
    }
}
