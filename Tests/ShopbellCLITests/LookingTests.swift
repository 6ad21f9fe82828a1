import Foundation
import Testing

/// The quick looks, for people and in the forms that programs rely on.
@Suite struct LookingTests {
    /// Ada wrote 26 hours ago, Bo 50 hours ago, and Cleo was answered.
    private func shop() throws -> TemporaryShop {
        let shop = try TemporaryShop()
        let answer = SampleMail.message(
            4, from: "Mara <mara@example.org>", subject: "Re: Order 3", age: 1
        )
        .replacingOccurrences(
            of: "To: Mara <mara@example.org>", with: "To: Cleo <cleo@example.org>"
        )
        .replacingOccurrences(
            of: "\n\n", with: "\nIn-Reply-To: <mail-3@example.org>\n\n", options: [], range: nil)
        let messages = [
            SampleMail.message(1, age: 26.0 / 24),
            SampleMail.message(2, from: "Bo <bo@example.org>", age: 50.0 / 24),
            SampleMail.message(3, from: "Cleo <cleo@example.org>", age: 3), answer,
        ]
        for (index, message) in messages.enumerated() {
            try shop.write(message, to: "mail/\(index).eml")
        }
        let files = messages.indices.map { shop.folder.appending(path: "mail/\($0).eml").path }
        let result = try shop.program.run(["import"] + files + ["--me", SampleMail.owner])
        try #require(result.status == 0, "\(result.error)")
        return shop
    }

    @Test func todayForPrograms() throws {
        let shop = try shop()
        let today = try shop.program("today", "--json").json()
        #expect(
            Set(today.keys) == [
                "at", "received", "views", "oldestWait", "notSent", "promises", "thanks", "openSlips",
                "openSlipCount", "streak", "given", "people", "answers", "orders",
            ])
        #expect(today["received"] as? Int == 3)
        let views = try #require(today["views"] as? [String: Int])
        #expect(
            views == [
                "needsMe": 2, "waitingForThem": 1, "kindWords": 0, "later": 0, "notCustomers": 0,
                "closed": 0,
            ])
        let oldest = try #require(today["oldestWait"] as? [String: String])
        #expect(Set(oldest.keys) == ["conversation", "customer", "since"])
        #expect(oldest["customer"] == "bo@example.org")
        let since = try #require(oldest["since"])
        #expect(since.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00/) != nil)
    }

    @Test func tablesGoIntoAFolderNeverIntoAFile() throws {
        let shop = try shop()
        let file = try shop.write("mine", to: "tables")
        let result = try shop.program("export", "--csv", file)
        #expect(result.status == 2 && result.errorLines.count == 1)
        #expect(result.error.contains("\(file) is a file; name a folder"))
        let below = try shop.program("export", "--csv", file + "/new")
        #expect(below.status == 2 && below.error.contains("cannot be used: Not a directory"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
        let folder = shop.folder.appending(path: "new/tables").path
        #expect(try shop.program("export", "--csv", folder).status == 0)
        #expect(FileManager.default.fileExists(atPath: folder + "/orders.csv"))
    }

    @Test func todayForPeople() throws {
        let result = try shop().program("today")
        #expect(result.status == 0)
        #expect(result.output.contains("2 need you"))
        #expect(result.output.contains("Bo, for 2 days"))
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test func promisesAndThanksOfAShopWithoutAny() throws {
        let shop = try shop()
        #expect(try shop.program("promises").output == "No open promise.\n")
        #expect(try shop.program("thanks").output == "Nobody to thank today.\n")
        #expect(Set(try shop.program("promises", "--json").json().keys) == ["at", "promises"])
        #expect(Set(try shop.program("thanks", "--json").json().keys) == ["at", "thanks"])
    }

    @Test func showAFileForPrograms() throws {
        let shop = try TemporaryShop()
        let message = """
            From: Ada Lind <ada@example.org>
            To: Mara <mara@example.org>, bo@example.org
            Subject: =?utf-8?q?Caf=C3=A9?=
            Date: Thu, 15 Jan 2026 10:00:00 +0100
            Message-ID: <one@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain; charset=utf-8

            Is it there?

            > We will see.

            -- \u{20}
            Ada
            --x
            Content-Type: image/png; name=mug.png
            Content-Disposition: attachment; filename=mug.png
            Content-Transfer-Encoding: base64

            AAEC
            --x--

            """
        let file = try shop.write(
            message.replacingOccurrences(of: "--  \n", with: "-- \n"), to: "one.eml")
        let shown = try shop.program("show", file, "--json").json()
        #expect(shown["from"] as? String == "Ada Lind <ada@example.org>")
        #expect(shown["to"] as? [String] == ["Mara <mara@example.org>", "bo@example.org"])
        #expect(shown["subject"] as? String == "Café")
        #expect(shown["date"] as? String == "2026-01-15T10:00:00+01:00")
        #expect((shown["text"] as? String)?.contains("Is it there?") == true)
        #expect((shown["quoted"] as? String)?.contains("We will see.") == true)
        #expect((shown["signature"] as? String)?.contains("Ada") == true)
        let attachments = try #require(shown["attachments"] as? [[String: Any]])
        #expect(attachments.count == 1)
        #expect(attachments.first?["name"] as? String == "mug.png")
        #expect(attachments.first?["type"] as? String == "image/png")
        #expect(attachments.first?["bytes"] as? Int == 3)
    }

    @Test func showAConversation() throws {
        let shop = try shop()
        let found = try shop.program("search", "from:cleo", "--json").json()
        let rows = try #require(found["conversations"] as? [[String: Any]])
        let id = try #require(rows.first?["id"] as? String)
        let lines = try shop.program("show", id, "--jsonl").outputLines
        #expect(lines.count == 2)
        let plain = try shop.program("show", id)
        #expect(plain.output.contains("From: Cleo <cleo@example.org>"))
        #expect(plain.output.contains("Subject: Re: Order 3"))
    }

    @Test func showWhatIsNotThere() throws {
        let result = try shop().program("show", "c99999")
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(result.error.contains("c99999"))
    }

    @Test(arguments: ["", "\u{0}\u{1}\u{FF}garbage", "From: \u{1B}]0;x\u{7}\n\nbody \u{9B}31m"])
    func showTakesAnyBytes(_ bytes: String) throws {
        let shop = try TemporaryShop()
        let file = try shop.write(bytes, to: "any.eml")
        let result = try shop.program("show", file)
        #expect(result.status == 0)
        #expect(
            !result.output.unicodeScalars.contains {
                $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
            })
    }

    @Test func nothingFound() throws {
        let shop = try shop()
        let plain = try shop.program("search", "xylophone")
        #expect(plain.status == 1)
        #expect(plain.output == "" && plain.error == "")
        let json = try shop.program("search", "xylophone", "--json")
        #expect(json.status == 1)
        #expect(try json.json()["total"] as? Int == 0)
    }

    @Test func searchWordsMayBeginWithAMinus() throws {
        let shop = try shop()
        let found = try shop.program("search", "order", "-from:bo", "--json").json()
        let rows = try #require(found["conversations"] as? [[String: Any]])
        #expect(
            Set(rows.compactMap { $0["customer"] as? String }) == [
                "ada@example.org", "cleo@example.org",
            ])
    }

    @Test func exportForPrograms() throws {
        let shop = try shop()
        let lines = try shop.program("export", "--json").outputLines
        #expect(lines.count == 3)
        let records = try lines.map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        let cleo = try #require(records.first { $0["customer"] as? String == "cleo@example.org" })
        #expect(Set(cleo.keys) == ["id", "customer", "view", "reason", "messages"])
        #expect(cleo["view"] as? String == "waitingForThem")
        let messages = try #require(cleo["messages"] as? [[String: Any]])
        #expect(messages.map { $0["direction"] as? String } == ["in", "out"])
        #expect(
            messages.first.map { Set($0.keys) } == ["id", "from", "date", "subject", "direction"])
        #expect(messages.first?["id"] as? String == "mail-3@example.org")
    }

    /// The exported mbox imported into an empty shop gives the same conversations.
    @Test func theMboxComesBackTheSame() throws {
        let first = try shop(), second = try TemporaryShop()
        let file = first.folder.appending(path: "out.mbox").path
        #expect(try first.program("export", "--mbox", file).status == 0)
        let piped = try first.program("export", "--mbox").output
        #expect(Data(piped.utf8) == (try Data(contentsOf: URL(fileURLWithPath: file))))
        _ = try second.program("import", file, "--me", SampleMail.owner)
        #expect(
            try second.program("export", "--json").output
                == (try first.program("export", "--json").output))
    }

    @Test func exportNeedsAForm() throws {
        let result = try shop().program("export")
        #expect(result.status == 2)
        #expect(result.errorLines.count == 1)
        #expect(result.error.contains("--mbox") && result.error.contains("--json"))
    }
}
