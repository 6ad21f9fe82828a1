import CGMime

/// From bytes in some charset to text. The list of charsets is closed: UTF-7 and other stateful
/// oddities that hide markup are not on it.
enum Charset {
    struct Decoded {
        var text: String
        /// Whether the label is unknown; the text was then read as UTF-8 or Windows-1252.
        var isUnknown = false
    }

    /// What cannot be decoded becomes U+FFFD. A label that is missing or says ASCII or Latin-1 is
    /// not trusted where the bytes are valid UTF-8.
    static func decode(_ bytes: [UInt8], label: String?) -> Decoded {
        let name = (label ?? "us-ascii").lowercased().filter {
            !$0.isWhitespace && $0 != "\"" && $0 != "'"
        }
        switch name {
        case "utf-8", "utf8": return Decoded(text: String(decoding: bytes, as: UTF8.self))
        case "us-ascii", "ascii", "", "unknown-8bit", "8bit", "x-unknown", "ansi_x3.4-1968",
            "iso-8859-1", "latin1":
            return Decoded(text: unlabelled(bytes))
        default: break
        }
        guard let known = known[name], let text = converted(bytes, from: known) else {
            return Decoded(text: unlabelled(bytes), isUnknown: true)
        }
        return Decoded(text: text)
    }

    private static func unlabelled(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return converted(bytes, from: "WINDOWS-1252") ?? String(decoding: bytes, as: UTF8.self)
    }

    /// Labels in mail and the charset that is meant, often the larger one that contains it.
    private static let known: [String: String] = {
        var names: [String: String] = [
            "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
            "cp932": "CP932",
            "windows-31j": "CP932", "euc-jp": "EUC-JP", "iso-2022-jp": "ISO-2022-JP-2",
            "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030", "cp936": "GB18030",
            "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS", "euc-kr": "CP949",
            "ks_c_5601-1987": "CP949",
            "cp949": "CP949", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "utf-16": "UTF-16",
            "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE", "macintosh": "MACINTOSH",
            "cp850": "CP850",
            "ibm850": "CP850", "cp437": "CP437", "ibm437": "CP437", "cp866": "CP866",
            "ibm866": "CP866",
            "tis-620": "CP874", "iso-8859-11": "CP874", "iso-8859-9": "WINDOWS-1254",
        ]
        for page in 1250...1258 {
            names["windows-\(page)"] = "WINDOWS-\(page)"
            names["cp\(page)"] = "WINDOWS-\(page)"
        }
        for part in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] {
            names["iso-8859-\(part)"] = "ISO-8859-\(part)"
        }
        return names
    }()

    private static func converted(_ bytes: [UInt8], from charset: String) -> String? {
        guard let converter = g_iconv_open("UTF-8", charset), converter != failed else {
            return nil
        }
        defer { g_iconv_close(converter) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var source = bytes
        source.withUnsafeMutableBytes { convert($0, with: converter, into: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    private static var failed: GIConv? { GIConv(bitPattern: -1) }

    private static func convert(
        _ source: UnsafeMutableRawBufferPointer, with converter: GIConv, into text: inout [UInt8]
    ) {
        var input = source.assumingMemoryBound(to: CChar.self).baseAddress
        var inputLeft = gsize(source.count)
        var piece = [CChar](repeating: 0, count: 16 * 1024)
        while inputLeft > 0 {
            let before = inputLeft
            let produced = piece.withUnsafeMutableBufferPointer { piece in
                var output = piece.baseAddress
                var outputLeft = gsize(piece.count)
                _ = g_iconv(converter, &input, &inputLeft, &output, &outputLeft)
                return piece.count - Int(outputLeft)
            }
            text += piece[..<produced].lazy.map { UInt8(bitPattern: $0) }
            guard inputLeft == before, produced == 0, inputLeft > 0 else { continue }
            text += "\u{FFFD}".utf8
            input = input?.advanced(by: 1)
            inputLeft -= 1
        }
    }
}
