/// What a mailbox tells, also in generations and places that make no sense.
extension ShopScript {
    mutating func mailbox(_ shop: Shop) -> [ShopEvent] {
        let folder = MailFolderID(account: "main", folder: oneIn(3) ? "Sent" : "INBOX")
        switch pick(0...5) {
        case 0...2:
            return [
                .folderSynced(
                    FolderSynced(
                        folder: folder, validity: oneIn(8) ? 2 : 1, placed: runs(shop),
                        gone: oneIn(3) ? runs(shop) : [],
                        modification: oneIn(2) ? UInt64(pick(1...99)) : nil, isComplete: oneIn(4)))
            ]
        case 3...4:
            let messages = (0...pick(0...3)).map { _ in MessageNumber(UInt32(pick(0...shop.messageCount))) }
            return [.messagesMarked(MessagesMarked(messages: messages, added: mark(), removed: mark()))]
        default:
            return [.mailboxTold(told(shop, folder))]
        }
    }

    private mutating func told(_ shop: Shop, _ folder: MailFolderID) -> MailboxTold {
        let conversations = shop.untold.sorted().dropLast(pick(0...2))
        return MailboxTold(
            conversations: Array(conversations), account: oneIn(3) ? nil : oneIn(2) ? "main" : "other",
            mails: toldMails(shop, folder))
    }

    private mutating func toldMails(_ shop: Shop, _ folder: MailFolderID) -> [ToldMail] {
        (0..<pick(0...2)).map { _ in
            ToldMail(
                message: MessageNumber(UInt32(pick(0...shop.messageCount))), folder: folder, added: mark(),
                movedTo: oneIn(2) ? "Junk" : nil)
        }
    }

    private mutating func runs(_ shop: Shop) -> [UIDRun] {
        (0...pick(0...2)).map { _ in
            UIDRun(
                uid: UInt32(pick(0...60)), count: UInt32(pick(0...9)),
                message: oneIn(4) ? nil : MessageNumber(UInt32(pick(0...shop.messageCount))))
        }
    }

    private mutating func mark() -> MessageMarks {
        one(of: [[], .seen, .answered, .thrownAway, [.seen, .answered]]) ?? []
    }
}
