/// How a scripted submission server behaves.
public struct SMTPScript: Sendable {
    public enum Step: String, Sendable, CaseIterable {
        case greeting, hello, encryption, login, sender, recipient, content, receipt
    }

    /// How a connection is cut.
    public enum Cut: Sendable, CaseIterable {
        /// As a program ends: what was written still arrives.
        case end
        /// As a line breaks: the other side learns of it by an error.
        case reset
    }

    /// What it says instead of what is usual; without a line end nothing more is needed for one.
    public var answers: [Step: String] = [:]
    /// To each recipient in turn; behind the end the usual.
    public var recipientAnswers: [String] = []
    /// Where it goes silent for good.
    public var silence: Step?
    /// The line is cut once so many bytes were read, counted over the connection.
    public var cutsAfterReading: Int?
    /// The line is cut once so many bytes were written.
    public var cutsAfterWriting: Int?
    public var cut = Cut.end
    /// What it can do, beside the usual.
    public var capabilities: [String] = []

    public init() {}

    static let usual: [Step: String] = [
        .greeting: "220 mail.example.org ready", .encryption: "220 go ahead", .login: "235 welcome",
        .sender: "250 sender ok", .recipient: "250 recipient ok", .content: "354 go on",
        .receipt: "250 queued as 42",
    ]

    func answer(_ step: Step) -> String {
        let text = answers[step] ?? (step == .hello ? hello : Self.usual[step] ?? "")
        return text.hasSuffix("\n") || text.isEmpty ? text : text + "\r\n"
    }

    private var hello: String {
        let lines = ["mail.example.org", "8BITMIME", "PIPELINING"] + capabilities
        return lines.enumerated().map { index, line in
            "250\(index == lines.count - 1 ? " " : "-")\(line)\r\n"
        }.joined()
    }
}
