import TerminalModel

/// A process that nobody signals.
final class QuietSignals: SignalSource {
    let descriptor: Int32 = -1

    func drain() -> [SignalName] { [] }
}
