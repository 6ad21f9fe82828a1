import Dispatch

/// A thing that one queue alone may touch.
///
/// `@unchecked Sendable`: `state` is made on the queue and read or changed only by jobs on it.
public final class SerialWorker<State>: @unchecked Sendable {
    private let queue: DispatchQueue
    private var state: State

    public init(_ label: String, _ state: sending State) {
        queue = DispatchQueue(label: label, qos: .userInitiated)
        self.state = state
    }

    /// Does the job later, in the order of the calls.
    public func enqueue(_ job: @escaping @Sendable (inout State) -> Void) {
        queue.async { job(&self.state) }
    }

    /// Does the job now and waits for it; behind everything enqueued before.
    public func perform<Result: Sendable, Failure: Error>(
        _ job: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let outcome: Swift.Result<Result, Failure> = queue.sync {
            do throws(Failure) {
                return .success(try job(&state))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}
