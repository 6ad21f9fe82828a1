import CustomerCare
import PlainText
import ShopDomain

/// Which acts work here and now: the bottom line and the palette offer no others.
public struct ActsHere {
    public let shop: Shop
    public let session: InboxSession

    public init(_ shop: Shop, _ session: InboxSession) {
        self.shop = shop
        self.session = session
    }

    /// Whether the act means something in the layer and pane that have the keys.
    public func offers(_ binding: KeyBinding) -> Bool {
        binding.places.contains(session.place) && works(binding.command)
    }

    public func offers(_ menu: InboxCommand.Menu) -> Bool {
        switch menu {
        case .unknownOutcome: selectedIsUnknown
        case .emptyShop, .firstMail, .file: false
        case .views, .later, .makeGood, .contact, .tellAhead, .notThis:
            KeyTable.bindings.contains { $0.command == menu.opening && offers($0) }
        }
    }

    public func works(_ command: InboxCommand) -> Bool {
        switch command {
        case .open: session.queue.selected != nil
        case .back where session.composer == nil && session.focus == .queue:
            session.queue.view == .found || session.queue.view.isCareList
                || session.isCardShown && !session.viewport.hasCardColumn
        case .takeBack: shop.newestAct != nil
        case .takeBackHeld: shop.outbox.values.contains(where: \.isHeld)
        case .askAgain: !shop.care.hushed.isEmpty
        case .redo: shop.newestTakenBack != nil
        case .placeReply: hasPlace && session.opened?.suggestions != nil
        case .pickReply: hasPlace && !session.shelf.replies.isEmpty
        case .cite: session.selectedQuestion != nil || hasPlace && !session.cards.cards.isEmpty
        case .nextRow: session.queue.entries.count > 1 || session.focus == .conversation
        case .neverThank: session.selectedThanks != nil
        case .setUpShop, .connectMail, .importMail, .openDemo: takesErrands
        default: worksOnConversation(command) && worksOnDraft(command)
        }
    }

    private func worksOnConversation(_ command: InboxCommand) -> Bool {
        switch command {
        case .quotes: shows { $0 == .fold } || session.opened?.showsQuotes == true
        case .openLink: shows { $0 == .link || $0 == .attachment }
        case .saveFiles: session.newestMailWithFiles(in: shop) != nil
        case .card: conversation != nil && !session.viewport.hasCardColumn
        case .theirView: session.opened != nil
        case .reply, .replyAll, .forward, .done, .menu(.later), .menu(.makeGood), .makeGood, .spam, .keep,
            .notThis, .mark, .label, .note, .findOut,
            .mergeConversations, .samePerson:
            conversation != nil
        case .joinOrder: conversation != nil && shop.orderCount > 0
        case .partOrder: session.opened.map { !$0.orders.meant.orders.isEmpty } ?? false
        case .splitConversation: conversation.map { $0.turns.count > 1 } ?? false
        default: true
        }
    }

    private func worksOnDraft(_ command: InboxCommand) -> Bool {
        guard let composer = session.composer, let draft = shop.drafts[composer.draft] else { return true }
        switch command {
        case .send, .attach, .editAddresses: return !draft.staysHere
        case .quote: return !draft.staysHere && draft.message != nil
        case .versions: return !draft.versions.isEmpty
        case .takeOver: return composer.isReadOnly
        case .hushHint, .hushForGood: return composer.advice?.hints.isEmpty == false
        case .walkPromises: return composer.advice?.promises.isEmpty == false
        default: return true
        }
    }

    /// The conversation that a key is about now.
    public var conversation: Conversation? {
        let opened = session.opened.flatMap { shop.conversation($0.id) }
        return session.focus == .conversation || session.composer != nil ? opened ?? selected : selected
    }

    private var selected: Conversation? {
        switch session.queue.selected {
        case .conversation(let id): shop.conversation(id)
        case .draft(let id): shop.drafts[id]?.conversation.flatMap { shop.conversation($0) }
        case .outbox(let id): shop.outbox[id]?.conversation.flatMap { shop.conversation($0) }
        case .promise(let id): shop.care.promise(id)?.conversation.flatMap { shop.conversation($0) }
        case .thanks(let id): shop.newestConversation(of: id)
        case .afterCare(let id): shop.care.remedy(id)?.conversation.flatMap { shop.conversation($0) }
        case .slip(let id): shop.care.conversation(ofSlip: id).flatMap { shop.conversation($0) }
        case .person(let id): shop.customer(id)?.recentConversations.last.flatMap { shop.conversation($0) }
        case .order(let order):
            session.orderFacts.due.first { $0.reference == order }?.customer
                .flatMap { shop.newestConversation(of: shop.resolved($0)) }
        case .question(let name):
            session.openQuestion(name)?.messages.last.flatMap { shop.conversation(of: $0) }
                .flatMap { shop.conversation($0) }
        case .issue(let name):
            session.issueCard(name)?.messages.last.flatMap { shop.conversation(of: $0) }
                .flatMap { shop.conversation($0) }
        case nil: nil
        }
    }

    private var selectedIsUnknown: Bool {
        guard case .outbox(let id) = session.queue.selected, let entry = shop.outbox[id] else { return false }
        return entry.mayHaveLeft && session.isStranded(entry)
    }

    private var hasPlace: Bool { conversation != nil || session.composer != nil }
    private var takesErrands: Bool { session.settings.takesErrands && !session.settings.isLookOnly }

    /// Whether a line of that kind is on screen.
    private func shows(_ isWanted: (ConversationLayout.Line.Kind) -> Bool) -> Bool {
        guard let opened = session.opened else { return false }
        let lines = opened.layout.lines.dropFirst(opened.scroll)
        return lines.prefix(session.viewport.conversationRows).contains { isWanted($0.kind) }
    }
}

extension InboxSession {
    /// The layer and pane that have the keys once nothing lies over them.
    public var place: KeyBinding.Place {
        if let composer { return composer.isWriting ? .writing : .draft }
        return focus == .queue ? .queue : .conversation
    }
}
