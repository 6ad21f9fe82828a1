extension Shop {
    /// Where in the mailboxes a message lies.
    public func places(of message: MessageNumber) -> [(folder: MailFolderID, uid: UInt32)] {
        folders.compactMap { id, state in state.uid(of: message).map { (id, $0) } }
            .sorted { ($0.folder.account, $0.folder.folder) < ($1.folder.account, $1.folder.folder) }
    }

    mutating func apply(_ synced: FolderSynced) {
        var state = folders[synced.folder] ?? MailFolderState(validity: synced.validity)
        if state.validity != synced.validity { state = MailFolderState(validity: synced.validity) }
        for run in synced.gone { state.remove(from: run.uid, through: run.lastUID) }
        for run in synced.placed { state.place(run) }
        if let modification = synced.modification { state.modification = modification }
        if synced.isComplete { state.isComplete = true }
        folders[synced.folder] = state
    }

    mutating func apply(_ marked: MessagesMarked) {
        for number in marked.messages {
            guard var entry = message(number), let id = conversation(of: number) else { continue }
            let marks = entry.marks.subtracting(marked.removed).union(marked.added)
            guard marks != entry.marks else { continue }
            entry.marks = marks
            newMessages[number] = entry
            change(id) { $0.mark(number, marks) }
        }
    }

    mutating func apply(_ told: MailboxTold) {
        for id in told.conversations where untold.contains(id) {
            if let account = told.account { toldBy[id, default: []].insert(account) }
            guard told.account == nil || accounts(of: id).isSubset(of: toldBy[id] ?? []) else { continue }
            untold.remove(id)
            toldBy[id] = nil
        }
        if let mails = told.mails { keep(mails) }
    }

    /// Accounts in which something of the conversation lies, or was done.
    private func accounts(of id: ConversationID) -> Set<String> {
        let turns = conversation(id)?.turns.filter { $0.direction == .incoming } ?? []
        let lying = turns.flatMap { places(of: $0.message).map(\.folder.account) }
        let done = toldMail.filter { conversation(of: $0.message) == id }.map(\.folder.account)
        return Set(lying + done)
    }

    private mutating func keep(_ mails: [ToldMail]) {
        toldMail.removeAll { old in mails.contains { $0.message == old.message && $0.folder == old.folder } }
        toldMail += mails.filter { !$0.added.isEmpty || $0.movedTo != nil }
        toldMail.removeFirst(max(0, toldMail.count - Limits.toldMailCountMax))
    }

    /// The owner did something that whoever reads the mailbox elsewhere should see.
    mutating func owe(_ conversation: ConversationID) {
        guard !folders.isEmpty else { return }
        untold.insert(conversation)
        toldBy[conversation] = nil
    }
}
