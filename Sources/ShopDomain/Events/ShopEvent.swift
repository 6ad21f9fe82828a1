/// A durable fact. `Shop` changes only by applying these, live and in replay alike.
public enum ShopEvent: Hashable, Sendable {
    case messageTaken(MessageTaken)
    case conversationDecided(ConversationDecided)
    case senderJudged(SenderJudged)
    case labelsSet(LabelsSet)
    case noteKept(NoteKept)
    case conversationsMerged(ConversationsMerged)
    case conversationSplit(ConversationSplit)
    case customersMerged(CustomersMerged)
    case praiseKept(PraiseKept)
    case historyClosed(HistoryClosed)
    case shopVisited(ShopVisited)
    case promiseFiled(PromiseFiled)
    case promiseStep(PromiseStep)
    case keptProposed(KeptProposed)
    case remedyRecorded(RemedyRecorded)
    case remedyStep(RemedyStep)
    case thanksDecided(ThanksDecided)
    case toldAhead(ToldAhead)
    case tellingListed(TellingListed)
    case issueDecided(IssueDecided)
    case hintHushed(HintHushed)
    case actTakenBack(ActTakenBack)
    case actRedone(ActRedone)
    case draftStarted(DraftStarted)
    case draftEdited(DraftEdited)
    case draftWritten(DraftWritten)
    case draftAddressed(DraftAddressed)
    case draftAttached(DraftAttached)
    case draftMeant(DraftMeant)
    case draftTakenOver(DraftTakenOver)
    case draftDiscarded(DraftDiscarded)
    case replyPicked(ReplyPicked)
    case replyQueued(ReplyQueued)
    case replySealed(ReplySealed)
    case deliveryStep(DeliveryStep)
    case replyRecalled(ReplyRecalled)
    case replyFiled(ReplyFiled)
    case contactWritten(ContactWritten)
    case folderSynced(FolderSynced)
    case messagesMarked(MessagesMarked)
    case mailboxTold(MailboxTold)
    case ordersTaken(OrdersTaken)
    case orderJoined(OrderJoined)
    case forgotten(Forgotten)
}

extension ShopEvent {
    /// Whether it only keeps what somebody writes: nobody's place in a list follows from it.
    var isWriting: Bool {
        switch self {
        case .draftEdited, .draftWritten, .draftAddressed, .draftAttached, .draftMeant: true
        default: false
        }
    }

    /// Whether it must reach the disk even when the disk is full (drafts and outbox states).
    public var isEssential: Bool {
        switch self {
        case .draftStarted, .draftEdited, .draftWritten, .draftAddressed, .draftMeant, .draftDiscarded,
            .replyQueued, .replySealed, .deliveryStep, .replyRecalled, .replyFiled, .noteKept,
            .promiseFiled:
            true
        default:
            false
        }
    }
}
