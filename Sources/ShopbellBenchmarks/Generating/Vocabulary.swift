import Glibc

/// Words whose frequency falls as in real text: the word of rank r comes about 1/r times as often
/// as the first (Zipf).
struct Vocabulary {
    let words: [[UInt8]]
    /// Ranks, each as often as its word comes.
    private let draws: [UInt32]

    static let shared = Vocabulary(wordCount: 40_000)

    private init(wordCount: Int) {
        words = Self.frequent + Self.made(wordCount - Self.frequent.count)
        let drawCount = 1 << 19
        let highest = log(Double(wordCount))
        draws = (0..<drawCount).map { place in
            let share = (Double(place) + 0.5) / Double(drawCount)
            return UInt32(min(exp(share * highest), Double(wordCount)) - 1)
        }
    }

    func draw(_ numbers: inout SeededNumbers) -> [UInt8] {
        words[Int(draws[numbers.below(draws.count)])]
    }

    /// For queries: the word of a rank.
    func word(_ rank: Int) -> String { String(decoding: words[rank], as: UTF8.self) }

    private static let frequent = """
        the to and you I a of for is it my in order that have with this on was not please are \
        we can be would your but parcel so if at when from me teapot will they one date \
        arrived cup as thank has by any there do an blue tracking just refund broken number \
        what still shipping been had could lid like which our address before very delivery \
        glaze saucer them weeks green gift wedding handle now also glad kiln mug white friday \
        colour size sorry payment how wrapped she back send received days lovely after since \
        only small large more two know than other hello set time exchange invoice bowl plate \
        clay handmade customs postcode replace missing cracked wait card stock monday spout
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

    private static func made(_ count: Int) -> [[UInt8]] {
        let beginnings = [
            "b", "br", "c", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t",
            "v",
        ]
        let vowels = ["a", "e", "i", "o", "u", "ou", "ea", "ä", "é"]
        var numbers = SeededNumbers(seed: 40)
        return (0..<count).map { _ in
            let syllables = 2 + numbers.below(3)
            let word = (0..<syllables).map { _ in numbers.pick(beginnings) + numbers.pick(vowels) }
            return Array(word.joined().utf8) + (numbers.isOne(in: 3) ? [UInt8(ascii: "n")] : [])
        }
    }
}
