import ShopDomain

/// Steps that can be undone and redone.
struct UndoHistory: Sendable {
    private var done: [UndoStep] = []
    private var undone: [UndoStep] = []
    /// Whether the next edit may still join the newest step.
    private var isOpen = false

    mutating func record(
        _ change: TextChange, kind: EditKind, before: UndoStep.Moment, after: UndoStep.Moment
    ) {
        undone.removeAll()
        if isOpen, let last = done.indices.last,
           kind.continues(done[last].kind, typed: change.splice.insert) {
            done[last].add(change, kind: kind, after: after)
        } else {
            done.append(UndoStep(change, kind: kind, before: before, after: after))
            forgetOldest()
        }
        isOpen = kind != .whole
    }

    /// Ends a burst: the next edit starts a step.
    mutating func close() { isOpen = false }

    mutating func undo() -> UndoStep? {
        guard let step = done.popLast() else { return nil }
        undone.append(step)
        return step
    }

    mutating func redo() -> UndoStep? {
        guard let step = undone.popLast() else { return nil }
        done.append(step)
        return step
    }

    /// Drops a tenth at once, so that a full history does not move all its steps at every word.
    private mutating func forgetOldest() {
        guard done.count > EditingLimits.undoStepsMax else { return }
        done.removeFirst(EditingLimits.undoStepsMax / 10)
    }
}
