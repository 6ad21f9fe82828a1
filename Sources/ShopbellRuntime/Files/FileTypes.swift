/// Media types by the end of a file's name; what is unknown is bytes.
enum FileTypes {
    private static let types = [
        "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "webp": "image/webp", "txt": "text/plain", "md": "text/plain",
        "csv": "text/csv", "html": "text/html", "zip": "application/zip", "ics": "text/calendar",
        "doc": "application/msword", "mp4": "video/mp4", "svg": "image/svg+xml",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]

    static func type(of name: String) -> String {
        let end = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types[end] ?? "application/octet-stream"
    }
}
