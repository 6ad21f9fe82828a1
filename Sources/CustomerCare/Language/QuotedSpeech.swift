/// Words between quotation marks: what somebody else said, what an older mail said, a name.
///
/// A straight mark opens after a space and closes before one, so that inches open nothing; a mark
/// without a partner in its paragraph quotes nothing.
enum QuotedSpeech {
    /// Tokens from an opening mark to its closing one, in ascending order; they do not overlap.
    static func ranges(in tokens: [TextToken]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        for index in tokens.indices where tokens[index].isMark {
            if let start = open, closes(tokens, index, what: tokens[start].form) {
                found.append(start..<index + 1)
                open = nil
            } else if opens(tokens, index) {
                open = index
            }
        }
        return found
    }

    private static func opens(_ tokens: [TextToken], _ index: Int) -> Bool {
        switch tokens[index].form {
        case "\u{201C}", "\u{201E}", "\u{AB}": true
        case "\"":
            index + 1 < tokens.count && tokens[index + 1].isJoined
                && (!tokens[index].isJoined || index == 0 || ["(", "["].contains(tokens[index - 1].form))
        default: false
        }
    }

    private static func closes(_ tokens: [TextToken], _ index: Int, what opening: String) -> Bool {
        switch (opening, tokens[index].form) {
        case ("\u{201C}", "\u{201D}"), ("\u{201E}", "\u{201C}"), ("\u{201E}", "\u{201D}"), ("\u{AB}", "\u{BB}"): true
        case ("\u{201C}", "\""), ("\"", "\u{201D}"), ("\"", "\""): tokens[index].isJoined
        default: false
        }
    }
}

extension [Range<Int>] {
    /// Whether one of the ranges, which are in ascending order, holds a place.
    func holds(_ place: Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].upperBound <= place { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].contains(place)
    }
}
