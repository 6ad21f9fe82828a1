/// How many columns and rows a terminal shows, within `TerminalLimits`.
public struct TerminalSize: Hashable, Sendable {
    public let columns: Int
    public let rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = min(max(0, columns), TerminalLimits.columnsMax)
        self.rows = min(max(0, rows), TerminalLimits.rowsMax)
    }
}
