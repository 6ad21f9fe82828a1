import ShopDomain

/// How a person or a program names a conversation (`c12`) or a message (`m34`) on the command line
/// and in JSON; a Message-ID names a message as well.
public enum ShopReference: Hashable, Sendable {
    case conversation(ConversationID)
    case message(MessageNumber)

    /// Nil when the words name nothing in this shop.
    public init?(_ words: String, in shop: Shop) {
        let number = UInt32(words.dropFirst())
        switch words.first {
        case "c":
            if let number, let found = shop.conversation(ConversationID(rawValue: number)) {
                self = .conversation(found.id)
                return
            }
        case "m":
            if let number, shop.message(MessageNumber(number)) != nil {
                self = .message(MessageNumber(number))
                return
            }
        default: break
        }
        guard words.contains("@"), let number = shop.message(key: ThreadKey(messageID: words)),
            shop.message(number) != nil
        else { return nil }
        self = .message(number)
    }

    public static func text(_ id: ConversationID) -> String { "c\(id.rawValue)" }
    public static func text(_ number: MessageNumber) -> String { "m\(number.rawValue)" }
}
