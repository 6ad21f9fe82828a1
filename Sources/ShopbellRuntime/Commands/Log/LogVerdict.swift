import AppendLog
import PlainText

/// What `log verify` says: the log, then the mail that it names.
public struct LogVerdict: Sendable {
    public let report: LogVerifier.Report
    public let mail: MailVerdict

    public init(_ report: LogVerifier.Report, _ mail: MailVerdict) {
        self.report = report
        self.mail = mail
    }

    public var isSound: Bool { report.isSound && mail.isSound }

    public var lines: [SafeText] {
        var lines = report.damages.map { SafeText(line: $0.description) }
        lines += mail.damaged.prefix(20).map {
            SafeText(line: "Message \($0.message): \($0.words)")
        }
        if mail.damaged.count > 20 {
            lines.append(SafeText(line: "... and \(mail.damaged.count - 20) more"))
        }
        if let newer = report.newerWriter { lines.append(SafeText(line: newer.description)) }
        if report.unfinishedByteCount > 0 {
            lines.append(
                SafeText(
                    line: "\(report.unfinishedByteCount) bytes at the end were never finished. "
                        + "That is no damage: the next start sets them aside."))
        }
        if !report.setAside.isEmpty {
            lines.append(
                SafeText(
                    line:
                        "Set aside earlier, in damaged/: \(report.setAside.joined(separator: ", "))"
                ))
        }
        return lines + [summary]
    }

    private var summary: SafeText {
        let records = CommandText.counted(report.recordCount, "record")
        let segments = CommandText.counted(report.segmentCount, "segment")
        let messages = CommandText.counted(mail.readCount, "message")
        let counts = "\(records) in \(segments), \(messages)"
        if isSound { return SafeText(line: "Sound: \(counts), all as they were written.") }
        let lost = CommandText.counted(Int(report.lostCount), "record")
        let damaged = CommandText.counted(mail.damaged.count, "message")
        return SafeText(line: "Damaged: \(counts); \(lost) and \(damaged) lost. \(advice)")
    }

    private var advice: String {
        let backup = "Messages come back only from a backup of mail/."
        if report.isSound { return "What is whole still opens. \(backup)" }
        let mending = "What is whole still opens; shopbell log repair sets the damaged parts aside."
        return mail.isSound ? mending : "\(mending) \(backup)"
    }
}

extension LogVerdict: Encodable {
    private enum Key: String, CodingKey {
        case sound, store, records, lastRecord, segments, bytes, unfinishedBytes, mailSegments
        case messages, damages, damagedMessages, setAside, newerProgram
    }

    private struct Damage: Encodable {
        let file: String
        let from: Int
        let to: Int
        /// The first and last record lost; nil when none is.
        let firstLost: UInt64?
        let lastLost: UInt64?
        let words: String
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(isSound, forKey: .sound)
        try container.encode(report.store, forKey: .store)
        try container.encode(report.recordCount, forKey: .records)
        try container.encode(report.lastSequence, forKey: .lastRecord)
        try container.encode(report.segmentCount, forKey: .segments)
        try container.encode(report.byteCount, forKey: .bytes)
        try container.encode(report.unfinishedByteCount, forKey: .unfinishedBytes)
        try container.encode(report.mailSegmentCount, forKey: .mailSegments)
        try container.encode(mail.readCount, forKey: .messages)
        try container.encode(report.damages.map(Self.encodable), forKey: .damages)
        try container.encode(mail.damaged, forKey: .damagedMessages)
        try container.encode(report.setAside, forKey: .setAside)
        try container.encodeIfPresent(report.newerWriter?.description, forKey: .newerProgram)
    }

    private static func encodable(_ damage: LogDamage) -> Damage {
        Damage(
            file: damage.path, from: damage.range.lowerBound, to: damage.range.upperBound,
            firstLost: damage.lost.first, lastLost: damage.lost.last, words: damage.description)
    }
}
