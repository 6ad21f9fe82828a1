import AppendLog
import MailFormat
import PlainText
import ShopDomain
import ShopJournal

/// Takes a customer out of a shop for good: what will go, and the going.
public struct CustomerForgetting {
    private let storage: FileStorage
    private let forgetting: ShopForgetting

    public init(_ storage: FileStorage) {
        self.storage = storage
        forgetting = ShopForgetting(
            storage, text: { MailParser.envelope($0).searchText.string },
            files: { ForgettableFiles.all(in: storage.root, of: $0.addresses) })
    }

    /// Nil when the shop knows nobody of that address.
    public func plan(address: String) throws(LogError) -> ShopForgetting.Plan? {
        try forgetting.plan(address: address)
    }

    /// Whether a screen, an import or a mailbox connection has the shop in its hands.
    public var isInUse: Bool { SessionLocks.isAnyHeld(in: storage) }

    /// Asks again whether the shop is in use, and what there is to go, once nobody else can write.
    public func run(address: String, at now: Instant) throws(LogRewriting.Failure) -> Int {
        try forgetting.run(address: address, at: now, isInUse: { isInUse })
    }
}

extension ShopForgetting.Plan {
    /// What will go, as lines for the owner.
    public var lines: [SafeText] {
        let addresses = person.addresses.joined(separator: ", ")
        var lines = ["\(person.name.string) (\(addresses)):"]
        lines.append(
            "  \(CommandText.counted(person.messages.count, "message")), theirs and your answers; "
                + "\(CommandText.counted(person.conversationCount, "whole conversation"))")
        if person.sharedMessageCount > 0 {
            lines.append(
                "  of the messages \(person.sharedMessageCount) stand in conversations with others, which stay")
        }
        let more = [
            (draftCount, "draft"), (promiseCount, "promise or remedy"), (person.orders.count, "order"),
        ].filter { $0.0 > 0 }.map { CommandText.counted($0.0, $0.1, $0.1 == "promise or remedy" ? "promises and remedies" : nil) }
        if !more.isEmpty { lines.append("  " + more.joined(separator: ", ")) }
        lines.append(
            "  \(CommandText.counted(files.count, "file")) beside the log: checkpoints, search index, "
                + "put-aside copies, sent copies (what is derived is made anew)")
        if sharedMailCount > 0 {
            let mails = CommandText.counted(sharedMailCount, "mail")
            lines.append("What stays: \(mails) of yours to others that went to them as well, and what others wrote.")
        }
        return lines.map { SafeText(line: $0) }
    }
}
