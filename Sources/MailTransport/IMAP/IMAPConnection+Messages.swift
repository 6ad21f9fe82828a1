import MailFormat

extension IMAPConnection {
    /// Whole mails of the open folder, each handed over as it arrives.
    public func fetchBodies(
        _ uids: IMAPNumberSet, _ take: (IMAPMessage) -> Void
    ) throws(IMAPError) {
        guard !uids.isEmpty else { return }
        try fetch(.fetchBodies(uids), of: uids) { (message) in
            if message.body != nil { take(message) }
        }
    }

    /// Headers alone, as the bodies of what is handed over.
    public func fetchHeaders(
        _ uids: IMAPNumberSet, _ take: (IMAPMessage) -> Void
    ) throws(IMAPError) {
        guard !uids.isEmpty else { return }
        try fetch(.fetchHeaders(uids), of: uids) { (message) in
            if message.body != nil { take(message) }
        }
    }

    /// The Message-ID alone, as the body of what is handed over.
    func fetchMessageIDs(
        _ uids: IMAPNumberSet, _ take: (IMAPMessage) -> Void
    ) throws(IMAPError) {
        try fetch(.fetchMessageIDs(uids), of: uids, take)
    }

    /// Sizes and flags.
    public func sizes(_ uids: IMAPNumberSet) throws(IMAPError) -> [IMAPMessage] {
        try collect(uids) { .fetchSizes($0) }
    }

    /// Flags, only of what changed since where that is given and the server can tell.
    public func flags(
        _ uids: IMAPNumberSet, changedSince: UInt64? = nil
    ) throws(IMAPError) -> [IMAPMessage] {
        let since = can("CONDSTORE") ? changedSince : nil
        return try collect(uids) { .fetchFlags($0, changedSince: since) }
    }

    /// Adds flags such as `\Seen`.
    public func add(_ flags: [String], to uids: IMAPNumberSet) throws(IMAPError) {
        for piece in uids.commandPieces { try run(.addFlags(flags, to: piece)) }
    }

    public func remove(_ flags: [String], from uids: IMAPNumberSet) throws(IMAPError) {
        for piece in uids.commandPieces { try run(.removeFlags(flags, from: piece)) }
    }

    /// Moves mail from the open folder to another; what is gone already is no error.
    public func move(_ uids: IMAPNumberSet, to folder: String) throws(IMAPError) {
        for piece in uids.commandPieces {
            if can("MOVE") {
                try run(.move(piece, to: folder))
            } else {
                try run(.copy(piece, to: folder))
                try run(.addFlags(["\\Deleted"], to: piece))
                // Without UIDPLUS an EXPUNGE would also take what others have marked: it stays marked.
                if can("UIDPLUS") { try run(.expunge(piece)) }
            }
        }
    }

    /// Puts a mail into a folder; its place there, where the server tells.
    @discardableResult
    public func append(
        _ mail: [UInt8], to folder: String, flags: [String], receivedAtSeconds: Int64? = nil
    ) throws(IMAPError) -> (validity: UInt32, uid: UInt32)? {
        let status = try run(
            .append(mail, to: folder, flags: flags, receivedAtSeconds: receivedAtSeconds))
        guard case .appended(let validity, let uids) = status.code, let uid = uids.last else { return nil }
        return (validity, uid)
    }

    public func create(_ folder: String) throws(IMAPError) { try run(.create(folder)) }

    private func collect(
        _ uids: IMAPNumberSet, _ command: (IMAPNumberSet) -> IMAPCommand
    ) throws(IMAPError) -> [IMAPMessage] {
        var messages: [IMAPMessage] = []
        for piece in uids.commandPieces {
            try fetch(command(piece), of: piece) { messages.append($0) }
        }
        return messages
    }

    /// Hands over what was asked for: a server may speak of other messages at any time.
    private func fetch(
        _ command: IMAPCommand, of uids: IMAPNumberSet, _ take: (IMAPMessage) -> Void
    ) throws(IMAPError) {
        try run(command) { (response) throws(IMAPError) in
            guard case .message(let message) = response, let uid = message.uid, uids.contains(uid)
            else { return }
            take(message)
        }
    }
}
