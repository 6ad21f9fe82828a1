/// One message in a Maildir, named but not read.
public struct MaildirEntry: Hashable, Sendable, Comparable {
    public let name: FileName
    public let part: Maildir.Part

    /// What stays the same when flags change and the file moves from `new` to `cur`.
    public var unique: [UInt8] { MaildirFileName(name).unique }

    /// What other mail programs know; nothing while the message stands in `new`.
    public var flags: MailFlags { part == .new ? [] : MaildirFileName(name).flags }

    /// By unique name, so that the order holds when flags change.
    public static func < (a: MaildirEntry, b: MaildirEntry) -> Bool {
        let left = a.name.bytes.prefix { $0 != 0x3A }
        let right = b.name.bytes.prefix { $0 != 0x3A }
        if left.elementsEqual(right) { return a.part == .new && b.part == .cur }
        return left.lexicographicallyPrecedes(right)
    }
}
