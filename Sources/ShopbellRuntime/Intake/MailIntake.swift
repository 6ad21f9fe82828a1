import AppendLog
import ShopDomain
import ShopJournal

/// Keeps classified mail: the bytes first, with one sync, then the events, under the log's lock.
///
/// Killed in between, bytes lie in the store that no event names, which does no harm; the same
/// mail taken in again is kept once. Where the disk has no room for the events, no bytes are
/// written either, however often that is tried.
public enum MailIntake {
    /// What became of a batch.
    public struct Outcome: Sendable {
        /// In the batch's order, with the words to find each by.
        public internal(set) var taken: [(message: MessageTaken, words: SearchWords)] = []
        /// Identities that another copy had brought before.
        public internal(set) var alreadyThereCount = 0
    }

    /// Keeps a batch, and leaves `shop` with all of it taken in.
    ///
    /// When it throws ``IntakeError/log(_:)`` the shop is ahead of the disk: open the journal anew.
    public static func keep(
        _ batch: [ClassifiedMail], in journal: ShopJournal, _ shop: inout Shop
    ) throws(IntakeError) -> Outcome {
        let news = batch.filter { shop.message(identity: $0.mail.identity) == nil }
        var outcome = Outcome()
        outcome.alreadyThereCount = batch.count - news.count
        let located = try write(news, in: journal)
        do {
            try journal.transaction(on: &shop) { decision in
                for (mail, classified) in zip(located, news) {
                    if let taken = place(mail, in: &decision) {
                        outcome.taken.append((taken, classified.words))
                    } else {
                        outcome.alreadyThereCount += 1
                    }
                }
            }
        } catch {
            throw .log(error)
        }
        return outcome
    }

    /// Puts the bytes on disk; the mails come back with their locations.
    public static func write(
        _ batch: [ClassifiedMail], in journal: ShopJournal
    ) throws(IntakeError) -> [ArrivedMail] {
        guard !batch.isEmpty else { return [] }
        do { try journal.requireRoom() } catch { throw .log(error) }
        do {
            let locations = try journal.mail.append(batch.map(\.bytes))
            return zip(batch, locations).map { classified, location in
                var mail = classified.mail
                mail.location = location
                return mail
            }
        } catch {
            throw .mail(error)
        }
    }

    /// Gives a mail its place; nil when it has one already.
    public static func place(_ mail: ArrivedMail, in decision: inout ShopDecision) -> MessageTaken? {
        guard decision.shop.message(identity: mail.identity) == nil else { return nil }
        let taken = decision.shop.place(mail)
        decision.record(.messageTaken(taken))
        return taken
    }
}
