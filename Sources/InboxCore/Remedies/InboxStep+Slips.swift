import CustomerCare
import PlainText
import ShopDomain

/// What went wrong, and how it was put right, as a list.
extension InboxStep {
    /// `e` on a slip that is open: put right now.
    ///
    /// - Returns: whether the act means something on a slip.
    mutating func judgeSlip(_ id: Token, _ command: InboxCommand) -> Bool {
        guard command == .done else { return false }
        if let promise = openPromise(ofSlip: id) {
            events.append(.promiseStep(PromiseStep(act: token(), promise: promise, kind: .kept, at: now)))
        } else if shop.care.remedy(id)?.isToPayOut == true {
            events.append(.remedyStep(RemedyStep(act: token(), remedy: id, kind: .paidOut, at: now)))
        } else {
            say("This was put right already")
            return true
        }
        session.advancedFrom = nil
        say("Put right", .good)
        return true
    }

    private func openPromise(ofSlip id: Token) -> PromiseID? {
        let named = shop.care.promise(id) ?? shop.care.remedy(id)?.promise.flatMap { shop.care.promise($0) }
        return named.flatMap { $0.isOpen ? $0.id : nil }
    }
}
