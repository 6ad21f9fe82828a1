import PlainText
import ShopDomain

/// Reads the one event there are a million of, in the plain form in which we write it.
///
/// A full replay spends nearly all of its time here, and a general decoder takes about ten times as
/// long. Anything out of the ordinary (an escape in a string, a key of a later version, a space)
/// gives nil, and the general decoder reads the record instead: never another answer, only a slower
/// one.
struct MessageTakenReader {
    private let bytes: UnsafeRawBufferPointer
    private var index = 0
    private var isPlain = true

    private var numbers: [Key: Int64] = [:]
    private var texts: [Key: String] = [:]
    private var lists: [Key: [UInt64]] = [:]

    private enum Key: String {
        case address, answersThrough, conversation, customer, date, direction, identity, joins, key
        case location, marks, message, name, nature, references, snippet, subject
        case segment = "seg", offset = "at", length = "len", checksum = "crc"
    }

    static func read(_ body: UnsafeRawBufferPointer) -> MessageTaken? {
        var reader = MessageTakenReader(bytes: body)
        reader.readObject()
        guard reader.isPlain, reader.index == body.count else { return nil }
        return reader.message
    }

    private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    // MARK: Meaning

    private var message: MessageTaken? {
        guard let number: UInt32 = integer(.message), let conversation: UInt32 = integer(.conversation),
            let customer: UInt32 = integer(.customer), let date = numbers[.date],
            let marks: UInt8 = integer(.marks), let location,
            let direction = texts[.direction].flatMap(Direction.init(rawValue:)),
            let nature = texts[.nature].flatMap(Nature.init(rawValue:)),
            let identity = texts[.identity].flatMap(Token.init(hexadecimal:)),
            let name = texts[.name], let address = texts[.address], let subject = texts[.subject],
            let snippet = texts[.snippet], let joins = ids(.joins), let references = lists[.references]
        else { return nil }
        return MessageTaken(
            message: MessageNumber(number), conversation: ConversationID(rawValue: conversation),
            customer: CustomerID(rawValue: customer), direction: direction, nature: nature,
            marks: MessageMarks(rawValue: marks), date: Instant(date), name: SafeText(lines: name),
            address: address, subject: SafeText(lines: subject), snippet: SafeText(lines: snippet),
            key: lists[.key]?.first.map(ThreadKey.init(rawValue:)),
            references: references.map(ThreadKey.init(rawValue:)), joins: joins, identity: identity,
            location: location, answersThrough: integer(.answersThrough).map { MessageNumber($0) })
    }

    private var location: MailLocation? {
        guard let segment: UInt32 = integer(.segment), let offset: UInt64 = integer(.offset),
            let length: UInt32 = integer(.length), let checksum: UInt32 = integer(.checksum)
        else { return nil }
        return MailLocation(segment: segment, offset: offset, length: length, checksum: checksum)
    }

    private func integer<Integer: FixedWidthInteger>(_ key: Key) -> Integer? {
        numbers[key].flatMap { Integer(exactly: $0) }
    }

    private func ids(_ key: Key) -> [ConversationID]? {
        lists[key].map { $0.map { ConversationID(rawValue: UInt32(truncatingIfNeeded: $0)) } }
    }

    // MARK: Form

    private mutating func readObject() {
        expect(UInt8(ascii: "{"))
        while isPlain {
            guard let key = readString().flatMap(Key.init(rawValue:)) else { return giveUp() }
            expect(UInt8(ascii: ":"))
            readValue(of: key)
            if take(UInt8(ascii: "}")) { return }
            expect(UInt8(ascii: ","))
        }
    }

    private mutating func readValue(of key: Key) {
        switch peek {
        case UInt8(ascii: "\""): texts[key] = readString()
        case UInt8(ascii: "["): readList(of: key)
        case UInt8(ascii: "{"): key == .location ? readObject() : giveUp()
        default:
            guard let number = readNumber() else { return giveUp() }
            if key == .key {
                lists[key] = [number.magnitude]
            } else if let value = number.signed {
                numbers[key] = value
            } else {
                giveUp()
            }
        }
    }

    private mutating func readList(of key: Key) {
        expect(UInt8(ascii: "["))
        var list: [UInt64] = []
        defer { lists[key] = list }
        if take(UInt8(ascii: "]")) { return }
        while isPlain {
            guard let number = readNumber(), !number.isNegative else { return giveUp() }
            list.append(number.magnitude)
            if take(UInt8(ascii: "]")) { return }
            expect(UInt8(ascii: ","))
        }
    }

    private mutating func readString() -> String? {
        expect(UInt8(ascii: "\""))
        let start = index
        while let byte = peek, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") || byte < 0x20 { return nil }
            index += 1
        }
        let text = String(validating: bytes[start..<index], as: UTF8.self)
        expect(UInt8(ascii: "\""))
        return text
    }

    private struct Number {
        let magnitude: UInt64
        let isNegative: Bool
        var signed: Int64? {
            guard let value = Int64(exactly: magnitude) else { return nil }
            return isNegative ? -value : value
        }
    }

    private mutating func readNumber() -> Number? {
        let isNegative = take(UInt8(ascii: "-"))
        var value: UInt64 = 0
        let start = index
        while let byte = peek, (0x30...0x39).contains(byte) {
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflows) = product.addingReportingOverflow(UInt64(byte - 0x30))
            if isTooLarge || overflows { return nil }
            value = sum
            index += 1
        }
        let hasSpareZero = index > start + 1 && bytes[start] == UInt8(ascii: "0")
        guard index > start, !hasSpareZero else { return nil }
        return Number(magnitude: value, isNegative: isNegative)
    }

    // MARK: Bytes

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) {
        if !take(byte) { giveUp() }
    }

    private mutating func giveUp() { isPlain = false }
}
