import Foundation
import Testing

@Suite("Pure targets")
struct PurityTests {
    /// Words that reach for the world. Kept short: each has to be one that means just that.
    private static let refused = [
        "Date()", "Date.now", ".now()", "Calendar.current", "TimeZone.current", "Locale.current",
        "Calendar.autoupdatingCurrent", "FileManager", "ProcessInfo", "UserDefaults", "URLSession",
        "SystemRandomNumberGenerator", ".random(in", "UUID()", "Thread.", "DispatchQueue", "getenv(",
        "fopen(", "contentsOfFile", "print(",
    ]

    @Test("They touch no clock, file, random source or process", arguments: ArrowTable.pure.sorted())
    func isPure(_ target: String) {
        for file in SourceTree.sources where file.target == target {
            for (number, text) in file.code {
                for word in Self.refused where Self.uses(text, word) {
                    Issue.record("\(file.path):\(number) uses \(word)")
                }
            }
        }
    }

    /// `conversationsByDate()` is not `Date()`, and a generator that is handed in is no chance.
    private static func uses(_ text: Substring, _ word: String) -> Bool {
        guard let place = text.range(of: word) else { return false }
        if word.hasPrefix(".random"), text.contains("using:") { return false }
        guard word.first?.isLetter == true, place.lowerBound > text.startIndex else { return true }
        return !text[text.index(before: place.lowerBound)].isLetter
    }

    @Test("They do not import the C library, MailFormat's C parsers apart", arguments: ArrowTable.pure.sorted())
    func importsNoGlibc(_ target: String) {
        guard target != "MailFormat" else { return }
        for file in SourceTree.sources where file.target == target {
            #expect(!file.imports.contains("Glibc"), "\(file.path) imports Glibc")
        }
    }
}
