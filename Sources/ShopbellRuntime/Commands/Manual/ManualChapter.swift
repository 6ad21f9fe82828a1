/// What the manual says beyond commands and keys.
struct ManualChapter {
    let title: String
    let entries: KeyValuePairs<String, String>

    func write(to page: inout Troff) {
        page.section(title)
        for (term, explanation) in entries { page.entry(term, explanation) }
    }

    static let all = [
        ManualChapter(
            title: "Exit status",
            entries: [
                "0": "All is well.",
                "1": "Nothing was found, or something was found wrong.",
                "2": "The command could not be done; one line says why and what would be right. "
                    + "Nothing was changed.",
                "75":
                    "deliver alone: the message could not be kept now. The mail system tries again.",
                "130": "Ctrl+C ended the command; what was done until then is kept.",
            ]),
        ManualChapter(
            title: "Environment",
            entries: [
                "SHOPBELL_HOME": "One folder for everything, instead of the two below.",
                "XDG_DATA_HOME": "Where the folder shopbell with the log and the mail is; "
                    + "normally ~/.local/share.",
                "XDG_CONFIG_HOME": "Where the folder shopbell with your own files is; "
                    + "normally ~/.config.",
                "NO_COLOR": "When it is set to anything, nothing is coloured.",
                "VISUAL, EDITOR": "The editor for E, where the configuration names none.",
            ]),
        ManualChapter(
            title: "Files",
            entries: [
                "~/.config/shopbell/config.toml": "Addresses, shop, hours, mail command, theme.",
                "~/.config/shopbell/replies/*.md": "Your canned replies; "
                    + "shopbell replies init writes copies of the shipped ones to begin with.",
                "config.toml, [orders.NAME]": "The columns of an export of orders that Shopbell does not know, "
                    + "by its header row: "
                    + OwnOrderColumn.allCases.map(\.rawValue).joined(separator: ", ") + ".",
                "~/.config/shopbell/products/*.md": "What you sell: name, also, stock and restock "
                    + "between two lines of +++, then how to look after it.",
                "~/.config/shopbell/cards/*.md": "Policies, and what you know of your things: the answers "
                    + "C cites. title and fits may stand above the text between two lines of +++.",
                "~/.config/shopbell/notices.txt": "How the notices of marketplaces and forms of your own are "
                    + "read: a name in square brackets, below it lines of from, subject, aside, line, begins, "
                    + "ends and answer.",
                "~/.config/shopbell/words/*.txt": "Phrases to look for beside those that ship, one a line: "
                    + WordFolder.names.prefix(3).map { $0 + ".txt" }.joined(separator: ", ") + " and others.",
                "~/.config/shopbell/themes/*.toml": "Your themes; "
                    + "one with the name of a shipped theme replaces it.",
                "~/.local/share/shopbell/events/":
                    "The log: what happened, one line each, only ever "
                    + "added to. Read it with less, grep or shopbell log dump.",
                "~/.local/share/shopbell/mail/": "Every message byte for byte.",
                "~/.local/share/shopbell/checkpoint/, derived/": "Made from the two above; "
                    + "may be deleted at any time.",
            ]),
    ]
}
