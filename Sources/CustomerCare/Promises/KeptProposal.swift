import ShopDomain

/// "Kept?": a mail says something is done that was promised to the same customer.
public struct KeptProposal: Hashable, Sendable {
    public let promise: PromiseID
    /// The words that say so.
    public let quote: String

    /// - Parameters:
    ///   - done: what the mail says was done.
    ///   - promises: the open promises to its customer.
    /// - Returns: at most one proposal for each promise, the earliest due first.
    public static func proposals(_ done: [DoneStatement], for promises: [Promise]) -> [KeptProposal] {
        promises.filter(\.isOpen).sorted { ($0.due ?? $0.madeAt) < ($1.due ?? $1.madeAt) }.compactMap { promise in
            done.first { $0.mayKeep(promise.action) }.map { KeptProposal(promise: promise.id, quote: $0.quote) }
        }
    }
}
