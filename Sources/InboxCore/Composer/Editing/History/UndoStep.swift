import ShopDomain

/// What one undo takes back: edits in order, and the places and blanks on either side of them.
struct UndoStep: Sendable {
    /// A replacement of scalars that can be read both ways.
    struct Replacement: Sendable {
        var at: Int
        var removed: String
        var inserted: String
        var removedCount: Int
        var insertedCount: Int

        init(_ change: TextChange) {
            at = change.splice.at
            removed = change.removed
            inserted = change.splice.insert
            removedCount = change.splice.remove
            insertedCount = change.splice.insert.unicodeScalars.count
        }

        var forward: TextSplice { TextSplice(at: at, remove: removedCount, insert: inserted) }
        var backward: TextSplice { TextSplice(at: at, remove: insertedCount, insert: removed) }

        /// Joins typing to typing and deleting to deleting; false where they do not meet.
        mutating func join(_ next: Replacement) -> Bool {
            guard removedCount < EditingLimits.joinedDeletionScalarsMax else { return false }
            let onlyDeletes = insertedCount + next.insertedCount == 0
            if next.removedCount == 0, next.at == at + insertedCount {
                inserted.unicodeScalars.append(contentsOf: next.inserted.unicodeScalars)
                insertedCount += next.insertedCount
            } else if onlyDeletes, next.at == at {
                removed.unicodeScalars.append(contentsOf: next.removed.unicodeScalars)
                removedCount += next.removedCount
            } else if onlyDeletes, next.at + next.removedCount == at {
                removed.unicodeScalars.insert(
                    contentsOf: next.removed.unicodeScalars, at: removed.startIndex)
                removedCount += next.removedCount
                at = next.at
            } else {
                return false
            }
            return true
        }
    }

    /// The state an undo or redo comes back to.
    struct Moment: Sendable {
        var cursor: TextPosition
        var blanks: BlankTracker
    }

    private(set) var replacements: [Replacement]
    private(set) var kind: EditKind
    let before: Moment
    private(set) var after: Moment

    init(_ change: TextChange, kind: EditKind, before: Moment, after: Moment) {
        replacements = [Replacement(change)]
        self.kind = kind
        self.before = before
        self.after = after
    }

    mutating func add(_ change: TextChange, kind: EditKind, after: Moment) {
        self.kind = kind
        self.after = after
        let next = Replacement(change)
        let last = replacements.count - 1
        if !replacements[last].join(next) { replacements.append(next) }
    }
}

/// What sort of edit it was: edits of one sort in a row can be one undo step.
enum EditKind: Equatable, Sendable {
    /// Typed text; whether it ended in white space, since the next word then starts a step of its
    /// own.
    case typing(endsInSpace: Bool)
    case deletingBackward
    case deletingForward
    /// A paste, a cut, a placed reply: always a step of its own.
    case whole

    func continues(_ previous: EditKind, typed: String) -> Bool {
        switch (previous, self) {
        case (.typing(let endedInSpace), .typing):
            return !endedInSpace || typed.allSatisfy(\.isWhitespace)
        case (.deletingBackward, .deletingBackward), (.deletingForward, .deletingForward):
            return true
        default:
            return false
        }
    }
}
