import PlainText
import ShopDomain

/// Sizes and offsets of the checkpoint's fixed-width rows, in bytes; integers are little-endian.
///
/// The checkpoint is derived: another layout gets another `version` and is simply made anew.
enum Columns {
    static let version = 5

    /// One message.
    enum Message {
        static let size = 72
        static let conversation = 0, customer = 4, date = 8, identity = 16, segment = 24, length = 28
        static let offset = 32, checksum = 40, direction = 44, nature = 45
        static let text = 48, name = 56, address = 58, subject = 60, snippet = 62
        static let answersThrough = 64, marks = 68, none = UInt32.max
    }

    /// One conversation, in the order of their identifiers.
    enum Conversation {
        static let size = 56
        static let id = 0, customer = 4, firstTurn = 8, turnCount = 12, lastDate = 16, flags = 24
        static let subject = 32, subjectLength = 40, details = 44, detailsLength = 52
        static let isExcluded: UInt8 = 1, isApart: UInt8 = 2
    }

    /// One customer, in the order of their identifiers.
    enum Customer {
        static let size = 96
        static let id = 0, messageCount = 4, since = 8, mergedInto = 16, isExcluded = 20
        static let text = 24, name = 32, addresses = 36, details = 40, detailsLength = 48, recents = 52
        static let recentCount = 84
        static let none = UInt32.max
    }

    /// One order: where its packed form lies.
    enum Order {
        static let size = 12
        static let start = 0, length = 8
    }

    /// A 64-bit key and the number it leads to, sorted by key.
    enum Index {
        static let size = 16
        static let key = 0, value = 8
    }
}

/// What a row's owner decided or noted; rare, so it is JSON.
struct ConversationDetails: Codable {
    var decision: Decision?
    var labels: [SafeText]
    var notes: [Note]
}
