import CustomerCare
import PlainText
import ShopDomain

/// The first moments: an empty shop, the first look at imported mail, the way back after days away.
extension InboxStep {
    mutating func begin() {
        show(.needsMe)
        if shop.conversationCount == 0 {
            if asksAboutShop, !session.settings.hasMailbox { open(.emptyShop) }
        } else if let last = shop.lastVisit {
            if now.seconds(since: last) >= InboxLimits.awaySeconds { welcomeBack(since: last) }
        } else if offersFirstLook {
            return open(.firstMail)
        }
        warnOfAway()
        recordVisit()
    }

    /// A shop without mail was not visited: its first look is still to come.
    mutating func recordVisit() {
        guard shop.conversationCount > 0, !session.settings.isLookOnly else { return }
        events.append(.shopVisited(ShopVisited(at: now)))
    }

    /// A mailbox that has been taken in for the first time is looked at like mail that was imported,
    /// unless the owner is at something already; then it is at the next start.
    mutating func note(_ status: MailboxStatus, of account: String) {
        let before = session.mailboxes.updateValue(status, forKey: account)
        guard case .syncing = before, status == .connected, shop.lastVisit == nil, shop.conversationCount > 0,
            session.overlay == nil, session.composer == nil
        else { return }
        offersFirstLook ? open(.firstMail) : recordVisit()
    }

    /// Mail that came in by itself ends the sheet that said there was none.
    mutating func greetFirstMail() {
        guard session.startSheet == .emptyShop, session.overlay == .menu(.emptyShop), shop.conversationCount > 0
        else { return }
        open(.firstMail)
    }

    private var offersFirstLook: Bool {
        session.settings.takesErrands && !session.settings.isLookOnly
            && (asksAboutShop || !FirstLook(shop, at: now).older.isEmpty)
    }

    private var asksAboutShop: Bool {
        session.settings.takesErrands && !session.settings.isLookOnly
            && !session.settings.setupGuesses.isEmpty
    }

    private mutating func open(_ sheet: InboxCommand.Menu) {
        session.startSheet = sheet
        session.overlay = .menu(sheet)
    }

    /// The choice is made: what is not known of the shop yet is asked, or the queue shows.
    mutating func continueStart() {
        guard session.startSheet != nil, session.overlay == nil else { return }
        recordVisit()
        if session.startSheet == .firstMail, asksAboutShop { return beginSetup() }
        session.startSheet = nil
    }

    mutating func leaveStart() {
        guard session.startSheet != nil else { return }
        session.startSheet = nil
        recordVisit()
        if asksAboutShop { say("For later: : and \"set up\" asks for your name, hours and zone") }
    }

    // MARK: Old mail

    /// Everything that waits since before the last days becomes history, in one act.
    mutating func closeOlder() {
        let older = FirstLook(shop, at: now).older
        guard !older.isEmpty else {
            return say(SafeText(line: "Nothing waits longer than \(InboxLimits.firstLookDays) days"))
        }
        let newest = MessageNumber(shop.nextMessage.rawValue - 1)
        events.append(
            .historyClosed(HistoryClosed(act: token(), conversations: older, through: newest, at: now)))
        session.advancedFrom = session.queue.selected
        say(SafeText(line: "\(older.count) closed as history: z brings them back"), .good)
    }

    // MARK: Back again

    private mutating func welcomeBack(since last: Instant) {
        let fresh = shop.live.compactMap { shop.conversation($0) }.filter { wroteAnew($0, since: last) }
        let wrote = Set(fresh.map { shop.resolved($0.customer) }).count
        let dated = fresh.count { session.queue.places[$0.id]?.isNeededByADate ?? false }
        var words = "Welcome back. " + (wrote == 0 ? "Nobody wrote." : "\(wrote) wrote")
        let needed = session.queue.counts[.needsMe] ?? 0
        if dated > 0 { words += ", \(dated) with a date" }
        if wrote > 0 { words += ", \(needed) \(needed == 1 ? "needs" : "need") you." }
        if let first = session.queue.entries.lazy.compactMap(conversation(of:)).first,
            let customer = shop.conversation(first).flatMap({ shop.customer(of: $0) })
        {
            words += " Start with \(customer.displayName)"
        }
        say(SafeText(line: words), .good, milliseconds: InboxLimits.welcomeMilliseconds)
    }

    private func wroteAnew(_ conversation: Conversation, since last: Instant) -> Bool {
        conversation.turns.contains {
            $0.direction == .incoming && $0.nature != .automatic && $0.date > last
        }
    }
}
