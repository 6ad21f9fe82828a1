import CustomerCare
import PlainText
import ShopDomain

/// Lines of input, lists and questions over the panes.
extension InboxStep {
    mutating func answerPrompt(_ input: PromptInput) {
        guard let overlay = session.overlay else { return }
        if input == .cancel { return cancel(overlay) }
        switch overlay {
        case .help(let scroll):
            let count = session.viewport.helpScrollMax + 1
            session.overlay = .help(scroll: moved(scroll, by: input, count: count))
        case .menu, .ranked: session.overlay = nil
        case .palette(let line, let selected): palette(line, selected, input)
        case .replies(let line, let selected): replies(line, selected, input)
        case .cards(let line, let selected): cards(line, selected, input)
        case .search(let line): search(line, input)
        case .line(let question, let line): answer(question, line, input)
        case .path(let prompt): answerPath(prompt, input)
        case .link(let link): answerLink(link, input)
        case .contact(let prompt): answerWho(prompt, input)
        case .addresses(let prompt): answerAddresses(prompt, input)
        case .pasting(let text): answerPasting(text, input)
        case .awayLine(let text): answerAwayLine(text, input)
        case .quoting(let quoted, let selected): answerQuoting(quoted, selected, input)
        case .attached(let selected): chooseAttached(selected, input)
        case .confirm(let confirmation): if input == .confirm { confirm(confirmation) }
        case .join(let kind, let ids, let selected): choose(kind, ids, selected, input)
        case .versions(let selected): chooseVersion(selected, input)
        case .issue(let name, let selected): answerIssue(name, selected, input)
        case .foundPromises(let selected): judgeFoundPromise(selected, input)
        case .whichOrder(let reply, let selected): chooseOrder(for: reply, selected, input)
        }
    }

    private mutating func cancel(_ overlay: Overlay) {
        session.overlay = nil
        if case .confirm(.keepReply(let reply)) = overlay { settle(reply, isKept: false) }
        if case .search = overlay, session.queue.view == .found { leaveSearch() }
        leaveStart()
        askAfterSend()
    }

    func moved(_ index: Int, by input: PromptInput, count: Int) -> Int {
        let page = max(1, session.viewport.rows - 4)
        let target = switch input {
        case .next: index + 1
        case .previous: index - 1
        case .nextPage: index + page
        case .previousPage: index - page
        default: index
        }
        return min(max(0, target), max(0, count - 1))
    }

    func typed(_ line: PromptLine, _ input: PromptInput) -> PromptLine {
        var line = line
        line.apply(input)
        return line
    }

    // MARK: Lists

    private mutating func palette(_ line: PromptLine, _ selected: Int, _ input: PromptInput) {
        let line = typed(line, input)
        let matches = CommandNames.matching(line.text, here: ActsHere(shop, session))
        guard input == .confirm else {
            let index = moved(selected, by: input, count: matches.count)
            session.overlay = .palette(line, selected: line.text == session.overlay?.prompt?.text ? index : 0)
            return
        }
        session.overlay = nil
        guard matches.indices.contains(selected) else { return say("No act of that name") }
        perform(matches[selected].command)
    }

    private mutating func replies(_ line: PromptLine, _ selected: Int, _ input: PromptInput) {
        let line = typed(line, input)
        let matches = session.shelf.picker.matches(line.text)
        guard input == .confirm else {
            let index = moved(selected, by: input, count: matches.count)
            session.overlay = .replies(line, selected: line.text == session.overlay?.prompt?.text ? index : 0)
            return
        }
        session.overlay = nil
        guard matches.indices.contains(selected) else { return say("None of your replies matches") }
        let name = matches[selected].entry.name
        if session.composer != nil {
            insert(named: name)
        } else if let id = current {
            place(named: name, in: id)
        }
    }

    private mutating func choose(
        _ kind: Overlay.JoinKind, _ ids: [ConversationID], _ selected: Int, _ input: PromptInput
    ) {
        if input == .confirm {
            session.overlay = nil
            if ids.indices.contains(selected) { join(kind, with: ids[selected]) }
        } else {
            session.overlay = .join(kind, ids, selected: moved(selected, by: input, count: ids.count))
        }
    }

    private mutating func chooseVersion(_ selected: Int, _ input: PromptInput) {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else {
            session.overlay = nil
            return
        }
        if input == .confirm {
            session.overlay = nil
            guard draft.versions.indices.contains(selected) else { return }
            edit(.replaceReply(draft.versions[selected].blanked))
            saveDraft()
        } else {
            session.overlay = .versions(selected: moved(selected, by: input, count: draft.versions.count))
        }
    }

    // MARK: Lines

    private mutating func answer(_ question: LineQuestion, _ line: PromptLine, _ input: PromptInput) {
        let line = typed(line, input)
        guard input == .confirm else {
            session.overlay = .line(question, line)
            return
        }
        session.overlay = nil
        switch question {
        case .laterDate: answerLater(line.text)
        case .label: if let id = current { setLabels(line.text, on: id) }
        case .openLabel: openLabelled(line.text)
        case .subject: answerSubject(line.text)
        case .setup(let field): answerSetup(field, line.text)
        case .importAddress: answerImportAddress(line.text)
        case .remedy(let kind): answerRemedy(kind, line.text)
        case .turnAway: answerTurnAway(line.text)
        case .tellingCause: answerTellingCause(line.text)
        case .addPerson: answerAddPerson(line.text)
        case .promiseDate(let index): answerPromiseDate(index, line.text)
        case .orderNumber: answerOrderNumber(line.text)
        }
    }

    private mutating func answerLater(_ typed: String) {
        guard let id = current, let conversation = shop.conversation(id) else { return }
        let dates = DateReader(business: session.settings.business, order: session.settings.dayMonthOrder)
        guard let until = LaterDate.read(typed, now: now, dates: dates) else {
            session.overlay = .line(.laterDate, PromptLine(typed))
            return say("No date in that: try fri, friday 3pm, 3d, 15 dec or 2027-01-15", .warning)
        }
        postpone(conversation, until: until, .typedDate)
    }

    // MARK: Questions

    private mutating func confirm(_ confirmation: Confirmation) {
        session.overlay = nil
        defer { askAfterSend() }
        switch confirmation {
        case .doneUnanswered(let id):
            if let conversation = shop.conversation(id) { settle(conversation, .done, "Done") }
        case .kindWordsUnanswered(let id):
            if let conversation = shop.conversation(id) { settle(conversation, .kindWords, "Kind words") }
        case .laterWithoutWord(let id, let until, let choice):
            guard let conversation = shop.conversation(id), let until else { return }
            postpone(conversation, until: until, choice, isConfirmed: true)
        case .quitWithHeld:
            recordVisit()
            session.quitAfterDelivery = true
        case .replyToOtherDomain: send(beyond: .otherDomain)
        case .sameReplyAgain: send(beyond: .sameReply)
        case .withoutFile: send(beyond: .missingFile)
        case .keepReply(let reply): settle(reply, isKept: true)
        case .promiseKept(let id, _): keepWhatMailSays(id)
        }
    }
}
