import ShopDomain

/// What other mail programs call an act, so that the palette finds it by that name too.
enum OtherNames {
    static func of(_ command: InboxCommand) -> [String] {
        if case .later = command { return ["snooze", "postpone", "defer", "remind", "hide"] }
        return table[command] ?? []
    }

    private static let table: [InboxCommand: [String]] = [
        .done: ["delete", "archive", "close", "remove", "trash", "finish", "resolve"],
        .takeBack: ["undo", "unsend", "recall", "revert", "restore", "undelete"],
        .takeBackHeld: ["unsend", "recall", "stop"],
        .spam: ["junk", "block"],
        .notThis: ["unsubscribe", "newsletter", "mute", "block"],
        .neverCustomer: ["unsubscribe", "newsletter", "mute", "block"],
        .keep: ["unread", "inbox", "reopen", "unarchive", "restore"],
        .label: ["tag", "flag", "star", "folder", "move", "category"],
        .mark: ["select", "check"],
        .reply: ["answer", "respond"],
        .replyAll: ["everybody", "everyone"],
        .newMail: ["compose"],
        .pickReply: ["template", "canned", "snippet", "macro"],
        .note: ["comment", "memo"],
        .search: ["find", "filter"],
        .openLink: ["attachment", "url", "download", "view"],
        .saveFiles: ["attachment", "download", "export"],
        .saveFile: ["attachment", "download"],
        .card: ["contact", "profile", "customer", "history"],
        .quotes: ["expand", "collapse"],
        .quote: ["original", "cite", "include"],
        .help: ["shortcuts", "manual"],
        .send: ["submit"],
        .attach: ["picture", "photo", "image"],
        .editAddresses: ["cc", "recipient", "address", "subject"],
        .throwAway: ["delete", "discard", "trash"],
        .externalEditor: ["vim", "emacs", "nano"],
        .versions: ["history", "revisions"],
        .mergeConversations: ["join", "combine", "thread"],
        .makeGood(.moneyBack): ["refund"],
        .makeGood(.new): ["replacement", "replace", "exchange"],
        .makeGood(.gesture): ["voucher", "coupon", "discount"],
        .view(.needsMe): ["inbox"],
        .view(.closed): ["archive", "archived", "done", "trash"],
        .view(.sending): ["outbox"],
        .view(.all): ["everything"],
        .connectMail: ["account", "imap", "login"],
        .setUpShop: ["settings", "preferences", "configuration"],
        .repaint: ["refresh", "redraw"],
        .leaveList: ["close"],
        .quit: ["exit"],
        .explain(.theme): ["colors", "colours", "dark", "light"],
        .explain(.headers): ["header", "source", "raw"],
        .explain(.blindCopies): ["blind"],
    ]
}
