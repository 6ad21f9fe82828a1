import PlainText

/// What a file is, in a word for a person: "picture", "PDF", "program".
public enum FileKindWords {
    /// - Parameters:
    ///   - name: its ending counts where it makes the file something that runs or that a browser runs.
    ///   - type: the media type the mail claims.
    public static func text(name: SafeText, type: String) -> SafeText {
        let ending = name.string.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if programs.contains(ending) { return "program" }
        if pages.contains(ending) { return "web page" }
        return exact[type] ?? family[String(type.prefix { $0 != "/" })] ?? "file"
    }

    private static let programs: Set<String> = [
        "app", "bat", "cmd", "com", "desktop", "exe", "jar", "js", "lnk", "msi", "ps1", "py", "scr", "sh", "vbs",
    ]
    private static let pages: Set<String> = ["htm", "html", "mht", "svg", "xhtml"]
    private static let exact: [String: SafeText] = [
        "application/pdf": "PDF", "application/zip": "archive", "application/gzip": "archive",
        "application/msword": "document", "application/rtf": "document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "document",
        "application/vnd.oasis.opendocument.text": "document",
        "application/vnd.ms-excel": "spreadsheet", "text/csv": "spreadsheet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "spreadsheet",
        "application/vnd.oasis.opendocument.spreadsheet": "spreadsheet",
        "text/calendar": "calendar entry", "text/vcard": "contact", "text/html": "web page",
        "message/rfc822": "mail",
    ]
    private static let family: [String: SafeText] = [
        "image": "picture", "video": "film", "audio": "sound", "text": "text", "font": "font",
    ]
}
