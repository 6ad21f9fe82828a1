/// A conversation while its messages are being generated.
struct GeneratedConversation {
    enum Kind { case customer, thanks, newsletter }

    let number: Int
    let kind: Kind
    let person: GeneratedPerson
    let subject: String
    var remaining: Int
    var messageCount = 0
    /// Message-IDs of what was said so far: the first, and the newest ones.
    var references: [String] = []
    /// What the next message quotes.
    var lastLines: [[UInt8]] = []
    var lastPerson: GeneratedPerson
    var isShopNext = false

    init(_ number: Int, _ numbers: inout SeededNumbers) {
        self.number = number
        kind = Self.kind(&numbers)
        // Four conversations in ten come from somebody who wrote before.
        let known = numbers.below(10) < 4 && number > 10
        person = GeneratedPerson(known ? numbers.below(number) : number)
        lastPerson = person
        let words = (0..<(2 + numbers.below(5))).map { _ in Vocabulary.shared.draw(&numbers) }
        subject = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        remaining = kind == .customer ? Self.length(&numbers) : 1
    }

    /// Who writes the next message; mostly the two take turns.
    mutating func nextWriter(_ numbers: inout SeededNumbers) -> GeneratedPerson {
        let isShop = messageCount > 0 && (isShopNext != numbers.isOne(in: 6))
        isShopNext = !isShop
        return isShop ? .shop : person
    }

    mutating func add(messageID: String, lines: [[UInt8]], by writer: GeneratedPerson) {
        remaining -= 1
        messageCount += 1
        references.append(messageID)
        if references.count > 12 { references.remove(at: 1) }
        lastLines = lines
        lastPerson = writer
    }

    private static func kind(_ numbers: inout SeededNumbers) -> Kind {
        switch numbers.below(100) {
        case ..<12: .newsletter
        case ..<18: .thanks
        default: .customer
        }
    }

    /// Three on average, now and then a very long one.
    private static func length(_ numbers: inout SeededNumbers) -> Int {
        var length = 1
        while length < 12, numbers.below(10) < 7 { length += 1 }
        return numbers.isOne(in: 200) ? length + 20 + numbers.below(40) : length
    }
}
