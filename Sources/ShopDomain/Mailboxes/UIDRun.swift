/// Mail that lies in a folder under UIDs one after the other, and here under numbers one after
/// the other: most of a mailbox is a few of these.
public struct UIDRun: Hashable, Sendable, Codable {
    public var uid: UInt32
    public var count: UInt32
    /// The number of the first; nil for mail that is not taken in, such as drafts.
    public var message: MessageNumber?

    public init(uid: UInt32, count: UInt32 = 1, message: MessageNumber?) {
        self.uid = uid
        self.count = count
        self.message = message
    }

    /// The last UID; a run that goes beyond what UIDs can be ends there.
    public var lastUID: UInt32 { UInt32(clamping: UInt64(uid) + UInt64(max(count, 1)) - 1) }

    func message(at other: UInt32) -> MessageNumber? {
        message.map { MessageNumber($0.rawValue &+ (other - uid)) }
    }

    /// The part of the run from one UID to another, both of which lie in it.
    func part(_ first: UInt32, _ last: UInt32) -> UIDRun {
        UIDRun(uid: first, count: last - first + 1, message: message(at: first))
    }

    /// Whether the other run goes on right where this one ends.
    func isContinued(by other: UIDRun) -> Bool {
        guard lastUID != .max, other.uid == lastUID + 1 else { return false }
        guard let message, let next = other.message else { return message == nil && other.message == nil }
        return next.rawValue == message.rawValue &+ count
    }
}
