/// A signal that the program answers in its own time.
public enum SignalName: Hashable, Sendable, CaseIterable {
    case hangUp, interrupt, quit, terminate
    case windowChanged, stop, resumed
}

/// Where signals wait until the main loop asks for them.
public protocol SignalSource: AnyObject {
    /// Readable when a signal waits; -1 if there is nothing to watch.
    var descriptor: Int32 { get }
    /// The signals that came since the last call, each once, in order of arrival.
    func drain() -> [SignalName]
}
