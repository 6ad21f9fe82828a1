import PlainText
import ShopDomain

/// Reads the one event there are a million of, in the plain form in which ``MessageTakenWriter``
/// writes it: a full replay spends most of its time here.
enum MessageTakenReader {
    /// - Returns: nil for what a general decoder has to read (an escape in a string, a key of a later
    ///   version, a space).
    static func read(_ body: UnsafeRawBufferPointer) -> MessageTaken? {
        var json = PlainJSONReader(body)
        guard let message = try? message(&json), json.isAtEnd else { return nil }
        return message
    }

    private static func message(
        _ json: inout PlainJSONReader
    ) throws(PlainJSONReader.NotPlain) -> MessageTaken {
        try json.beginObject()
        try json.key("address")
        let address = try json.text()
        let answers = json.takes(key: "answersThrough") ? MessageNumber(try json.integer()) : nil
        try json.key("conversation")
        let conversation = ConversationID(rawValue: try json.integer())
        try json.key("customer")
        let customer = CustomerID(rawValue: try json.integer())
        try json.key("date")
        let date = Instant(try json.integer())
        try json.key("direction")
        let direction = try named(try json.text(), Direction.init(rawValue:))
        try json.key("identity")
        let identity = try named(try json.text(), Token.init(hexadecimal:))
        try json.key("joins")
        let joins: [UInt32] = try json.integers()
        let key = json.takes(key: "key") ? ThreadKey(rawValue: try json.integer()) : nil
        try json.key("location")
        let location = try location(&json)
        try json.key("marks")
        let marks = MessageMarks(rawValue: try json.integer())
        try json.key("message")
        let number = MessageNumber(try json.integer() as UInt32)
        try json.key("name")
        let name = SafeText(lines: try json.text())
        try json.key("nature")
        let nature = try named(try json.text(), Nature.init(rawValue:))
        try json.key("references")
        let references: [UInt64] = try json.integers()
        try json.key("snippet")
        let snippet = SafeText(lines: try json.text())
        try json.key("subject")
        let subject = SafeText(lines: try json.text())
        try json.endObject()
        return MessageTaken(
            message: number, conversation: conversation, customer: customer, direction: direction,
            nature: nature, marks: marks, date: date, name: name, address: address, subject: subject,
            snippet: snippet, key: key, references: references.map(ThreadKey.init(rawValue:)),
            joins: joins.map(ConversationID.init(rawValue:)), identity: identity, location: location,
            answersThrough: answers)
    }

    private static func location(
        _ json: inout PlainJSONReader
    ) throws(PlainJSONReader.NotPlain) -> MailLocation {
        try json.beginObject()
        try json.key("at")
        let offset: UInt64 = try json.integer()
        try json.key("crc")
        let checksum: UInt32 = try json.integer()
        try json.key("len")
        let length: UInt32 = try json.integer()
        try json.key("seg")
        let segment: UInt32 = try json.integer()
        try json.endObject()
        return MailLocation(segment: segment, offset: offset, length: length, checksum: checksum)
    }

    /// What a word stands for.
    private static func named<Value>(
        _ word: String, _ value: (String) -> Value?
    ) throws(PlainJSONReader.NotPlain) -> Value {
        guard let value = value(word) else { throw PlainJSONReader.NotPlain() }
        return value
    }
}
