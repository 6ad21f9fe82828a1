import Synchronization

/// The part of a Maildir file name that no other message in that Maildir has.
public struct MaildirUniqueName: Hashable, Sendable {
    public let text: String

    /// The name of a message that is known by something of its own, so that filing it twice, after
    /// a crash, gives the same name.
    ///
    /// - Parameters:
    ///   - seconds: when the message was made, since 1970; names sort by it.
    ///   - identity: letters, digits, `.`, `_`, `-` and `=` only.
    public init(seconds: Int64, identity: String) {
        precondition(
            !identity.isEmpty && identity.utf8.allSatisfy(Self.isPlain),
            "an identity in a file name is made of letters, digits and . _ - =")
        // No host name: a reply tells nobody on which machine it was written.
        text = "\(seconds).\(identity).shopbell"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "._-=".utf8.contains(byte)
        }
    }
}

/// Makes unique names from the time, the process, a count and a random value.
public final class MaildirNameSource: Sendable {
    private let processIdentifier: Int32
    private let random: @Sendable () -> UInt64
    private let count = Atomic<UInt64>(0)

    public init(processIdentifier: Int32, random: @escaping @Sendable () -> UInt64) {
        self.processIdentifier = processIdentifier
        self.random = random
    }

    /// A name that was never given before, by this process or another.
    public func next(seconds: Int64) -> MaildirUniqueName {
        let number = count.add(1, ordering: .relaxed).newValue
        let identity = "P\(processIdentifier)Q\(number)R\(String(random(), radix: 16))"
        return MaildirUniqueName(seconds: seconds, identity: identity)
    }
}
