/// Media types of files we send.
enum MediaType {
    /// Type and subtype. Enclosed messages and multiparts may not be base64 (RFC 2046), so they go
    /// as plain files, as does what is no media type.
    static func forSending(_ claimed: String) -> (type: String, subtype: String) {
        let halves = claimed.lowercased().split(separator: "/", omittingEmptySubsequences: false)
            .map { String($0) }
        guard halves.count == 2, halves.allSatisfy(isToken), halves[0] != "multipart",
            halves[0] != "message"
        else { return ("application", "octet-stream") }
        return (halves[0], halves[1])
    }

    private static func isToken(_ word: String) -> Bool {
        (1...80).contains(word.utf8.count)
            && word.utf8.allSatisfy { byte in
                byte.isASCIILetter || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
                    || byte == UInt8(ascii: ".")
            }
    }
}
