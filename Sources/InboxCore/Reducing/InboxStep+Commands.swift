import PlainText
import ShopDomain

extension InboxStep {
    /// One act of the owner's.
    mutating func perform(_ command: InboxCommand) {
        switch command {
        case .nextRow, .previousRow, .pageDown, .pageUp, .bottom, .top, .nextCustomer, .previousCustomer:
            move(command)
        case .open: open()
        case .back: goBack()
        case .otherPane: switchPane()
        case .view(let view): show(view)
        case .reply, .replyAll, .forward, .newMail, .note, .placeReply, .pickReply: startWriting(command)
        case .done, .spam, .later, .keep, .notThis, .notThisMail, .neverCustomer, .mark, .label:
            decide(command)
        case .cite: cite()
        case .neverThank: if let id = session.selectedThanks { judgeThanks(id, command) }
        case .makeGood(let kind): askRemedy(kind)
        case .logContact(let channel): askWho(channel)
        case .takeBack, .takeBackHeld, .redo: rewind(command)
        case .tellAhead(let choice): tellAhead(choice)
        case .awayLine: showAwayLine()
        case .findOut: writeFindOut()
        case .askAgain: askAgain()
        case .send, .write, .quote, .attach, .attached, .editAddresses, .externalEditor, .throwAway, .undoText,
            .redoText, .takeOver, .versions, .hushHint, .hushForGood, .walkPromises:
            actOnDraft(command)
        case .mergeConversations, .splitConversation, .samePerson: rearrange(command)
        case .joinOrder, .partOrder: actOnOrders(command)
        case .arrivedAnyway, .tryAgain: settleDelivery(command)
        case .saveFile, .openFile: actOnFile(command)
        case .saveFiles: saveFiles()
        case .search, .palette, .help, .card, .theirView, .quotes, .openLink, .menu: look(command)
        case .closeOlder: closeOlder()
        case .setUpShop, .connectMail, .importMail, .openDemo: runErrand(command)
        case .explain(let topic): say(topic.words)
        case .suspend: effects.append(.suspend)
        case .repaint: effects.append(.repaint)
        case .leaveList: if session.queue.view == .needsMe { quit() } else { goBack() }
        case .quit: quit()
        }
    }

    private mutating func look(_ command: InboxCommand) {
        switch command {
        case .search: beginSearch()
        case .palette: session.overlay = .palette(PromptLine(), selected: 0)
        case .help: session.overlay = .help(scroll: 0)
        case .card: toggleCard()
        case .theirView: session.opened?.showsTheirView.toggle()
        case .quotes: session.opened?.showsQuotes.toggle()
        case .openLink: openLinkPrompt()
        case .menu(let menu): session.overlay = .menu(menu)
        default: break
        }
    }

    private mutating func toggleCard() {
        if session.viewport.hasCardColumn { return say("The card stands on the right") }
        session.isCardShown.toggle()
    }

    /// Leaving the program: a held mail is named first.
    mutating func quit() {
        saveDraft()
        let held = shop.outbox.values.filter { $0.isHeld && $0.session == session.id }
        if held.isEmpty {
            recordVisit()
            effects.append(.quit)
        } else {
            session.overlay = .confirm(.quitWithHeld(held.count))
        }
    }

    private mutating func goBack() {
        if session.isCardShown && !session.viewport.hasCardColumn {
            session.isCardShown = false
        } else if session.composer != nil {
            closeComposer()
        } else if session.focus == .conversation {
            session.focus = .queue
        } else if session.queue.view == .found {
            leaveSearch()
        } else if session.queue.view != .needsMe {
            show(.needsMe)
        }
    }

    private mutating func beginSearch() {
        let isRefined = session.queue.view == .found
        if !isRefined { session.beforeSearch = (session.queue.view, session.queue.selected) }
        session.overlay = .search(PromptLine(isRefined ? session.queue.query : "", isOffered: true))
    }

    private mutating func switchPane() {
        if session.selectedThanks != nil {
            openSelected()
            session.focus = .conversation
        } else if session.focus == .queue {
            open()
        } else {
            session.focus = .queue
        }
    }
}
