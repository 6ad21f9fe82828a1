import Foundation
import Testing

@Suite("Style")
struct StyleTests {
    private static let columnsMax = 120
    private static let linesMax = 400

    @Test("Lines and files stay readable")
    func sizes() {
        for file in SourceTree.sources + SourceTree.tests {
            #expect(file.lines.count <= Self.linesMax, "\(file.path) has \(file.lines.count) lines")
            guard !Self.holdsLetters(file.path) else { continue }
            for (number, text) in file.code where text.count > Self.columnsMax && !text.contains("\"") {
                Issue.record("\(file.path):\(number) has \(text.count) columns")
            }
        }
    }

    /// The starter replies stand as the owner will edit them: one paragraph, one line.
    private static func holdsLetters(_ path: String) -> Bool { path.contains("/Replies/Starter/") }

    @Test("No tabs, no trailing blanks, one line feed at the end")
    func blanks() {
        for file in SourceTree.sources + SourceTree.tests {
            #expect(file.lines.last?.isEmpty == true, "\(file.path) does not end with a line feed")
            #expect(file.lines.dropLast().last?.isEmpty != true, "\(file.path) ends with an empty line")
            for (number, text) in file.code where text.contains("\t") {
                Issue.record("\(file.path):\(number) has a tab")
            }
        }
    }

    @Test("Nothing is left for later")
    func nothingLater() {
        let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK"]
        for file in SourceTree.sources + SourceTree.tests {
            for (index, text) in file.lines.enumerated() where words.contains(where: text.contains) {
                Issue.record("\(file.path):\(index + 1) leaves something for later")
            }
        }
    }

    @Test("Whatever the owner may read of an error is a sentence")
    func spokenErrors() {
        let errors = ["struct", "enum", "class"].map { "public \($0) " }
        for file in SourceTree.sources {
            for (number, text) in file.code
            where errors.contains(where: text.hasPrefix) && text.contains(": Error") {
                let isSpoken = file.lines.contains { $0.contains("CustomStringConvertible") }
                #expect(isSpoken, "\(file.path):\(number) has no words of its own")
            }
        }
    }

    @Test("The top level holds only what it should")
    func topLevel() throws {
        let allowed: Set<String> = ["Package.swift", "Package.resolved", "Sources", "Tests", "themes", "README.md", "LICENSE"]
        let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
        let others = names.filter { !$0.hasPrefix(".") && !allowed.contains($0) }
        #expect(others.isEmpty, "at the top level: \(others)")
    }

    @Test("Public declarations say what they are")
    func summaries() {
        var silent: [String] = []
        for file in SourceTree.sources {
            for (index, line) in file.lines.enumerated() where Self.declaresType(line) {
                let above = file.lines[..<index].last { !$0.drop { $0 == " " }.hasPrefix("@") }
                if above?.drop(while: { $0 == " " }).hasPrefix("///") != true {
                    silent.append("\(file.path):\(index + 1)")
                }
            }
        }
        #expect(silent.isEmpty, "without a summary: \(silent.joined(separator: ", "))")
    }

    private static func declaresType(_ line: Substring) -> Bool {
        ["public struct ", "public enum ", "public final class ", "public protocol ", "public actor "]
            .contains { line.hasPrefix($0) }
    }
}
