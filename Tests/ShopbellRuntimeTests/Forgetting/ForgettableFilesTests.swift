import Foundation
import Testing

@testable import ShopbellRuntime

/// Which copies of sent mail are somebody's.
@Suite struct ForgettableFilesTests {
    @Test(arguments: [
        ("To: ann@x.example", "", true),
        ("To: =?utf-8?q?Ann_M=C3=A4rz?= <Ann@X.example>", "", true),
        ("To: Ann\n <ann@x.example>", "", true),
        ("To: ann@x.example\nCc: bo@x.example", "", true),
        ("To: bo@x.example\nCc: ann@x.example", "", false),
        ("To: joann@x.example", "", false),
        ("To: ann@x.example.org", "", false),
        ("To: bo@x.example", "Please write to ann@x.example.", false),
        ("To: \"ann@x.example\" <bo@x.example>", "", false),
    ])
    func aCopyGoesWhenItWasTheirs(header: String, body: String, goes: Bool) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "forgettable-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let sent = folder.appending(path: "sent/cur")
        try FileManager.default.createDirectory(at: sent, withIntermediateDirectories: true)
        let mail = "From: shop@x.example\n\(header)\nSubject: Hello\n\n\(body)\n"
        try Data(mail.utf8).write(to: sent.appending(path: "1:2,S"))
        let found = ForgettableFiles.all(in: folder.path, of: ["ann@x.example"])
        #expect(found == (goes ? ["sent/cur/1:2,S"] : []))
    }
}
