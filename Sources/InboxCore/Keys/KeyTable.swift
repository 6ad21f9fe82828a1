import PlainText

/// The one table of keys: the bottom line, help, the palette, `shopbell keys` and the manual
/// page are all made from it.
public enum KeyTable {
    public static let bindings: [KeyBinding] =
        moving + answering + deciding + undoing + looking + drafting + arranging + program

    /// The bindings of a place, by key name.
    public static let byPlace: [KeyBinding.Place: [String: KeyBinding]] = {
        var table: [KeyBinding.Place: [String: KeyBinding]] = [:]
        for binding in bindings {
            for place in binding.places {
                for key in binding.keys { table[place, default: [:]][key] = binding }
            }
        }
        return table
    }()

    private static let acting: Set<KeyBinding.Place> = [.queue, .conversation]
    private static let reading: Set<KeyBinding.Place> = [.queue, .conversation, .draft]

    private static func row(
        _ keys: [String], _ command: InboxCommand, _ places: Set<KeyBinding.Place>,
        _ section: KeyBinding.Section, _ hint: SafeText, _ summary: SafeText, _ prominence: Int? = nil
    ) -> KeyBinding {
        KeyBinding(
            keys: keys, command: command, places: places, section: section, hint: hint,
            summary: summary, prominence: prominence)
    }

    private static let moving = [
        row(["j", "Down"], .nextRow, reading, .moving, "next", "Next row; in a conversation, scroll down", 54),
        row(["k", "Up"], .previousRow, reading, .moving, "previous", "Previous row; in a conversation, scroll up"),
        row(["J"], .nextCustomer, reading, .moving, "next customer", "Next customer, from either pane"),
        row(["K"], .previousCustomer, reading, .moving, "previous customer", "Previous customer, from either pane"),
        row(["Enter", "Right"], .open, [.queue], .moving, "open", "Go into the conversation", 10),
        row(["Esc"], .back, [.queue], .moving, "back", "Out of what was found, or of a card", 5),
        row(["Esc", "Left", "q"], .back, [.conversation], .moving, "back", "Back to the queue", 13),
        row(["Esc", "Left"], .back, [.draft], .moving, "back, kept", "Back to the queue; the draft is kept", 3),
        row(["Space", "PgDn"], .pageDown, reading, .moving, "page", "A page of the mail down, from either pane"),
        row(["PgUp"], .pageUp, reading, .moving, "page up", "A page of the mail up"),
        row(["Tab"], .otherPane, acting, .moving, "other pane", "To the other pane"),
        row(["G", "End"], .bottom, acting, .moving, "bottom", "To the last row"),
        row(["Home"], .top, acting, .moving, "top", "To the first row"),
    ]

    private static let answering =
        [
            row(["r"], .reply, acting, .answering, "reply", "Write a reply", 11),
            row(["R"], .replyAll, acting, .answering, "reply all", "Write a reply to everybody on the mail"),
            row([";"], .pickReply, reading, .answering, "pick reply", "Pick a reply by name or words", 25),
            row(["C"], .cite, reading, .answering, "cite a card", "Put what a card says into the reply", 27),
            row(["f"], .forward, acting, .answering, "forward", "Forward the newest message"),
            row(["c", "m"], .newMail, acting, .answering, "new mail", "Write a new mail"),
            row(["L"], .menu(.contact), acting, .answering, "log...", "Log a call, a market chat, a message from elsewhere", 46),
            row(["T"], .menu(.tellAhead), acting, .answering, "tell ahead...", "Tell people before they ask, one after the other", 40),
            row(["F"], .findOut, acting, .answering, "find out", "I will find out: a dated promise with their question"),
            row(["n"], .note, reading, .answering, "note", "Write a private note; it can never be sent", 34),
        ]
        + (1...9).map { digit in
            row(
                ["\(digit)"], .placeReply(digit), reading, .answering, digit == 1 ? "replies" : "",
                SafeText(line: "Place ranked reply \(digit)"), digit == 1 ? 12 : nil)
        }

    private static let deciding = [
        row(["e"], .done, acting, .deciding, "done", "Done: close the conversation", 20),
        row(["h"], .menu(.later), acting, .deciding, "later...", "Later: comes back on a date", 21),
        row(["b"], .menu(.makeGood), acting, .deciding, "make good...", "Make it good: money back, a new one, another way, a gesture", 40),
        row(["!"], .spam, acting, .deciding, "spam", "Spam: close it, and further mail in it", 45),
        row(["+"], .keep, acting, .deciding, "keep", "Keep kind words; bring back to the queue", 32),
        row(["-"], .notThis, acting, .deciding, "not a customer...", "Not a customer: this mail, or always this sender", 33),
        row(["x"], .mark, acting, .deciding, "mark", "Mark; r 1-9 e h then go one by one through the marked", 44),
        row(["l"], .label, acting, .deciding, "label", "Label the conversation", 43),
        row([], .neverThank, [.queue], .deciding, "never thank", "Never offer this name on the list of thanks again"),
    ]

    private static let undoing = [
        row(["z"], .takeBack, reading, .undoing, "take back", "Take back the newest act, also after a restart", 22),
        row(["Z"], .takeBackHeld, reading, .undoing, "take back held", "Take back the newest held mail, whatever came since", 23),
        row([], .redo, acting, .undoing, "redo", "Redo what was taken back last"),
    ]

    private static let looking = [
        row([">"], .quotes, reading, .looking, "quotes", "Show or fold quotes and signatures", 42),
        row(["o"], .openLink, acting, .looking, "open...", "Open a link, or open or save a file, by its label: a1; a is all files of mail a", 41),
        row(["S"], .saveFiles, acting, .looking, "save files", "Save all files of the newest mail that has some", 43),
        row(["w"], .card, reading, .looking, "who", "Who is this: the customer's card", 35),
        row(["v"], .theirView, reading, .looking, "their view", "The thread as the customer lived it", 36),
        row(["p"], .view(.promises), acting, .looking, "promises", "What you promised, the earliest due first", 38),
        row(["t"], .view(.thanks), acting, .looking, "thank", "Whom to thank today, and why", 39),
        row(["g"], .menu(.views), acting, .looking, "go to...", "Go to another view", 37),
        row(["/"], .search, acting, .looking, "search", "Search everything as you type", 26),
        row([":"], .palette, reading, .looking, "acts", "Every act by name", 55),
        row(["?"], .help, reading, .looking, "keys", "All keys", 58),
    ]

    private static let drafting = [
        row(["y"], .send, [.draft], .drafting, "sends", "Send; it is held for a moment first", 1),
        row(["i", "Enter", "Tab"], .write, [.draft], .drafting, "write", "Write, at the first blank", 2),
        row(["u"], .undoText, [.draft], .drafting, "undo", "Undo in the text", 30),
        row(["U"], .redoText, [.draft], .drafting, "redo", "Redo in the text"),
        row(["a"], .attach, [.draft], .drafting, "attach", "Attach a file; Tab completes its path", 31),
        row(["A"], .attached, [.draft], .drafting, "files", "The files of the draft; takes one away again"),
        row(["@"], .editAddresses, [.draft], .drafting, "to", "Change To, Cc and Subject; Tab completes who the shop knows", 32),
        row(["Q"], .quote, [.draft], .drafting, "quote", "Quote the mail you answer, or a part of it", 34),
        row(["E"], .externalEditor, [.draft], .drafting, "editor", "Write in $EDITOR and come back", 33),
        row(["X"], .throwAway, [.draft], .drafting, "throw away", "Throw the draft away; z brings it back", 38),
        row(["-"], .hushHint, [.draft], .drafting, "hush", "Hush the first question about this draft", 39),
        row(["_"], .hushForGood, [.draft], .drafting, "hush for good", "Never ask this kind of question again; z takes it back", 40),
        row([], .askAgain, reading, .drafting, "ask again", "Ask again what was hushed for good"),
        row(["p"], .walkPromises, [.draft], .drafting, "promises", "Walk its promises: keep, not one, another date", 37),
        row([], .versions, [.draft], .drafting, "versions", "Earlier versions of this draft"),
        row([], .takeOver, [.draft], .drafting, "take over", "Edit here a draft that is open in another window"),
    ]

    private static let arranging = [
        row([], .mergeConversations, acting, .arranging, "merge", "Merge with another conversation"),
        row([], .splitConversation, acting, .arranging, "split", "Split the newest message off"),
        row([], .closeOlder, acting, .arranging, "close older", "Close as history what waits longer than 7 days"),
        row([], .samePerson, acting, .arranging, "same person", "Two customers are one person"),
        row([], .joinOrder, acting, .arranging, "their order", "An order is this customer's, by its number"),
        row([], .partOrder, acting, .arranging, "not their order", "The order shown is not this customer's"),
    ]

    private static let program = [
        row([], .setUpShop, acting, .program, "set up", "Tell your name, shop, address, hours and zone"),
        row([], .connectMail, acting, .program, "connect", "Make a mail account the shop's inbox"),
        row([], .importMail, acting, .program, "import", "Bring in mail you have: mbox, Maildir, messages"),
        row([], .openDemo, acting, .program, "demo", "Look around in a made-up shop"),
        row([], .explain(.theme), reading, .program, "theme", "How to choose the colours"),
        row([], .explain(.headers), reading, .program, "headers", "Where a mail stands whole, with its headers"),
        row([], .explain(.blindCopies), reading, .program, "bcc", "Why there is no Bcc, and what does instead"),
        row(["q"], .leaveList, [.queue], .program, "leave", "From a list to the queue, from the queue out", 57),
        row([], .quit, acting, .program, "quit", "Quit; a held mail is named first"),
        row(["Ctrl+Z"], .suspend, reading, .program, "suspend", "Suspend to the shell"),
        row(["Ctrl+L"], .repaint, reading, .program, "repaint", "Paint the screen anew"),
    ]
}
