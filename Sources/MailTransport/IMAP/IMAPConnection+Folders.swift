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
    public func allUIDs() throws(IMAPError) -> IMAPNumberSet {
        try search(.allUIDs(asSet: can("ESEARCH")))
    }

    /// UIDs of mail in the open folder with this Message-ID (without angle brackets).
    public func uids(messageID: String) throws(IMAPError) -> IMAPNumberSet {
        try search(.search(messageID: messageID))
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
