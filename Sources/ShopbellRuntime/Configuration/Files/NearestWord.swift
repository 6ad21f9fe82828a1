/// Finds the word that was probably meant.
enum NearestWord {
    /// The known word that is the fewest typing slips away, nil when none is near.
    ///
    /// A slip is a letter too many, missing, wrong, or two swapped; case, `_`, `-` and spaces do
    /// not count.
    static func to(_ word: String, among known: some Sequence<String>) -> String? {
        let typed = folded(word)
        let allowed = min(ConfigurationLimits.typingSlipsMax, max(1, typed.count / 3))
        var best: (word: String, slips: Int)?
        for candidate in known {
            let slips = slips(typed, folded(candidate))
            if slips <= allowed, slips < best?.slips ?? .max { best = (candidate, slips) }
        }
        return best?.word
    }

    /// A word without what people vary when they write it.
    static func folded(_ word: String) -> [UInt8] {
        word.utf8.prefix(64).compactMap { byte in
            switch byte {
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
    }

    /// The distance of Damerau and Levenshtein, in its restricted form.
    private static func slips(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1] + [Int](repeating: 0, count: b.count)
            for j in b.indices {
                let change = last[j] + (a[i] == b[j] ? 0 : 1)
                row[j + 1] = min(change, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
                }
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
