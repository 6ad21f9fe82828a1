/// A message's place in the order of intake, dense from 0.
///
/// Allocated under the journal's lock, so two processes never give the same number twice.
public struct MessageNumber: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(_ rawValue: UInt32) { self.rawValue = rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    public var next: MessageNumber { MessageNumber(rawValue + 1) }
}

/// A conversation, named after the number of a message: the one that began it, where nobody split.
public struct ConversationID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(_ first: MessageNumber) { self.rawValue = first.rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A customer, named after the number of the message that brought them to the shop.
public struct CustomerID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(_ first: MessageNumber) { self.rawValue = first.rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A random 64-bit name, written as 16 hexadecimal digits.
///
/// Kinds of thing that any session may create without asking the others (drafts, queued replies,
/// acts, notes) carry one; it arrives as an argument, since pure code has no random source.
public struct Token: Hashable, Sendable, Codable, CustomStringConvertible {
    public let value: UInt64

    public init(_ value: UInt64) { self.value = value }

    public init?(hexadecimal: String) {
        // UInt64 alone would also take a sign.
        guard hexadecimal.utf8.count == 16, hexadecimal.utf8.first != UInt8(ascii: "+"),
            let value = UInt64(hexadecimal, radix: 16) else { return nil }
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let token = Token(hexadecimal: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not 16 hexadecimal digits"))
        }
        self = token
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

public typealias DraftID = Token
public typealias OutboxID = Token
public typealias ActID = Token
public typealias NoteID = Token
public typealias SessionID = Token
