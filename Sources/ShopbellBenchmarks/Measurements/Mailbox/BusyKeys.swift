/// Two kinds of keys in turn: down through the queue, and letters of a reply.
///
/// A letter is measured until it stands on the screen, whatever else is painted meanwhile; a move
/// until the first byte of what follows it.
struct BusyKeys {
    private var moves = Samples(), letters = Samples()
    private var lostCount = 0

    /// - Parameters:
    ///   - acts: a key that is pressed with each move and is recorded on disk.
    ///   - goesOn: asked before each round with how many keys of each kind there were.
    static func press(
        on terminal: PseudoTerminal, acts: String = "", goesOn: (Int) -> Bool
    ) -> BusyKeys {
        var keys = BusyKeys()
        let start = ContinuousClock.now
        while goesOn(keys.letters.count), start.duration(to: .now) < .seconds(Limits.busySeconds) {
            keys.move(on: terminal, acts)
            keys.write(on: terminal)
        }
        return keys
    }

    private static let top = "\u{1B}[H"
    private static let escape = "\u{1B}"
    private static let roundCount = 20
    /// Nothing on the screen has it, so that its echo cannot be taken for anything else.
    private static let letter = "\u{A7}"

    private mutating func move(on terminal: PseudoTerminal, _ act: String) {
        _ = terminal.type(Self.top, quiet: Limits.paintedMilliseconds)
        for _ in 0..<Self.roundCount {
            add(terminal.answer(to: act + "j"), to: \.moves)
            // What is left of this answer is not the next one's.
            _ = terminal.settle(quiet: Limits.paintedMilliseconds / 2)
        }
    }

    private mutating func write(on terminal: PseudoTerminal) {
        _ = terminal.type("r", quiet: Limits.settledMilliseconds / 2)
        for _ in 0..<Self.roundCount { add(terminal.echo(of: Self.letter), to: \.letters) }
        for _ in 0..<2 { _ = terminal.type(Self.escape, quiet: Limits.settledMilliseconds / 3) }
    }

    private mutating func add(_ milliseconds: Double?, to samples: WritableKeyPath<BusyKeys, Samples>) {
        if let milliseconds { self[keyPath: samples].add(milliseconds) } else { lostCount += 1 }
    }

    func figures(_ moment: String) throws -> [Figure] {
        guard lostCount == 0 else { throw MeasurementError("\(moment): \(lostCount) keys were not answered") }
        return [("one row down", moves), ("a letter of a reply", letters)].map { kind, samples in
            Figure(
                "\(kind) \(moment), p99", .milliseconds(samples.percentile(99)), budget: BudgetTable.busyKey,
                note: "\(samples.count) keys, median \(Quantity.milliseconds(samples.median).text)")
        }
    }
}
