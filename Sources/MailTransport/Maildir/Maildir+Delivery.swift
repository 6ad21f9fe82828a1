import Glibc

extension Maildir {
    /// What became of a message that was to be filed.
    public enum Delivery: Equatable, Sendable {
        case delivered(MaildirEntry)
        /// A message of this unique name was there before; nothing was written.
        case alreadyThere(MaildirEntry)
    }

    /// Files a message so that it survives a power cut, at most once for each unique name.
    ///
    /// Written to `tmp`, synced, linked to its place, and the folder synced. A crash in between
    /// leaves at most a file in `tmp`, which no reader looks at and which
    /// ``LocalFolderDelivery/removeStaleFiles(now:)`` takes away.
    ///
    /// - Parameters:
    ///   - unique: a name from a `MaildirNameSource`, or one made from the message's own identity
    ///     when filing it again must not give a second copy.
    ///   - part: `new` for mail to be noticed, `cur` for a copy of the owner's own.
    public func deliver(
        _ bytes: [UInt8], as unique: MaildirUniqueName, into part: Part = .new,
        flags: MailFlags = []
    ) throws(MailFileError) -> Delivery {
        precondition(part == .cur || flags.isEmpty, "a message in `new` carries no flags")
        if let present = try presentCopy(of: unique) { return .alreadyThere(present) }
        let name = try finalName(unique, part: part, flags: flags)
        let entry = MaildirEntry(name: name, part: part)
        let isNew = try place(bytes, named: unique, as: entry)
        return isNew ? .delivered(entry) : .alreadyThere(entry)
    }

    /// Takes away what interrupted deliveries of Shopbell left in `tmp` before `seconds`.
    func removeStaleFiles(olderThan seconds: Int64) throws(MailFileError) {
        let temporary = try temporaryDirectory()
        for name in try temporary.names() where name.text.contains(".shopbell") {
            guard let status = try temporary.status(of: name) else { continue }
            if Int64(status.st_mtim.tv_sec) < seconds { temporary.remove(name) }
        }
    }

    /// The message under its name already, with both halves synced: whoever put it there may have
    /// been cut off before that.
    private func presentCopy(of unique: MaildirUniqueName) throws(MailFileError) -> MaildirEntry? {
        guard let present = try entry(unique: Array(unique.text.utf8)) else { return nil }
        try directory(present.part).synchronise()
        return present
    }

    private func finalName(
        _ unique: MaildirUniqueName, part: Part, flags: MailFlags
    ) throws(MailFileError) -> FileName {
        let name =
            part == .new
            ? FileName(unique.text) : MaildirFileName(unique: unique, flags: flags).nameInCurrent
        guard let name else { throw MailFileError(.create, path, code: EINVAL) }
        return name
    }

    private func place(
        _ bytes: [UInt8], named unique: MaildirUniqueName, as entry: MaildirEntry
    ) throws(MailFileError) -> Bool {
        let temporary = try temporaryDirectory()
        let draftName = try freeName(for: unique, in: temporary)
        defer { temporary.remove(draftName) }
        try temporary.createFile(draftName).writeDurably(bytes)
        let target = directory(entry.part)
        let isNew = try temporary.link(draftName, to: target, as: entry.name)
        try target.synchronise()
        return isNew
    }

    /// A name in `tmp` beside what an interrupted delivery of the same message may have left.
    private func freeName(
        for unique: MaildirUniqueName, in temporary: OpenDirectory
    ) throws(MailFileError) -> FileName {
        var attempt = 0
        while true {
            let text = "\(unique.text).\(getpid()).\(attempt)"
            guard let name = FileName(text) else {
                throw MailFileError(.create, path, code: EINVAL)
            }
            if try temporary.status(of: name) == nil { return name }
            attempt += 1
        }
    }

    private func temporaryDirectory() throws(MailFileError) -> OpenDirectory {
        try root.makeSubdirectory(Self.temporaryName)
        return try root.subdirectory(Self.temporaryName)
    }
}
