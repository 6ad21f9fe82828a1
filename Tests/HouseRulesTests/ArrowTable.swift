/// Who may import whom. The map of the program: everything that is not here is refused.
enum ArrowTable {
    /// Our own targets, and which of our targets each may import.
    static let ours: [String: Set<String>] = [
        "PlainText": [],
        "TerminalModel": ["PlainText"],
        "CursesTerminal": ["CNcurses", "CPlatform", "TerminalModel", "PlainText"],
        "ShopDomain": ["PlainText"],
        "CustomerCare": ["ShopDomain", "PlainText"],
        "InboxCore": ["ShopDomain", "CustomerCare", "PlainText"],
        "InboxScreen": ["InboxCore", "ShopDomain", "CustomerCare", "TerminalModel", "PlainText"],
        "AppendLog": ["CPlatform"],
        "ShopJournal": ["ShopDomain", "AppendLog", "PlainText"],
        "MailSearch": ["PlainText", "CPlatform"],
        "MailFormat": ["ShopDomain", "CGMime", "CHTMLParser", "PlainText"],
        "MailTransport": ["MailFormat", "CCurl", "CPlatform", "PlainText"],
        "ShopbellRuntime": [
            "PlainText", "TerminalModel", "ShopDomain", "CustomerCare", "InboxCore", "InboxScreen",
            "AppendLog", "ShopJournal", "MailSearch", "MailFormat", "MailTransport",
        ],
        "ShopbellCLI": everyone.union(["CursesTerminal", "ShopbellRuntime"]),
        "ShopbellBenchmarks": everyone.union(["CursesTerminal", "ShopbellRuntime"]),
    ]

    private static let everyone: Set<String> = [
        "PlainText", "TerminalModel", "ShopDomain", "CustomerCare", "InboxCore", "InboxScreen",
        "AppendLog", "ShopJournal", "MailSearch", "MailFormat", "MailTransport",
    ]

    /// Which outside packages' modules each target may import.
    static let outside: [String: Set<String>] = [
        "MailTransport": ["Subprocess", "SystemPackage"],
        "ShopbellRuntime": ["TOMLKit", "Subprocess", "SystemPackage"],
        "ShopbellCLI": ["ArgumentParser"],
        "ShopbellBenchmarks": ["ArgumentParser"],
    ]

    /// What comes with the toolchain. Pure targets get time zones and calendars from Foundation,
    /// and nothing that touches the world.
    static let toolchain: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization",
    ]

    /// Targets without a clock, a file, a random source or a process.
    static let pure: Set<String> = [
        "PlainText", "TerminalModel", "ShopDomain", "CustomerCare", "InboxCore", "InboxScreen",
        "MailFormat",
    ]
}
