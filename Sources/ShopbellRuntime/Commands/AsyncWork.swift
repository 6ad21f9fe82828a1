import Dispatch
import Synchronization

/// Waits on a plain thread for work that is written with `async`: commands run on one.
public enum AsyncWork {
    public static func run<Result: Sendable>(
        _ work: @escaping @Sendable () async -> Result
    ) -> Result {
        let outcome = Outcome<Result>()
        Task.detached { outcome.set(await work()) }
        return outcome.wait()
    }

    private final class Outcome<Result: Sendable>: Sendable {
        private let result = Mutex<Result?>(nil)
        private let done = DispatchSemaphore(value: 0)

        func set(_ value: Result) {
            result.withLock { $0 = value }
            done.signal()
        }

        func wait() -> Result {
            done.wait()
            guard let value = result.withLock({ $0 }) else {
                preconditionFailure("the work signals once its result is there")
            }
            return value
        }
    }
}
