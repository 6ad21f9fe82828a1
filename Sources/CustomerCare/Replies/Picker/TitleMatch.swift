/// Where a typed word stands in a title, and how well.
struct TitleMatch {
    let score: Int
    let offsets: [Int]

    /// 100 for the start of a word, 60 for a run within one, 30 to 50 for letters with gaps that
    /// begin a word; `nil` when the letters are not there in order.
    init?(_ word: [Character], in title: [Character]) {
        guard let first = word.first, title.count >= word.count else { return nil }
        let starts = title.indices.filter { title[$0] == first }
        let runs = starts.filter { title[$0...].starts(with: word) }
        if let start = runs.first(where: { Self.beginsWord($0, title) }) ?? runs.first {
            score = Self.beginsWord(start, title) ? 100 : 60
            offsets = Array(start..<start + word.count)
            return
        }
        guard word.count > 1,
            let start = starts.first(where: { Self.beginsWord($0, title) }),
            let gapped = Self.gapped(word, title, from: start)
        else { return nil }
        let gaps = gapped[gapped.count - 1] - gapped[0] + 1 - word.count
        score = max(30, 50 - gaps)
        offsets = gapped
    }

    private static func beginsWord(_ offset: Int, _ title: [Character]) -> Bool {
        offset == 0 || !(title[offset - 1].isLetter || title[offset - 1].isNumber)
    }

    private static func gapped(_ word: [Character], _ title: [Character], from start: Int) -> [Int]?
    {
        var offsets: [Int] = []
        var next = start
        for letter in word {
            guard let found = title[next...].firstIndex(of: letter) else { return nil }
            offsets.append(found)
            next = found + 1
        }
        return offsets
    }
}
