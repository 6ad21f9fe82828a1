extension IMAPCommand {
    public static let capability = IMAPCommand("CAPABILITY")
    public static let noop = IMAPCommand("NOOP")
    public static let logout = IMAPCommand("LOGOUT")
    public static let idle = IMAPCommand("IDLE")
    /// Ends an IDLE; has no tag of its own.
    public static let done = Array("DONE\r\n".utf8)

    /// RFC 5161.
    public static func enable(_ capabilities: [String]) -> IMAPCommand {
        IMAPCommand("ENABLE", .text(" " + capabilities.joined(separator: " ")))
    }

    public static let folders = IMAPCommand("LIST", .text(" \"\" \"*\""))
    /// With marks of what each is for (RFC 6154).
    public static let foldersWithUse = IMAPCommand("LIST", .text(" \"\" \"*\" RETURN (SPECIAL-USE)"))

    /// Opens a folder; reading it alone (`EXAMINE`) can change nothing there.
    public static func select(_ folder: String, isReadOnly: Bool, modifications: Bool) -> IMAPCommand {
        var command = IMAPCommand(isReadOnly ? "EXAMINE" : "SELECT", .text(" "), Self.folder(folder))
        if modifications { command.parts.append(.text(" (CONDSTORE)")) }
        return command
    }

    public static func create(_ folder: String) -> IMAPCommand {
        IMAPCommand("CREATE", .text(" "), Self.folder(folder))
    }

    /// - Parameter flags: such as `\Seen`; ours, so nothing has to be escaped.
    public static func append(
        _ mail: [UInt8], to folder: String, flags: [String], receivedAtSeconds: Int64?
    ) -> IMAPCommand {
        let date = receivedAtSeconds.map { "\"\(IMAPDate.text(secondsSince1970: $0))\" " } ?? ""
        return IMAPCommand(
            "APPEND", .text(" "), Self.folder(folder),
            .text(" (\(flags.joined(separator: " "))) \(date)"), .literal(mail))
    }
}
