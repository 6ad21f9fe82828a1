import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// Who this is, what about, and how long they wait.
enum ConversationHeading {
    static func lines(_ scene: Scene, rows: Int, columns: Int) -> [ScreenLine] {
        guard let conversation = scene.openedConversation,
            let customer = scene.shop.customer(of: conversation)
        else { return [] }
        let who = ScreenLine(who(customer, conversation, scene), right: wait(conversation, scene))
        let subject = ScreenLine(subject(conversation), right: size(conversation))
        let known = [MeantOrderLine.line(scene, columns: columns), ProductLine.line(scene), CardWords.line(scene)]
            .compactMap { $0 }
        // Where there is not room for all, the subject goes: the mail tells it anyway.
        return known.count + 2 <= max(rows, 2) ? [who, subject] + known : [who] + known
    }

    private static func who(
        _ customer: Customer, _ conversation: Conversation, _ scene: Scene
    ) -> [Span] {
        let address =
            conversation.lastIncoming.flatMap { scene.shop.message($0.message) }?.address
            ?? customer.addresses.first ?? ""
        var spans = [Span(customer.displayName, .title)]
        if showsAddress(address, customer) {
            spans.append(Span(SafeText(line: " <\(address)>"), .dim))
        }
        for label in conversation.labels { spans.append(Span("  #" + label, .accent)) }
        return spans
    }

    /// The address is shown where the name could mislead: on a first mail, for a name that looks
    /// like an address, and for whoever writes from several.
    private static func showsAddress(_ address: String, _ customer: Customer) -> Bool {
        guard !address.isEmpty, !ContactAddress.isUnreachable(address), customer.displayName.string != address
        else { return false }
        return customer.messageCount <= 1 || customer.addresses.count > 1
            || customer.name.string.contains("@")
    }

    private static func wait(_ conversation: Conversation, _ scene: Scene) -> [Span] {
        if let entry = scene.shop.outboxEntry(of: conversation.id) {
            return [Span(OutboxWords.words(entry, scene), entry.isFailed ? .error : .dim)]
        }
        let unanswered = conversation.unanswered
        guard let first = unanswered.first else { return [] }
        let role = WaitingAge.role(since: first.date, now: scene.now)
        let times: SafeText =
            unanswered.count > 1
            ? SafeText(line: ", wrote \(unanswered.count) times") : ""
        return [Span("waiting " + scene.age(first.date) + times, role)]
    }

    private static func subject(_ conversation: Conversation) -> [Span] {
        [Span(conversation.subject.isEmpty ? "(no subject)" : conversation.subject, .dim)]
    }

    private static func size(_ conversation: Conversation) -> [Span] {
        [Span(counted(conversation.turns.count, "message", "messages"), .dim)]
    }
}
