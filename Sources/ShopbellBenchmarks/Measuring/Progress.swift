/// Tells how far a long piece of work is: nothing in the first second, then a line that paints
/// over itself on a terminal, or one now and then elsewhere.
final class Progress {
    private let label: String
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var told: ContinuousClock.Instant?

    init(_ label: String) {
        self.label = label
        start = clock.now
    }

    deinit {
        if told != nil, StandardError.isTerminal { StandardError.repaint("") }
    }

    func update(_ done: Int, of total: Int) {
        guard isDue else { return }
        told = clock.now
        let line = "\(label): \(done) of \(total), \(Int((clock.now - start) / .seconds(1))) s"
        if StandardError.isTerminal {
            StandardError.repaint(line)
        } else {
            StandardError.write(line)
        }
    }

    private var isDue: Bool {
        let pause = StandardError.isTerminal ? Limits.quietSeconds / 4 : Limits.progressLineSeconds
        guard let told else { return clock.now - start >= .seconds(Limits.quietSeconds) }
        return clock.now - told >= .seconds(pause)
    }
}
