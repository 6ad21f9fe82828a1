import ShopDomain

/// Everything the owner can ask for by one key or by name in the palette.
public enum InboxCommand: Hashable, Sendable {
    // Moving
    case nextRow, previousRow, nextCustomer, previousCustomer
    case open, back, otherPane, pageDown, pageUp, bottom, top
    // Answering
    case reply, replyAll, placeReply(Int), pickReply, cite, forward, newMail, note
    // Deciding
    case done, spam, later(LaterChoice), keep, notThis, notThisMail, neverCustomer, mark, label
    case neverThank
    // Making it good
    case makeGood(Remedy.Kind)
    // What came elsewhere than by mail
    case logContact(ContactChannel)
    // Taking back
    case takeBack, takeBackHeld, redo
    // Looking
    case view(QueueView), search, palette, help, card, theirView, quotes, openLink
    case saveFile, saveFiles, openFile
    case versions
    case explain(Explained)
    // Menus on the bottom line
    case menu(Menu)
    // Before they ask
    case tellAhead(TellingChoice), awayLine, findOut
    // Draft layer
    case send, write, quote, attach, attached, editAddresses, externalEditor, throwAway, undoText, redoText, takeOver
    case hushHint, hushForGood, askAgain, walkPromises
    // People and threads
    case mergeConversations, splitConversation, samePerson
    // Whose order it is
    case joinOrder, partOrder
    // What did not leave
    case arrivedAnyway, tryAgain
    // First moments, and errands outside of the screen
    case closeOlder, setUpShop, connectMail, importMail, openDemo
    // The program
    case suspend, leaveList, quit, repaint

    public enum LaterChoice: Hashable, Sendable {
        case today, tomorrow, monday, breath, typedDate
    }

    public enum Menu: Hashable, Sendable, CaseIterable {
        case views, later, makeGood, contact, tellAhead, unknownOutcome, notThis, file
        /// Sheets of the first moments: a shop without mail, and the first look at what was imported.
        case emptyShop, firstMail
    }
}

/// What the left pane lists.
public enum QueueView: Hashable, Sendable, CaseIterable {
    case needsMe, waitingForThem, kindWords, later, notCustomers, closed, drafts, sending, promises, telling
    case thanks, slips, issues, questions, orders, all
    case found

    /// A list of what the shop owes and gives, which Esc leaves for the queue.
    public var isCareList: Bool { [.promises, .thanks, .slips, .telling, .issues, .questions, .orders].contains(self) }
}
