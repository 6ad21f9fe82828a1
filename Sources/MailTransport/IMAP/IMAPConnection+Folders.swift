import MailFormat
import PlainText

extension IMAPConnection {
    /// All folders of the account.
    public func folders() throws(IMAPError) -> [IMAPFolder] {
        var folders: [IMAPFolder] = []
        let command = can("SPECIAL-USE") && can("LIST-EXTENDED") ? IMAPCommand.foldersWithUse : .folders
        try run(command) { (response) throws(IMAPError) in
            guard case .folder(let folder) = response else { return }
            folders.append(folder)
            guard folders.count <= IMAPLimits.foldersMax else { throw nonsense("folders without an end") }
        }
        return folders
    }

    /// Opens a folder; what follows is about it.
    public func select(_ folder: String, isReadOnly: Bool = false) throws(IMAPError) -> IMAPSelection {
        var selection = IMAPSelection(folder: folder)
        let command = IMAPCommand.select(
            folder, isReadOnly: isReadOnly, modifications: can("CONDSTORE"))
        let status = try run(command) { (response) throws(IMAPError) in selection.take(response) }
        selection.take(status.code)
        guard selection.validity > 0 else { throw nonsense("a folder without a mark of its generation") }
        return selection
    }

    /// Every UID in the open folder.
    ///
    /// Asked for in ranges of so many mails that the answer to each stays a line that is read,
    /// however large the folder is. The ranges meet, so no mail falls between two of them, whatever
    /// leaves the folder meanwhile.
    public func allUIDs() throws(IMAPError) -> IMAPNumberSet {
        var ranges: [ClosedRange<UInt32>] = []
        var first: UInt32 = 1
        for last in try rangeEnds() {
            ranges += try search(.allUIDs(from: first, to: last, asSet: can("ESEARCH"))).ranges
            first = last + 1
        }
        ranges += try search(.allUIDs(from: first, to: nil, asSet: can("ESEARCH"))).ranges
        return IMAPNumberSet(ranges)
    }

    /// UIDs after each of which another search begins; ascending, none for an ordinary folder.
    private func rangeEnds() throws(IMAPError) -> [UInt32] {
        let size = IMAPLimits.searchedMessagesMax
        guard messageCount > size else { return [] }
        guard messageCount / size < IMAPLimits.searchesMax else { throw nonsense("a folder without an end") }
        var ends: [UInt32: UInt32] = [:]
        let places = IMAPNumberSet(stride(from: size, to: messageCount, by: Int(size)))
        try run(.fetchUIDs(places: places)) { (response) throws(IMAPError) in
            guard case .message(let message) = response, let uid = message.uid else { return }
            if places.contains(message.number) { ends[message.number] = uid }
        }
        // The largest UID there can be has none behind it.
        return Set(ends.values).subtracting([.max]).sorted()
    }

    /// UIDs of mail in the open folder with this Message-ID (without angle brackets).
    ///
    /// A search finds what only looks like it, so each header is compared: nothing is ever
    /// done to mail of a Message-ID that merely contains this one.
    public func uids(messageID: String) throws(IMAPError) -> IMAPNumberSet {
        var uids: [UInt32] = []
        for piece in try search(.search(messageID: messageID)).commandPieces {
            try fetchMessageIDs(piece) { message in
                let found = MailParser.headers(message.body ?? []).messageID
                if let uid = message.uid, found?.string == messageID { uids.append(uid) }
            }
        }
        return IMAPNumberSet(uids)
    }

    /// UIDs of mail in the open folder dated by its sender about then; days, not more exact.
    public func uids(datedAboutSeconds seconds: Int64) throws(IMAPError) -> IMAPNumberSet {
        try search(.search(sinceSeconds: seconds - 86_400, beforeSeconds: seconds + 2 * 86_400))
    }

    private func search(_ command: IMAPCommand) throws(IMAPError) -> IMAPNumberSet {
        var ranges: [ClosedRange<UInt32>] = []
        try run(command) { (response) throws(IMAPError) in
            guard case .found(let uids) = response else { return }
            ranges += uids.ranges
            guard ranges.count <= IMAPLimits.rangesMax else { throw nonsense("numbers without an end") }
        }
        return IMAPNumberSet(ranges)
    }

    /// What happened meanwhile, where the server does not tell by itself.
    public func look() throws(IMAPError) -> Bool {
        var hasChanged = false
        try run(.noop) { (response) throws(IMAPError) in
            switch response {
            case .exists, .expunged, .message, .vanished: hasChanged = true
            default: break
            }
        }
        return hasChanged
    }
}
