import Foundation
import Testing

/// What is printed from the definitions themselves.
@Suite struct ReferenceTests {
    @Test(arguments: [("help", ["--help"]), ("keys", ["keys"])])
    func golden(_ name: String, _ words: [String]) throws {
        let result = try TemporaryShop().program.run(words, environment: ["COLUMNS": "100"])
        #expect(result.status == 0)
        try Golden.compare(result.output, with: name)
    }

    @Test func keysForPrograms() throws {
        let result = try TemporaryShop().program("keys", "--json")
        let sections = try #require(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        let rows = sections.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
        let done = try #require(rows.first { $0["keys"] as? [String] == ["e"] })
        #expect(done["name"] as? String == "done")
        #expect(done["places"] as? [String] == ["queue", "conversation"])
        #expect(rows.contains { $0["keys"] as? [String] == ["g n"] })
        #expect(
            rows.contains {
                $0["keys"] as? [String] == ["Ctrl+W"] && $0["places"] as? [String] == ["writing"]
            })
    }

    @Test func themesAreListedAndThoseOfTheOwnerToo() throws {
        let shop = try TemporaryShop()
        try shop.write(
            "title = \"Mine\"\nground = \"light\"\n[roles]\ntext = { fg = \"black\" }\n",
            to: "shop/themes/mine.toml")
        try shop.write("[screen]\ntheme = \"mine\"\n", to: "shop/config.toml")
        let result = try shop.program("themes")
        #expect(result.outputLines.count == 7)
        #expect(result.outputLines.last == "*  mine           light  Mine (yours)")
        #expect(result.outputLines.first?.hasPrefix("   night ") == true)
    }

    @Test func aPreviewInAPipeHasNoColours() throws {
        let result = try TemporaryShop().program("themes", "preview", "night")
        #expect(result.status == 0)
        #expect(result.output.contains("Ada Moreau"))
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test func aThemeThatIsNotThere() throws {
        let result = try TemporaryShop().program("themes", "preview", "nigth")
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(result.error.contains("no theme \"nigth\""))
    }

    @Test func theManualNamesEveryCommandAndKey() throws {
        let manual = try TemporaryShop().program("manual").output
        #expect(manual.hasPrefix(".TH SHOPBELL 1"))
        for section in [
            "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "KEYS", "EXIT STATUS", "ENVIRONMENT",
            "FILES",
        ] {
            #expect(manual.contains(".SH \(section)\n"))
        }
        for command in [
            "import", "deliver", "log verify", "log dump", "log repair", "replies score",
            "themes preview", "export",
        ] {
            #expect(manual.contains(".SS shopbell \(command)\n"), "\(command)")
        }
        #expect(manual.contains("\\fBCtrl+W\\fR"))
        #expect(manual.contains("\\fBg n\\fR"))
        for file in ["products/*.md", "cards/*.md", "notices.txt", "words/*.txt", "[orders.NAME]"] {
            #expect(manual.contains(file), "\(file)")
        }
    }

    /// groff names each macro and escape it does not know.
    @Test func groffReadsTheManualWithoutAComplaint() throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
        let shop = try TemporaryShop()
        let page = try shop.write(try shop.program("manual").output, to: "shopbell.1")
        let process = Process(), errors = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/groff")
        process.arguments = ["-man", "-Tutf8", "-ww", "-z", page]
        process.standardError = errors
        try process.run()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(String(decoding: complaint, as: UTF8.self) == "")
    }
}
