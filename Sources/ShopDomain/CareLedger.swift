/// Promises, remedies, thanks and decisions: what the shop owes and gave, oldest first.
public struct CareLedger: Hashable, Sendable, Codable {
    public internal(set) var promises: [Promise] = []
    public internal(set) var remedies: [Remedy] = []
    public internal(set) var thanks: [ThanksDecided] = []
    public internal(set) var told: [ToldAhead] = []
    public internal(set) var issues: [IssueDecided] = []
    /// Nil in checkpoints from before there were lists.
    private var tellingLists: [Telling]?
    private var hushedRules: [String]?

    public init() {}

    /// People to be told of something, a list for each cause.
    public internal(set) var tellings: [Telling] {
        get { tellingLists ?? [] }
        set { tellingLists = newValue.isEmpty ? nil : newValue }
    }

    /// Rules of the review whose questions the owner does not want to see about any draft.
    public internal(set) var hushed: [String] {
        get { hushedRules ?? [] }
        set { hushedRules = newValue.isEmpty ? nil : newValue }
    }

    public func promise(_ id: PromiseID) -> Promise? { promises.last { $0.id == id } }
    public func remedy(_ id: RemedyID) -> Remedy? { remedies.last { $0.id == id } }

    /// Whether a mail on its way gives it a new date.
    public func isBeingReset(_ promise: Promise) -> Bool {
        promises.contains { $0.resets == promise.id && $0.outbox != nil }
    }

    /// Promises to which a mail on its way gives a new date.
    public var beingReset: Set<PromiseID> {
        Set(promises.compactMap { $0.outbox == nil ? nil : $0.resets })
    }

    mutating func put(_ promise: Promise) {
        if let index = promises.lastIndex(where: { $0.id == promise.id }) {
            promises[index] = promise
        } else {
            promises.append(promise)
        }
        trim()
    }

    mutating func put(_ remedy: Remedy) {
        if let index = remedies.lastIndex(where: { $0.id == remedy.id }) {
            remedies[index] = remedy
        } else {
            remedies.append(remedy)
        }
        Self.trim(&remedies)
    }

    mutating func put(_ decided: ThanksDecided) {
        thanks.append(decided)
        Self.trim(&thanks)
    }

    mutating func put(_ ahead: ToldAhead) {
        told.append(ahead)
        Self.trim(&told)
    }

    mutating func put(_ decided: IssueDecided) {
        issues.append(decided)
        Self.trim(&issues)
    }

    /// An open promise is never forgotten, however old.
    private mutating func trim() {
        guard promises.count > Limits.careEntryCountMax,
            let oldest = promises.firstIndex(where: { $0.outcome != nil }) else { return }
        promises.remove(at: oldest)
    }

    private static func trim<Entry>(_ entries: inout [Entry]) {
        if entries.count > Limits.careEntryCountMax { entries.removeFirst() }
    }
}
