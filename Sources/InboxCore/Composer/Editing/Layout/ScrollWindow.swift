/// The rows of a laid-out text that a pane shows.
public struct ScrollWindow: Hashable, Sendable {
    /// The first row shown.
    public var top: Int

    public init(top: Int = 0) {
        self.top = top
    }

    /// Scrolls just so far that `row` is shown, with up to `margin` rows on either side of it.
    ///
    /// - Parameters:
    ///   - rows: how many rows the pane has.
    ///   - rowCount: how many rows the text has; no empty rows are shown while more text stands
    ///     above.
    public mutating func keepVisible(row: Int, rows: Int, rowCount: Int, margin: Int = 2) {
        let rows = max(1, rows)
        let margin = max(0, min(margin, (rows - 1) / 2))
        let lowest = row - rows + 1 + margin
        let highest = row - margin
        top = min(max(top, lowest), highest)
        top = max(0, min(top, rowCount - rows))
    }
}
