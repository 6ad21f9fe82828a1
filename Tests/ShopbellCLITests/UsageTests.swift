import Foundation
import Testing

/// What a person sees who mistypes: one line, status 2, nothing changed.
@Suite struct UsageTests {
    @Test(arguments: [
        (["tody"], "shopbell: No command 'tody'. Did you mean 'today'?"),
        (["log", "verfy"], "shopbell log: No command 'verfy'. Did you mean 'verify'?"),
        (["replies", "scor"], "shopbell replies: No command 'scor'. Did you mean 'score'?"),
        (["themes", "perview"], "shopbell themes: No command 'perview'. Did you mean 'preview'?"),
        (["--look", "serach"], "shopbell: No command 'serach'. Did you mean 'search'?"),
        (["xyzzy"], "shopbell: No command 'xyzzy'. 'shopbell --help' lists them."),
        (["today", "--jsn"], "shopbell today: Unknown option '--jsn'. Did you mean '--json'?"),
        (
            ["log", "dump", "--from", "x"],
            "shopbell log dump: The value 'x' is invalid for '--from <number>'. 'shopbell log dump --help' shows what it takes."
        ),
        (
            ["log", "dump", "--from", "0"],
            "shopbell log dump: --from 0: records are numbered from 1, and --to comes after --from."
        ),
        (
            ["search", "mug", "--limit", "0"],
            "shopbell search: --limit 0: it must be a number from 1 to 10000."
        ),
        (
            ["demo", "--zone", "Mars"],
            "shopbell demo: --zone Mars: no such zone; Europe/Copenhagen would be one."
        ),
        (
            ["import", "x.mbox", "--me", "mara"],
            "shopbell import: --me mara: not an address; --me you@example.org would be."
        ),
        (
            ["replies", "score", "--learn", "a.jsonl"],
            "shopbell replies score: --learn A and --test B go together."
        ),
    ])
    func oneClearLine(_ words: [String], _ sentence: String) throws {
        let shop = try TemporaryShop()
        let result = try shop.program.run(words)
        #expect(result.status == 2)
        #expect(result.errorLines == [sentence])
        #expect(result.output == "")
        #expect(shop.contents().isEmpty)
    }

    @Test(arguments: [
        ["today"], ["search", "mug"], ["log", "verify"], ["log", "dump"], ["export", "--json"],
        ["log", "repair"],
    ])
    func aShopThatIsNotThere(_ words: [String]) throws {
        let shop = try TemporaryShop()
        let result = try shop.program.run(words)
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(result.error.contains("there is no shop in \(shop.home.path) yet"))
        #expect(shop.contents().isEmpty)
    }

    @Test(arguments: [
        ["today"], ["import", "mail.mbox"], ["themes", "list"], ["replies", "list"],
    ])
    func aSlipInTheConfiguration(_ words: [String]) throws {
        let shop = try TemporaryShop()
        try shop.write("[shop]\nnaem = \"Kiln\"\n", to: "shop/config.toml")
        let before = shop.contents()
        let result = try shop.program.run(words)
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(result.error.contains("config.toml:2: "))
        #expect(result.error.contains("name"))
        #expect(shop.contents() == before)
    }

    /// What was typed is shown again, so it must not steer the terminal.
    @Test func hostileWords() throws {
        let shop = try TemporaryShop()
        let result = try shop.program("\u{1B}]0;owned\u{7}tody\u{202E}")
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(
            !result.error.unicodeScalars.contains {
                $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}"
            })
    }

    @Test func withoutATerminalTheScreenSaysWhatToUse() throws {
        let result = try TemporaryShop().program()
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(result.error.contains("shopbell today"))
    }

    @Test(arguments: [["--help"], ["today", "--help"], ["help", "import"], ["--version"]])
    func helpIsNoError(_ words: [String]) throws {
        let result = try TemporaryShop().program.run(words)
        #expect(result.status == 0)
        #expect(result.error == "")
        #expect(!result.output.isEmpty)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) throws {
        let result = try TemporaryShop().program("--generate-completion-script", shell)
        #expect(result.status == 0)
        #expect(result.output.contains("deliver"))
    }

    /// A full disk behind a redirection must not look like success.
    @Test func outputThatCannotBeWrittenIsAnError() throws {
        let shop = try TemporaryShop()
        let program = try StartedProgram.executable().path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "'\(program)' manual >/dev/full 2>'\(shop.folder.path)/err'"]
        process.environment = shop.environment
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        let error = try Data(contentsOf: shop.folder.appending(path: "err"))
        #expect(String(decoding: error, as: UTF8.self).contains("cannot be written"))
    }

    /// A reader that stops reading ends the program without a word.
    @Test func aClosedPipeIsQuiet() throws {
        let shop = try TemporaryShop()
        let program = try StartedProgram.executable().path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "{ '\(program)' manual; } 2>'\(shop.folder.path)/err' | true"]
        process.environment = shop.environment
        try process.run()
        process.waitUntilExit()
        #expect(try Data(contentsOf: shop.folder.appending(path: "err")).isEmpty)
    }
}
