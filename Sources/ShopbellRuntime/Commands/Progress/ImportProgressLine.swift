import PlainText

/// How far an import is, as one line that is painted over itself.
public enum ImportProgressLine {
    private static let barColumns = 20

    /// `[=====>    ]  42%  12,000 read  6,100/s  3 s left`, never wider than `columns`.
    public static func text(_ progress: ImportProgress, columns: Int) -> SafeText {
        var parts = [
            bar(progress.fraction), percent(progress.fraction),
            "\(grouped(progress.readCount)) read",
            "\(grouped(Int(progress.messagesPerSecond)))/s",
        ]
        if let left = secondsLeft(progress) { parts.append("\(duration(left)) left") }
        return SafeText(line: parts.joined(separator: "  ")).truncated(
            toColumns: max(0, columns), ellipsis: "")
    }

    private static func bar(_ fraction: Double) -> String {
        let filled = Int(fraction * Double(barColumns))
        let head = filled < barColumns ? ">" : ""
        return "[" + String(repeating: "=", count: filled) + head
            + String(repeating: " ", count: barColumns - filled - head.count) + "]"
    }

    private static func percent(_ fraction: Double) -> String {
        let digits = String(Int(fraction * 100))
        return String(repeating: " ", count: max(0, 3 - digits.count)) + digits + "%"
    }

    /// Nil until enough is done for the guess to mean something.
    private static func secondsLeft(_ progress: ImportProgress) -> Int? {
        guard progress.fraction > 0.01, progress.seconds > 0.5 else { return nil }
        return Int((progress.seconds / progress.fraction * (1 - progress.fraction)).rounded(.up))
    }

    private static func duration(_ seconds: Int) -> String {
        switch seconds {
        case ..<60: "\(seconds) s"
        case ..<3_600: "\(seconds / 60) min \(seconds % 60) s"
        default: "\(seconds / 3_600) h \(seconds % 3_600 / 60) min"
        }
    }

    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}

extension ImportProgress {
    /// The part of the bytes that is done, 0 to 1.
    var fraction: Double {
        guard bytesTotal > 0 else { return 0 }
        return min(1, max(0, Double(bytesDone) / Double(bytesTotal)))
    }
}
