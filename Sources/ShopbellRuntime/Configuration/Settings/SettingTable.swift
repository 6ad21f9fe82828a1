import CustomerCare
import Foundation
import PlainText

/// Every setting there is, in the order of the sample file.
enum SettingTable {
    static let all: [any SettingDescription] =
        [shopName, owner, addresses, zone, motto, signature] as [any SettingDescription]
        + week + [holidays, away, dayMonthOrder, OrderTable.businessDays] + OrderTable.all + AccountTable.all
        + [
            maildir, sendmail, sent, holdSeconds, historyDays, theme, ascii, mouse, open, saveFolder,
            attachedMegabytes, openLink, editor,
        ]

    /// Sections that there may be several of, each under a name, and the name each has in the sample.
    static let named = [
        AccountTable.section: AccountTable.sampleName, OrderTable.section: OrderTable.sampleName,
    ]

    static let shopName = Setting(
        "shop", "name", "The shop's name.", sample: "\"Kiln and Clay\"", standard: "", .line)
    static let owner = Setting(
        "shop", "owner", "Your name, as customers know you.", sample: "\"Mara\"", standard: "",
        .line)
    static let addresses = Setting(
        "shop", "me", "Your own mail addresses: mail from them is the shop's word.",
        sample: "[\"mara@example.org\"]", standard: [], .addresses)
    static let zone = Setting(
        "shop", "zone", "The time zone of the shop's days and hours; normally the machine's.",
        sample: "\"Europe/Berlin\"", standard: nil, .zone)
    static let motto = Setting(
        "shop", "motto", "Shown with a customer's kind words when the queue is empty.",
        sample: "\"Answer as if they stood at the counter.\"", standard: "", .line)
    static let signature = Setting(
        "shop", "signature", "Put under your replies; may have several lines.",
        sample: "\"Mara, Kiln and Clay\"", standard: "", .lines)

    private static let weekday = SettingForm<[OpeningHours.Span]>.hours
    private static let working = [OpeningHours.Span(start: 9 * 60, end: 17 * 60)]
    /// Monday first.
    static let week: [Setting<[OpeningHours.Span]>] = [
        Setting(
            "hours", "monday", "When you answer: one stretch or several, or \"closed\".",
            sample: "\"9:00-17:00\"", standard: working, weekday),
        Setting("hours", "tuesday", "", sample: "\"9:00-17:00\"", standard: working, weekday),
        Setting("hours", "wednesday", "", sample: "\"9:00-17:00\"", standard: working, weekday),
        Setting("hours", "thursday", "", sample: "\"9:00-17:00\"", standard: working, weekday),
        Setting("hours", "friday", "", sample: "\"9:00-17:00\"", standard: working, weekday),
        Setting("hours", "saturday", "", sample: "\"closed\"", standard: [], weekday),
        Setting("hours", "sunday", "", sample: "\"closed\"", standard: [], weekday),
    ]
    static let holidays = Setting(
        "hours", "holidays", "Days on which the shop's clocks stand still.",
        sample: "[\"2026-12-25\", \"2026-12-27 to 2027-01-02\"]", standard: [], .days)

    static let away = Setting(
        "hours", "away", "Days you are away; marketplaces go on counting.",
        sample: "[\"2026-08-03 to 2026-08-14\"]", standard: [], .days)
    static let dayMonthOrder = Setting(
        "hours", "dates", "How 3/4 is read: \"day-month\" or \"month-day\".",
        sample: "\"day-month\"", standard: .dayFirst, .dayMonthOrder)

    static let maildir = Setting(
        "mail", "maildir", "A Maildir that is watched for new mail.", sample: "\"~/Maildir\"",
        standard: nil, SettingForm<String>.path)
    static let sendmail = Setting(
        "mail", "sendmail",
        "The program that takes your replies, and its arguments. Without it, and without an account\n"
            + "that sends, replies stay on this machine, in the folder below.",
        sample: "[\"/usr/sbin/sendmail\"]", standard: nil, .mailCommand)
    static let sent = Setting(
        "mail", "sent", "The Maildir for copies of your replies; normally the shop's own.",
        sample: "\"~/Maildir/.Sent\"", standard: nil, SettingForm<String>.path)
    static let holdSeconds = Setting(
        "mail", "hold_seconds", "How long a reply waits for your second thoughts before it leaves.",
        sample: "10", standard: 10, .number(0...ConfigurationLimits.holdSecondsMax, of: "seconds"))
    static let historyDays = Setting(
        "mail", "history_days", "Imported conversations older than this are filed as history.",
        sample: "30", standard: 30, .number(0...ConfigurationLimits.historyDaysMax, of: "days"))

    static let theme = Setting(
        "screen", "theme", "night, ember, day, paper, mono, high-contrast, or one of your own.",
        sample: "\"night\"", standard: "night", .name)
    static let ascii = Setting(
        "screen", "ascii", "Draw with ASCII characters only.", sample: "false", standard: false,
        .yesOrNo)
    static let mouse = Setting(
        "screen", "mouse", "Let the mouse select rows; the terminal then cannot select text.",
        sample: "false", standard: false, .yesOrNo)

    static let open = Setting(
        "attachments", "open",
        "The program that opens an attachment, each time you ask for it. It has the terminal until it ends.",
        sample: "[\"xdg-open\"]", standard: nil, .command("[\"xdg-open\"]"))
    static let saveFolder = Setting(
        "attachments", "folder", "Where saving begins; normally ~/Downloads if there is one, or else ~.",
        sample: "\"~/Downloads\"", standard: nil, SettingForm<String>.path)
    static let attachedMegabytes = Setting(
        "attachments", "limit_mb", "How much the files of one mail may come to: many servers refuse more.",
        sample: "20", standard: 20,
        .number(1...ConfigurationLimits.attachedMegabytesMax, of: "megabytes"))
    static let openLink = Setting(
        "links", "open",
        "The program that opens a link, each time you ask for it; without one Enter copies it.",
        sample: "[\"w3m\"]", standard: nil, .command("[\"w3m\"]"))
    static let editor = Setting(
        "editor", "command", "The editor for long replies; normally that of VISUAL or EDITOR.",
        sample: "[\"vim\"]", standard: nil, .command("[\"vim\"]"))
}

extension Configuration {
    /// A `config.toml` in which every line is a comment that shows what could be written there.
    public static var sample: String {
        var text = "# Shopbell reads this file when it starts. Every line may be left out.\n"
        var section = ""
        for setting in SettingTable.all {
            if setting.section != section {
                section = setting.section
                let name = SettingTable.named[section]
                text += "\n\(name == nil ? "" : "# ")[\(section)\(name.map { "." + $0 } ?? "")]\n"
            }
            for line in setting.comment.split(separator: "\n") { text += "# \(line)\n" }
            text += "# \(setting.key) = \(setting.sample)\n"
        }
        return text
    }
}
