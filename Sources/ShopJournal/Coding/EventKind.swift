import AppendLog
import Foundation
import ShopDomain

/// The name an event has in the log, and how its payload is read.
///
/// Names are never reused with another meaning: what the log says today it says for ever.
enum EventKind: String, CaseIterable {
    case messageTaken = "message"
    case conversationDecided = "decided"
    case senderJudged = "sender"
    case labelsSet = "labels"
    case noteKept = "note"
    case conversationsMerged = "merged"
    case conversationSplit = "split"
    case customersMerged = "same-person"
    case praiseKept = "praise"
    case historyClosed = "history"
    case shopVisited = "visited"
    case promiseFiled = "promise"
    case promiseStep = "promise-step"
    case keptProposed = "promise-done"
    case remedyRecorded = "remedy"
    case remedyStep = "remedy-step"
    case thanksDecided = "thanks"
    case toldAhead = "told-ahead"
    case tellingListed = "telling"
    case issueDecided = "issue"
    case hintHushed = "hushed"
    case actTakenBack = "taken-back"
    case actRedone = "redone"
    case draftStarted = "draft"
    case draftEdited = "draft-edit"
    case draftWritten = "draft-text"
    case draftAddressed = "draft-to"
    case draftAttached = "draft-files"
    case draftMeant = "draft-purpose"
    case draftTakenOver = "draft-taken"
    case draftDiscarded = "draft-gone"
    case replyPicked = "picked"
    case replyQueued = "queued"
    case replySealed = "sealed"
    case deliveryStep = "delivery"
    case replyRecalled = "recalled"
    case replyFiled = "filed"
    case contactWritten = "contact"
    case folderSynced = "folder"
    case messagesMarked = "marks"
    case mailboxTold = "told"
    case ordersTaken = "orders"
    case orderJoined = "order-joined"
    case forgotten

    func event(from json: Data, _ decoder: JSONDecoder) throws -> ShopEvent {
        func read<T: Decodable>(_ type: T.Type) throws -> T { try decoder.decode(type, from: json) }
        return switch self {
        case .messageTaken: .messageTaken(try read(MessageTaken.self))
        case .conversationDecided: .conversationDecided(try read(ConversationDecided.self))
        case .senderJudged: .senderJudged(try read(SenderJudged.self))
        case .labelsSet: .labelsSet(try read(LabelsSet.self))
        case .noteKept: .noteKept(try read(NoteKept.self))
        case .conversationsMerged: .conversationsMerged(try read(ConversationsMerged.self))
        case .conversationSplit: .conversationSplit(try read(ConversationSplit.self))
        case .customersMerged: .customersMerged(try read(CustomersMerged.self))
        case .praiseKept: .praiseKept(try read(PraiseKept.self))
        case .historyClosed: .historyClosed(try read(HistoryClosed.self))
        case .shopVisited: .shopVisited(try read(ShopVisited.self))
        case .promiseFiled: .promiseFiled(try read(PromiseFiled.self))
        case .promiseStep: .promiseStep(try read(PromiseStep.self))
        case .keptProposed: .keptProposed(try read(KeptProposed.self))
        case .remedyRecorded: .remedyRecorded(try read(RemedyRecorded.self))
        case .remedyStep: .remedyStep(try read(RemedyStep.self))
        case .thanksDecided: .thanksDecided(try read(ThanksDecided.self))
        case .toldAhead: .toldAhead(try read(ToldAhead.self))
        case .tellingListed: .tellingListed(try read(TellingListed.self))
        case .issueDecided: .issueDecided(try read(IssueDecided.self))
        case .hintHushed: .hintHushed(try read(HintHushed.self))
        case .actTakenBack: .actTakenBack(try read(ActTakenBack.self))
        case .actRedone: .actRedone(try read(ActRedone.self))
        case .draftStarted: .draftStarted(try read(DraftStarted.self))
        case .draftEdited: .draftEdited(try read(DraftEdited.self))
        case .draftWritten: .draftWritten(try read(DraftWritten.self))
        case .draftAddressed: .draftAddressed(try read(DraftAddressed.self))
        case .draftAttached: .draftAttached(try read(DraftAttached.self))
        case .draftMeant: .draftMeant(try read(DraftMeant.self))
        case .draftTakenOver: .draftTakenOver(try read(DraftTakenOver.self))
        case .draftDiscarded: .draftDiscarded(try read(DraftDiscarded.self))
        case .replyPicked: .replyPicked(try read(ReplyPicked.self))
        case .replyQueued: .replyQueued(try read(ReplyQueued.self))
        case .replySealed: .replySealed(try read(ReplySealed.self))
        case .deliveryStep: .deliveryStep(try read(DeliveryStep.self))
        case .replyRecalled: .replyRecalled(try read(ReplyRecalled.self))
        case .replyFiled: .replyFiled(try read(ReplyFiled.self))
        case .contactWritten: .contactWritten(try read(ContactWritten.self))
        case .folderSynced: .folderSynced(try read(FolderSynced.self))
        case .messagesMarked: .messagesMarked(try read(MessagesMarked.self))
        case .mailboxTold: .mailboxTold(try read(MailboxTold.self))
        case .ordersTaken: .ordersTaken(try read(OrdersTaken.self))
        case .orderJoined: .orderJoined(try read(OrderJoined.self))
        case .forgotten: .forgotten(try read(Forgotten.self))
        }
    }
}

extension ShopEvent {
    var kind: EventKind { encodable.kind }

    /// The payload, and the name it is recorded under.
    var encodable: (kind: EventKind, payload: any Encodable) {
        switch self {
        case .messageTaken(let payload): (.messageTaken, payload)
        case .conversationDecided(let payload): (.conversationDecided, payload)
        case .senderJudged(let payload): (.senderJudged, payload)
        case .labelsSet(let payload): (.labelsSet, payload)
        case .noteKept(let payload): (.noteKept, payload)
        case .conversationsMerged(let payload): (.conversationsMerged, payload)
        case .conversationSplit(let payload): (.conversationSplit, payload)
        case .customersMerged(let payload): (.customersMerged, payload)
        case .praiseKept(let payload): (.praiseKept, payload)
        case .historyClosed(let payload): (.historyClosed, payload)
        case .shopVisited(let payload): (.shopVisited, payload)
        case .promiseFiled(let payload): (.promiseFiled, payload)
        case .promiseStep(let payload): (.promiseStep, payload)
        case .keptProposed(let payload): (.keptProposed, payload)
        case .remedyRecorded(let payload): (.remedyRecorded, payload)
        case .remedyStep(let payload): (.remedyStep, payload)
        case .thanksDecided(let payload): (.thanksDecided, payload)
        case .toldAhead(let payload): (.toldAhead, payload)
        case .tellingListed(let payload): (.tellingListed, payload)
        case .issueDecided(let payload): (.issueDecided, payload)
        case .hintHushed(let payload): (.hintHushed, payload)
        case .actTakenBack(let payload): (.actTakenBack, payload)
        case .actRedone(let payload): (.actRedone, payload)
        case .draftStarted(let payload): (.draftStarted, payload)
        case .draftEdited(let payload): (.draftEdited, payload)
        case .draftWritten(let payload): (.draftWritten, payload)
        case .draftAddressed(let payload): (.draftAddressed, payload)
        case .draftAttached(let payload): (.draftAttached, payload)
        case .draftMeant(let payload): (.draftMeant, payload)
        case .draftTakenOver(let payload): (.draftTakenOver, payload)
        case .draftDiscarded(let payload): (.draftDiscarded, payload)
        case .replyPicked(let payload): (.replyPicked, payload)
        case .replyQueued(let payload): (.replyQueued, payload)
        case .replySealed(let payload): (.replySealed, payload)
        case .deliveryStep(let payload): (.deliveryStep, payload)
        case .replyRecalled(let payload): (.replyRecalled, payload)
        case .replyFiled(let payload): (.replyFiled, payload)
        case .contactWritten(let payload): (.contactWritten, payload)
        case .folderSynced(let payload): (.folderSynced, payload)
        case .messagesMarked(let payload): (.messagesMarked, payload)
        case .mailboxTold(let payload): (.mailboxTold, payload)
        case .ordersTaken(let payload): (.ordersTaken, payload)
        case .orderJoined(let payload): (.orderJoined, payload)
        case .forgotten(let payload): (.forgotten, payload)
        }
    }
}
