import CGMime

/// What a Content-Type says about parts inside: none, one message, or several up to a boundary.
enum ContainerKind: Equatable {
    case leaf
    case message
    case multipart(boundary: [UInt8], isDigest: Bool)

    /// - Parameter contentType: the unfolded value; empty when the part has none.
    init(_ contentType: [UInt8], defaultsToMessage: Bool) {
        let lead = contentType.prefix(32).map(\.asciiLowercased).drop { $0 == 0x20 || $0 == 0x09 }
        if lead.starts(with: "message/".utf8) || contentType.isEmpty && defaultsToMessage {
            self = .message
        } else if lead.starts(with: "multipart/".utf8),
            let boundary = Self.boundary(of: contentType)
        {
            self = .multipart(
                boundary: boundary, isDigest: lead.starts(with: "multipart/digest".utf8))
        } else {
            self = .leaf
        }
    }

    private static func boundary(of contentType: [UInt8]) -> [UInt8]? {
        let parsed = (contentType + [0]).withUnsafeBytes { bytes in
            g_mime_content_type_parse(
                GMimeLibrary.options, bytes.assumingMemoryBound(to: CChar.self).baseAddress)
        }
        guard let parsed else { return nil }
        defer { mime_release(parsed) }
        guard let boundary = g_mime_content_type_get_parameter(parsed, "boundary") else {
            return nil
        }
        return Array(String(cString: boundary).utf8)
    }
}
