import Foundation
import TerminalModel
import Testing

/// Compares a whole screen with the one kept in `Screens/NAME.screen`.
///
/// A screen that is missing, or every one while `SHOPBELL_RECORD=1`, is written anew and the test
/// fails, so that nobody keeps a screen that was not looked at.
enum GoldenScreen {
    static func check(
        _ name: String, _ driver: InboxDriver, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let file = folder.appendingPathComponent("\(name).screen")
        let shown = text(driver.frame)
        let isRecording = ProcessInfo.processInfo.environment["SHOPBELL_RECORD"] == "1"
        guard !isRecording, let kept = try? String(contentsOf: file, encoding: .utf8) else {
            try? Data(shown.utf8).write(to: file)
            Issue.record(
                "recorded \(name): look at it, and run again", sourceLocation: sourceLocation)
            return
        }
        #expect(
            shown == kept, "\(name) is\n\(shown)but was\n\(kept)", sourceLocation: sourceLocation)
    }

    private static func text(_ frame: Frame) -> String {
        let cursor = frame.cursor.map { "column \($0.column), row \($0.row)" } ?? "hidden"
        return FrameText.text(frame) + "cursor: \(cursor)\n"
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Screens")
}
