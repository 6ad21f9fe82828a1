import CGMime

/// One part without parts of its own (or with one enclosed message), and where it stands.
struct MimeLeaf {
    let part: UnsafeMutablePointer<GMimeObject>
    let path: PartPath
    /// The choice this part is one answer to, when it stands in a multipart/alternative.
    let choice: Choice?
    /// Whether it stands in a multipart/report.
    let isInReport: Bool
    /// Whether it stands in a multipart/related, but is not what the others are related to.
    let isRelated: Bool

    struct Choice: Hashable {
        let alternative: PartPath
        let branch: Int
    }

    /// The media type in lower case, such as `text/plain`.
    var type: String {
        guard let type = g_mime_object_get_content_type(part) else { return "text/plain" }
        let media = g_mime_content_type_get_media_type(type).map { String(cString: $0) } ?? "text"
        let subtype =
            g_mime_content_type_get_media_subtype(type).map { String(cString: $0) } ?? "plain"
        return "\(media)/\(subtype)".lowercased()
    }

    var isEnclosedMessage: Bool { mime_kind(part) == MimePartMessage }

    var fileName: String? { mime_file_name(part).map { String(cString: $0) } }

    var isAttachment: Bool {
        g_mime_object_get_disposition(part).map { String(cString: $0).lowercased() == "attachment" }
            ?? false
    }

    func parameter(_ name: String) -> String? {
        g_mime_object_get_content_type_parameter(part, name).map { String(cString: $0) }
    }
}
