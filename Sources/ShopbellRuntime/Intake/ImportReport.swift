import MailTransport
import PlainText
import ShopDomain

/// How far an import is.
public struct ImportProgress: Sendable {
    public let readCount: Int
    public let newCount: Int
    public let bytesDone: Int
    public let bytesTotal: Int
    public let seconds: Double

    public var messagesPerSecond: Double { seconds > 0 ? Double(readCount) / seconds : 0 }
}

/// What an import did. ``readCount`` is the sum of the next four.
public struct ImportReport: Sendable, Equatable {
    public internal(set) var readCount = 0
    /// Taken in now, the unreadable ones not counted.
    public internal(set) var newCount = 0
    /// Taken in now in their raw form, since they could not be read as mail.
    public internal(set) var unreadableCount = 0
    /// Known from an earlier import, or met twice in this one.
    public internal(set) var alreadyThereCount = 0
    /// Marked by the mail program as a draft or as thrown away.
    public internal(set) var leftOutCount = 0
    /// Files that did not look like mail or could not be read.
    public internal(set) var omissions: [MailOmission] = []
    public internal(set) var omittedFileCount = 0
    /// The whole shop afterwards.
    public internal(set) var views: [ConversationView: Int] = [:]
    public internal(set) var conversationCount = 0
    public internal(set) var isInterrupted = false
    public internal(set) var seconds = 0.0
}

extension ImportReport {
    /// The report as lines for a terminal or a log.
    public var lines: [SafeText] {
        var lines = [
            "\(readCount) read = \(newCount) new + \(alreadyThereCount) already there"
                + " + \(unreadableCount) unreadable, kept as they are + \(leftOutCount) drafts or deleted"
        ]
        let parts = ConversationView.allCases.map { "\(views[$0] ?? 0) \(Self.words($0))" }
        lines.append("\(conversationCount) conversations = " + parts.joined(separator: " + "))
        if omittedFileCount > 0 { lines.append("\(omittedFileCount) files left out:") }
        lines += omissions.prefix(10).map { "  \($0.path.string): \($0.reason.string)" }
        if isInterrupted { lines.append("Stopped before the end: the same command goes on from here.") }
        return lines.map { SafeText(line: $0) }
    }

    private static func words(_ view: ConversationView) -> String {
        switch view {
        case .needsMe: "need you"
        case .waitingForThem: "waiting for them"
        case .kindWords: "kind words"
        case .later: "later"
        case .notCustomers: "not customers"
        case .closed: "closed as history or done"
        }
    }
}
