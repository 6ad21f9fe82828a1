import PlainText
import ShopDomain

/// What a label of the conversation stands for.
enum Labelled: Hashable {
    case link(MessageBody.Link)
    case file(FilePlace)
    /// All files of a mail.
    case mail(MessageNumber)
}

/// A file of a message.
public struct FilePlace: Hashable, Sendable {
    public let message: MessageNumber
    /// Its place among the message's files.
    public let index: Int
    public let name: SafeText
}

/// The labels of a whole conversation, each of them once: a letter for the message, a number for
/// the link or file in it.
///
/// When the conversation is opened the newest message is `a`, the one before it `b`. What arrives
/// while it is shown takes the next letter, so that a label once seen keeps its meaning.
struct ConversationLabels: Hashable, Sendable {
    private var letters: [MessageNumber: SafeText] = [:]

    mutating func include(_ conversation: Conversation) {
        guard conversation.turns.count != letters.count else { return }
        for turn in conversation.turns.reversed() where letters[turn.message] == nil {
            letters[turn.message] = Self.letter(letters.count)
        }
    }

    /// What the labels of a message begin with.
    func letter(of message: MessageNumber) -> SafeText? { letters[message] }

    /// What a message calls `a3` is `b3` when the message is `b`.
    func label(_ own: SafeText, of message: MessageNumber) -> SafeText {
        guard let letter = letters[message] else { return own }
        return letter + SafeText(line: String(own.string.drop(while: \.isLetter)))
    }

    /// The text of a message with the labels in it, `[a3]`, as the conversation has them.
    func relabelled(_ text: SafeText, of message: MessageNumber, _ body: MessageBody) -> SafeText {
        guard body.namesLinksInText, !body.links.isEmpty, let letter = letters[message], letter != "a"
        else { return text }
        return LinkMarks.relettered(text, letter: letter, count: body.links.count)
    }

    /// `0` is a, `25` z, `26` aa.
    private static func letter(_ index: Int) -> SafeText {
        var letters: [Unicode.Scalar] = []
        var rest = index + 1
        while rest > 0 {
            letters.insert(Unicode.Scalar(UInt8(ascii: "a") + UInt8((rest - 1) % 26)), at: 0)
            rest = (rest - 1) / 26
        }
        return SafeText(line: String(String.UnicodeScalarView(letters)))
    }
}

/// The marks of links in a text: `[a1]`, `[a2]`.
enum LinkMarks {
    /// A text of the mail itself, before its letters were changed, without its marks.
    static func without(_ text: String, count: Int) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if let digits = digits(after: place, in: bytes, count: count) {
                if result.last == UInt8(ascii: " ") { result.removeLast() }
                place = digits.upperBound + 1
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func relettered(_ text: SafeText, letter: SafeText, count: Int) -> SafeText {
        let bytes = Array(text.string.utf8)
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if let digits = digits(after: place, in: bytes, count: count) {
                result += "[\(letter)".utf8
                result += bytes[digits]
                place = digits.upperBound
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return SafeText(lines: String(decoding: result, as: UTF8.self))
    }

    /// Where the number of a mark that begins at a place stands, when it is one of the links'.
    private static func digits(after place: Int, in bytes: [UInt8], count: Int) -> Range<Int>? {
        let start = place + 2
        guard bytes[place] == UInt8(ascii: "["), start < bytes.count, bytes[place + 1] == UInt8(ascii: "a")
        else { return nil }
        var end = start
        var number = 0
        while end < bytes.count, end < start + 4, let digit = Self.digit(bytes[end]) {
            number = number * 10 + digit
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "]"), (1...count).contains(number) else { return nil }
        return start..<end
    }

    private static func digit(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }
}
