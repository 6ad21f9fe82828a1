import MailFormat
import MailTransport
import ShopDomain

/// What flags of a mailbox say anew of messages that are here.
enum FlagChanges {
    /// As few facts as there are kinds of change; nothing where nothing is new.
    static func of(
        _ messages: [IMAPMessage], _ folder: MailFolderState, _ shop: Shop
    ) -> [MessagesMarked] {
        var changes: [Change: [MessageNumber]] = [:]
        for message in messages {
            guard let uid = message.uid, let flags = message.flags,
                let number = folder.message(uid: uid), let entry = shop.message(number)
            else { continue }
            let change = change(from: entry.marks, to: flags)
            if !change.isNothing { changes[change, default: []].append(number) }
        }
        return changes.sorted { $0.key.order < $1.key.order }.map {
            MessagesMarked(messages: $0.value.sorted(), added: $0.key.added, removed: $0.key.removed)
        }
    }

    /// An answer stays an answer: flags may be cleared by whoever moves mail about.
    private static func change(from marks: MessageMarks, to flags: Set<String>) -> Change {
        var change = Change()
        if flags.contains("\\ANSWERED"), !marks.contains(.answered) { change.added.insert(.answered) }
        for (flag, mark) in [("\\SEEN", MessageMarks.seen), ("\\DELETED", .thrownAway)] {
            if flags.contains(flag), !marks.contains(mark) { change.added.insert(mark) }
            if !flags.contains(flag), marks.contains(mark) { change.removed.insert(mark) }
        }
        return change
    }

    private struct Change: Hashable {
        var added: MessageMarks = []
        var removed: MessageMarks = []
        var isNothing: Bool { added.isEmpty && removed.isEmpty }
        var order: Int { Int(added.rawValue) << 8 | Int(removed.rawValue) }
    }
}

extension MailFlags {
    /// From IMAP's flags, upper-cased.
    init(imap flags: Set<String>) {
        self = []
        if flags.contains("\\ANSWERED") { insert(.answered) }
        if flags.contains("\\SEEN") { insert(.seen) }
        if flags.contains("\\DRAFT") { insert(.draft) }
        if flags.contains("\\DELETED") { insert(.trashed) }
    }
}

extension MailFolderState {
    var uids: IMAPNumberSet { IMAPNumberSet(runs.map { $0.uid...$0.lastUID }) }
}
