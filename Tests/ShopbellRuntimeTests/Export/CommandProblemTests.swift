import Foundation
import PlainText
import Testing

@testable import ShopbellRuntime

@Suite struct CommandProblemTests {
    /// "Error Domain=NSCocoaErrorDomain Code=516" says nothing to a shopkeeper.
    @Test func foundationsErrorsAreSentences() {
        let path = ScratchFolder().path + "/missing/file"
        let error = #expect(throws: (any Error).self) {
            try "words".write(toFile: path, atomically: false, encoding: .utf8)
        }
        let sentence = error.map { CommandProblem($0).sentence.string }
        #expect(sentence == "\(path) cannot be used: No such file or directory")
    }
}
