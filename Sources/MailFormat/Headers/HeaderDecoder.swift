import CGMime
import PlainText

/// From the raw value of a header field to what it says.
enum HeaderDecoder {
    /// Text with encoded words (RFC 2047) and any charset, on one line.
    static func text(_ value: HeaderText) -> SafeText {
        guard needsDecoding(value.bytes) else { return SafeText(line: value.string) }
        guard encodedWords(in: value.bytes) <= MailFormatLimits.encodedWordsMax else {
            return SafeText(line: value.string)
        }
        let decoded = g_mime_utils_header_decode_text(GMimeLibrary.options, value.pointer)
        return SafeText(line: GMimeLibrary.take(decoded) ?? "")
    }

    static func date(_ value: HeaderText) -> MailDate? {
        guard !value.bytes.isEmpty, let date = g_mime_utils_header_decode_date(value.pointer) else {
            return nil
        }
        defer { g_date_time_unref(date) }
        let offset = g_date_time_get_utc_offset(date) / 60_000_000
        return MailDate(
            secondsSince1970: Int64(g_date_time_to_unix(date)), offsetMinutes: Int(offset))
    }

    /// The identifiers of a References or In-Reply-To field: the first, and the newest of the rest.
    static func messageIDs(_ value: HeaderText) -> [MessageID] {
        guard !value.bytes.isEmpty,
            let list = g_mime_references_parse(GMimeLibrary.options, value.pointer)
        else { return [] }
        defer { g_mime_references_free(list) }
        let count = g_mime_references_length(list)
        let newest = Int32(MailFormatLimits.referencesMax - 1)
        let kept = count <= newest + 1 ? Array(0..<count) : [0] + Array(count - newest..<count)
        return kept.compactMap { index in
            g_mime_references_get_message_id(list, index).flatMap { MessageID(String(cString: $0)) }
        }
    }

    /// A short value of ASCII words, such as that of Precedence, in lower case and without comment.
    static func token(_ value: HeaderText) -> String {
        var word = value.bytes.prefix(200).prefix {
            $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(")
        }
        while let first = word.first, first <= 0x20 { word.removeFirst() }
        while let last = word.last, last <= 0x20 { word.removeLast() }
        return SafeText(line: String(decoding: word.lazy.map(\.asciiLowercased), as: UTF8.self))
            .string
    }

    private static func needsDecoding(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte >= 0x80 || byte == UInt8(ascii: "?") && previous == UInt8(ascii: "=") {
                return true
            }
            previous = byte
        }
        return false
    }

    private static func encodedWords(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == UInt8(ascii: "?") && previous == UInt8(ascii: "=") { count += 1 }
            previous = byte
        }
        return count
    }
}
