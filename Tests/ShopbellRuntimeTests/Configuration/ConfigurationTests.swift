import CustomerCare
import Foundation
import PlainText
import Testing

@testable import ShopbellRuntime

struct ConfigurationTests {
    private func parse(_ text: String) throws -> Configuration {
        try Configuration.parse(text, file: "config.toml", home: "/home/mara")
    }

    @Test func anEmptyFileIsAWorkingShop() throws {
        let configuration = try parse("")
        #expect(configuration.mail.holdSeconds == 10)
        #expect(configuration.mail.historyDays == 30)
        #expect(configuration.mail.sendmail == nil)
        #expect(configuration.screen.theme == "night")
        #expect(configuration.hours.week.map(\.count) == [1, 1, 1, 1, 1, 0, 0])
    }

    @Test func readsEverySetting() throws {
        let configuration = try parse(
            """
            [shop]
            name = "Kiln & Clay"
            owner = "Mara"
            me = ["mara@example.org", "shop@example.org"]
            zone = "Europe/Berlin"
            motto = "Be kind."
            signature = \"\"\"
            Mara
            Kiln & Clay\"\"\"

            [hours]
            monday = "8:30-12, 13-17:30"
            tuesday = "closed"
            sunday = "10-24"
            holidays = [2026-12-25, "2026-12-27 to 2027-01-02"]

            [mail]
            maildir = "~/Maildir"
            sendmail = ["/usr/sbin/sendmail", "-oem"]
            sent = "/srv/mail/sent"
            hold_seconds = 0
            history_days = 90

            [screen]
            theme = "day"
            ascii = true
            mouse = true

            [attachments]
            open = ["xdg-open"]

            [editor]
            command = ["vim", "+startinsert"]
            """)
        #expect(configuration.shop.name == "Kiln & Clay")
        #expect(configuration.shop.addresses == ["mara@example.org", "shop@example.org"])
        #expect(configuration.shop.zone?.identifier == "Europe/Berlin")
        #expect(configuration.shop.signature == "Mara\nKiln & Clay")
        #expect(
            configuration.hours.week[0].map { [$0.start, $0.end] } == [[510, 720], [780, 1_050]])
        #expect(configuration.hours.week[1].isEmpty)
        #expect(configuration.hours.week[2].count == 1)
        #expect(configuration.hours.week[6].map(\.end) == [1_440])
        #expect(configuration.hours.holidays.map(\.last.day) == [25, 2])
        #expect(configuration.mail.maildir == "/home/mara/Maildir")
        #expect(configuration.mail.sendmail == ["/usr/sbin/sendmail", "-oem"])
        #expect(configuration.mail.sent == "/srv/mail/sent")
        #expect(configuration.mail.holdSeconds == 0)
        #expect(configuration.screen == .init(theme: "day", isASCII: true, usesMouse: true))
        #expect(configuration.attachments.open == ["xdg-open"])
        #expect(configuration.editorCommand == ["vim", "+startinsert"])
    }

    @Test(arguments: [
        (
            "[mail]\n\nhold_second = 5",
            "config.toml:3: there is no setting hold_second; did you mean hold_seconds?"
        ),
        (
            "[mial]\nmaildir = \"~/M\"",
            "config.toml:1: there is no section mial; did you mean mail?"
        ),
        (
            "hold_seconds = 5",
            "config.toml:1: hold_seconds stands outside its section; write [mail] on a line above it"
        ),
        (
            "[screen]\nzzzzzz = 1",
            "config.toml:2: there is no setting zzzzzz; known here: theme, ascii, mouse"
        ),
        (
            "[mail]\nhold_seconds = \"ten\"",
            "config.toml:2: [mail] hold_seconds is \"ten\"; it must be a whole number of seconds from 0 to 600"
        ),
        (
            "[mail]\nhold_seconds = 601",
            "config.toml:2: [mail] hold_seconds is 601; it must be a whole number of seconds from 0 to 600"
        ),
        ("mail = 4", "config.toml:1: mail is a whole number; write [mail] on a line of its own"),
        (
            "[screen]\nascii = \"yes\"",
            "config.toml:2: [screen] ascii is \"yes\"; it must be true or false"
        ),
        (
            "# hello\n[shop]\nname = \"x\"\nzone = \"Europe/Berln\"",
            "config.toml:4: [shop] zone is \"Europe/Berln\"; did you mean \"Europe/Berlin\"?"
        ),
        (
            "[shop]\nme = \"mara\"",
            "config.toml:2: [shop] me is \"mara\"; it must be an address such as \"me@example.org\", or a list of them"
        ),
        (
            "[mail]\nsendmail = \"/usr/sbin/sendmail -t\"",
            "config.toml:2: [mail] sendmail is \"/usr/sbin/sendmail -t\"; "
                + "it must be a list such as [\"/usr/sbin/sendmail\"], without -t, -bs or --"
        ),
        (
            "[mail]\nmaildir = \"Maildir\"",
            "config.toml:2: [mail] maildir is \"Maildir\"; it must be a path that begins with / or ~/"
        ),
        (
            "[hours]\nmonday = \"17-9\"",
            "config.toml:2: [hours] monday is \"17-9\"; "
                + "it must be hours such as \"9:00-17:00\" or \"9-12:30, 14-18\", or \"closed\""
        ),
        (
            "[hours]\nholidays = [\"2026-02-30\"]",
            "config.toml:2: [hours] holidays is [\"2026-02-30\"]; "
                + "it must be a list of days such as [\"2026-12-25\", \"2026-12-27 to 2027-01-02\"]"
        ),
        (
            "[mail]\nimap_password = \"hunter2\"",
            "config.toml:2: imap_password must not stand in a file; "
                + "remove it; password_command names a program that keeps it, and msmtp has passwordeval"
        ),
    ])
    func saysWhereWhatAndHowToMendIt(text: String, sentence: String) {
        #expect(sentenceOfError { try parse(text) } == sentence)
    }

    @Test func withoutAHomeAPathMustBeWhole() {
        let sentence = sentenceOfError {
            try Configuration.parse("[mail]\nsent = \"~/x\"", file: "config.toml", home: "")
        }
        #expect(
            sentence
                == "config.toml:2: [mail] sent begins with ~, and HOME is not set; write the whole path"
        )
    }

    @Test func neverRepeatsASecret() {
        let sentence = sentenceOfError { try parse("[mail]\npassword = \"hunter2\"") }
        #expect(sentence?.contains("hunter2") == false)
    }

    @Test func tellsTheLineOfAMistakeInTheNotation() {
        let sentence = sentenceOfError { try parse("[shop]\nname = \"x\"\n\nowner = Mara\n") }
        #expect(sentence?.hasPrefix("config.toml:4: this is not TOML") == true)
    }

    @Test func ofSeveralErrorsTheTopmostIsTold() {
        let sentence = sentenceOfError {
            try parse("[screen]\nascii = 1\nmouse = 2\n[mail]\nzzz = 3\nhistory_days = -1\n")
        }
        #expect(sentence?.hasPrefix("config.toml:2: ") == true)
    }

    @Test func errorsCannotSteerTheTerminal() {
        let sentence = sentenceOfError { try parse("[shop]\nzone = \"\\u001b]0;x\\u0007\"") }
        #expect(sentence?.contains("␛]0;x␇") == true)
    }

    @Test func theSampleChangesNothingAndEveryLineOfItWorks() throws {
        #expect(try parse(Configuration.sample) == parse(""))
        let lines = Configuration.sample.split(separator: "\n", omittingEmptySubsequences: false)
        let isUsed = { (line: Substring) in line.contains(" = ") || line.hasPrefix("# [") }
        // Of the three ways to a password an account has one.
        let others = ["# password_credential", "# token_command"]
        let settings = lines.filter { line in !others.contains { line.hasPrefix($0) } }
            .map { isUsed($0) ? String($0.dropFirst(2)) : String($0) }
        let configuration = try parse(settings.joined(separator: "\n"))
        #expect(configuration.shop.name == "Kiln and Clay")
        #expect(configuration.mail.sendmail == ["/usr/sbin/sendmail"])
        #expect(configuration.accounts.map(\.name) == ["shop"])
        #expect(settings.count { $0.contains(" = ") } == SettingTable.all.count - others.count)
        let described = SettingTable.all.filter { !$0.comment.isEmpty || $0.section == "hours" }
        #expect(described.count == SettingTable.all.count)
        #expect(Set(SettingTable.all.map { $0.section + "." + $0.key }).count == SettingTable.all.count)
    }

    @Test func aFileThatIsNotThereIsAnEmptyOne() throws {
        let folder = ScratchFolder()
        let places = ShopPlaces(data: folder.path, configuration: folder.path, home: "/home/mara")
        #expect(try Configuration.load(places) == parse(""))
        try folder.write("[screen]\ntheme = \"mono\"\n", to: "config.toml")
        #expect(try Configuration.load(places).screen.theme == "mono")
    }

    @Test func filesThatAreNoTextAreRefusedByLine() throws {
        let folder = ScratchFolder()
        let places = ShopPlaces(data: folder.path, configuration: folder.path, home: "/home/mara")
        let file = try folder.write(
            Array("[shop]\nname = \"".utf8) + [0xE9, 0x22, 0x0A], to: "config.toml")
        #expect(
            sentenceOfError { try Configuration.load(places) }
                == "\(file):2: this line is not UTF-8; save the file as UTF-8")
    }
}

/// The one line an error prints; nil when nothing is thrown.
func sentenceOfError<Result>(_ body: () throws -> Result) -> String? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? ConfigurationError)?.sentence.string ?? String(describing: error)
    }
}
