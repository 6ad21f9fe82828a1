import PlainText

/// Promises, remedies, thanks and decisions.
extension Shop {
    mutating func apply(_ filed: PromiseFiled) {
        guard care.promise(filed.promise) == nil else { return }
        let promise = Promise(filed)
        care.put(promise)
        if promise.outbox == nil, !promise.isMaybe { reset(promise.resets, at: filed.at) }
    }

    mutating func apply(_ step: PromiseStep) {
        guard let before = care.promise(step.promise) else { return }
        var after = before
        switch step.kind {
        case .changed: after.due = step.due ?? before.due
        case .started:
            // Nobody's act: the customer answered, and every window may say so.
            guard before.due == nil else { return }
            after.due = step.due
            return care.put(after)
        case .accepted:
            after.isMaybe = false
            after.due = step.due ?? before.due
        case .refused: after.outcome = Promise.Outcome(kind: .refused, at: step.at)
        case .kept: after.outcome = Promise.Outcome(kind: .kept, at: step.at)
        case .missed: after.outcome = Promise.Outcome(kind: .missed, at: step.at)
        case .notYet: after.done = nil
        }
        care.put(after)
        payOut(before: before, after: after)
        record(
            step.act, step.kind.title + ", " + name(of: before.customer), at: step.at,
            .promise(before: before, after: after))
    }

    mutating func apply(_ proposed: KeptProposed) {
        guard var promise = care.promise(proposed.promise), promise.outcome == nil else { return }
        promise.done = proposed
        care.put(promise)
        if proposed.outbox == nil { keepIfSure(promise.id, at: proposed.at) }
    }

    /// The owner said "kept" while the mail that says so was still on its way.
    private mutating func keepIfSure(_ id: PromiseID, at: Instant) {
        guard let before = care.promise(id), before.outcome == nil, let act = before.done?.act else { return }
        var after = before
        after.outcome = Promise.Outcome(kind: .kept, at: at)
        care.put(after)
        payOut(before: before, after: after)
        record(
            act, PromiseStep.Kind.kept.title + ", " + name(of: before.customer), at: at,
            .promise(before: before, after: after))
    }

    mutating func apply(_ recorded: RemedyRecorded) {
        guard care.remedy(recorded.remedy) == nil else { return }
        let remedy = Remedy(recorded)
        care.put(remedy)
        record(
            recorded.act, remedy.kind.title + ", " + name(of: remedy.customer), at: recorded.at,
            .remedy(before: nil, after: remedy))
    }

    mutating func apply(_ step: RemedyStep) {
        guard let before = care.remedy(step.remedy) else { return }
        var after = before
        switch step.kind {
        case .paidOut: after.paidOutAt = step.at
        case .caredFor: after.caredAt = step.at
        }
        care.put(after)
        let title: SafeText = step.kind == .paidOut ? "paid out, " : "looked after, "
        record(step.act, title + name(of: before.customer), at: step.at, .remedy(before: before, after: after))
    }

    mutating func apply(_ decided: ThanksDecided) {
        care.put(decided)
        record(decided.act, decided.kind.title + ", " + name(of: decided.customer), at: decided.at, .thanks(decided))
    }

    mutating func apply(_ told: ToldAhead) {
        care.put(told)
        let title: SafeText = told.isSkipped ? "skipped, " : "told ahead, "
        record(told.act, title + name(of: told.addressee), at: told.at, .told(told))
    }

    mutating func apply(_ decided: IssueDecided) {
        care.put(decided)
        record(decided.act, decided.choice.words, at: decided.at, .issue(decided))
    }

    /// Money whose promise is kept is paid out; where that is taken back, it is still to be paid out.
    private mutating func payOut(before: Promise, after: Promise) {
        guard var remedy = care.remedies.last(where: { $0.promise == after.id && $0.kind == .moneyBack })
        else { return }
        if after.outcome?.kind == .kept, remedy.isToPayOut {
            remedy.paidOutAt = after.outcome?.at
        } else if after.outcome == nil, let kept = before.outcome, kept.kind == .kept, remedy.paidOutAt == kept.at {
            remedy.paidOutAt = nil
        }
        care.put(remedy)
    }

    mutating func apply(_ hushed: HintHushed) {
        hush(hushed.rule, hushed.isHushed)
        record(hushed.act, hushed.isHushed ? "hushed for good" : "ask again", at: hushed.at, .hint(hushed))
    }

    private mutating func hush(_ rule: String, _ isHushed: Bool) {
        care.hushed.removeAll { $0 == rule }
        if isHushed { care.hushed.append(rule) }
    }

    private func name(of customer: CustomerID?) -> SafeText {
        customer.flatMap { self.customer($0) }?.displayName ?? "somebody"
    }

    // MARK: With the mail that carries them

    /// The mail is out: what it promises holds, what it resets has its new date.
    mutating func fulfil(outbox: OutboxID, message: MessageNumber, at: Instant) {
        for var promise in care.promises where promise.outbox == outbox {
            promise.outbox = nil
            promise.message = message
            care.put(promise)
            reset(promise.resets, at: at)
        }
        for var promise in care.promises where promise.done?.outbox == outbox {
            promise.done = promise.done?.arrived
            care.put(promise)
            keepIfSure(promise.id, at: at)
        }
    }

    /// The mail never left: nothing was promised, and nobody was thanked or told.
    mutating func forget(outbox: OutboxID) {
        care.promises.removeAll { $0.outbox == outbox }
        for var promise in care.promises where promise.done?.outbox == outbox {
            promise.done = nil
            care.put(promise)
        }
        let thanked = care.thanks.filter { $0.outbox == outbox }.map(\.act)
        let told = care.told.filter { $0.outbox == outbox }.map(\.act)
        care.thanks.removeAll { $0.outbox == outbox }
        care.told.removeAll { $0.outbox == outbox }
        acts.removeAll { thanked.contains($0.id) || told.contains($0.id) }
    }

    private mutating func reset(_ id: PromiseID?, at: Instant) {
        guard let id, var old = care.promise(id), old.outcome == nil else { return }
        old.outcome = Promise.Outcome(kind: .reset, at: at)
        care.put(old)
    }

    // MARK: Taking back

    /// Brings what an act changed to how it was before, or after.
    mutating func restore(_ change: Act.Change, toBefore: Bool) {
        switch change {
        case .promise(let before, let after):
            care.put(toBefore ? before : after)
            payOut(before: toBefore ? after : before, after: toBefore ? before : after)
        case .remedy(let before, let after):
            if let remedy = toBefore ? before : after {
                care.put(remedy)
            } else {
                care.remedies.removeAll { $0.id == after.id }
            }
            if before == nil { withdraw(after.promise, isWithdrawn: toBefore, at: after.madeAt) }
        case .thanks(let decided):
            if toBefore { care.thanks.removeAll { $0.act == decided.act } } else { care.put(decided) }
        case .told(let told):
            if toBefore { care.told.removeAll { $0.act == told.act } } else { care.put(told) }
        case .issue(let decided):
            if toBefore { care.issues.removeAll { $0.act == decided.act } } else { care.put(decided) }
        case .hint(let hushed): hush(hushed.rule, hushed.isHushed != toBefore)
        case .telling(let before, let after): restore(before, after, toBefore: toBefore)
        default: break
        }
    }

    /// A remedy that was none made no promise either.
    private mutating func withdraw(_ id: PromiseID?, isWithdrawn: Bool, at: Instant) {
        guard let id, var promise = care.promise(id) else { return }
        if isWithdrawn, promise.outcome == nil {
            promise.outcome = Promise.Outcome(kind: .refused, at: at)
        } else if !isWithdrawn, promise.outcome?.kind == .refused {
            promise.outcome = nil
        }
        care.put(promise)
    }
}

extension PromiseStep.Kind {
    /// What the act is called when it is to be taken back.
    var title: SafeText {
        switch self {
        case .changed: "another date"
        case .accepted: "a promise"
        case .refused: "no promise"
        case .kept: "kept"
        case .missed: "missed"
        case .notYet: "not kept yet"
        case .started: "begun"
        }
    }
}

extension Remedy.Kind {
    var title: SafeText {
        switch self {
        case .moneyBack: "money back"
        case .new: "a new one"
        case .sorted: "sorted"
        case .gesture: "a gesture"
        }
    }
}

extension ThanksDecided.Kind {
    var title: SafeText {
        switch self {
        case .thanked: "thanked"
        case .skipped: "no thanks today"
        case .optedOut: "no thanks"
        }
    }
}
