import Foundation

/// Somebody who writes to the shop; the same number is always the same person.
struct GeneratedPerson {
    let name: String
    let address: String

    init(_ number: Int) {
        var numbers = SeededNumbers(seed: UInt64(number) &* 7_919 &+ 3)
        let given = numbers.pick(Self.given), family = numbers.pick(Self.family)
        name = numbers.isOne(in: 8) ? numbers.pick(Self.wide) : "\(given) \(family)"
        let hosts = ["example.org", "example.net", "mail.example.com", "post.example.org"]
        address = "\(given.lowercased()).\(number)@\(numbers.pick(hosts))".folding(
            options: .diacriticInsensitive, locale: nil)
    }

    static let shop = GeneratedPerson(name: "Tilda's Teapots", address: GeneratedShop.address)

    private init(name: String, address: String) {
        (self.name, self.address) = (name, address)
    }

    private static let given = [
        "Ada", "Bruno", "Chloé", "Dana", "Emil", "Fátima", "Gustav", "Hanna", "Imre", "Jana",
        "Kofi",
        "Lena", "Maja", "Nils", "Ole", "Priya", "Quinn", "Rosa", "Søren", "Tomasz", "Uma", "Vera",
        "Zoë",
    ]
    private static let family = [
        "Abel", "Brandt", "Castillo", "Dvořák", "Eriksen", "Ferreira", "Grünwald", "Holm",
        "Ivanova",
        "Jensen", "Kowalski", "Lindqvist", "Moreau", "Novak", "Okafor", "Peeters", "Quist", "Rossi",
        "Šimek", "Tanaka", "Ueda", "Virtanen", "Weiss", "Yılmaz", "Zhang",
    ]
    /// Names whose letters take two columns, or marks, or none of the Latin alphabet.
    private static let wide = [
        "山田 花子", "佐藤 健", "王小明", "李 娜", "김민준", "박서연", "Ольга Петрова", "Νίκος Παππάς",
        "🌷 Mia & Ben 🌷", "นภา ศรีสุข", "שרה כהן",
    ]
}
