import AppendLog

/// What `log repair` did, as JSON.
public struct LogMending: Encodable, Sendable {
    /// One sentence each; empty when the log was sound.
    public let actions: [String]
    /// What was wrong before, one sentence each.
    public let damages: [String]

    public init(_ report: LogRepair.Report) {
        actions = report.actions
        damages = report.damages.map(\.description)
    }
}
