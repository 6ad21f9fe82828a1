/// Holds HTML to the limits within which libxml2's work stays in step with its size.
///
/// For each attribute libxml2 compares all attributes before it in the same tag, and for an end
/// tag that fits nothing it walks all open elements.
struct HTMLBounds {
    /// How many bytes may be parsed.
    let readableCount: Int
    /// How deep elements may stand inside each other.
    let depthMax: Int

    init(_ html: [UInt8]) {
        var separators = 0
        var endTags = 0
        var isInTag = false
        var readable = html.count
        for index in html.indices {
            let byte = html[index]
            switch byte {
            case UInt8(ascii: "<"):
                let next = index + 1 < html.count ? html[index + 1] : 0
                isInTag = next.isASCIILetter
                if next == UInt8(ascii: "/") { endTags += 1 }
                separators = 0
            case UInt8(ascii: ">"):
                isInTag = false
            case 0x20, 0x09, 0x0A, 0x0D, 0x0C, UInt8(ascii: "\""), UInt8(ascii: "'"):
                if isInTag { separators += 1 }
            default: break
            }
            if separators > MailFormatLimits.tagSeparatorsMax {
                readable = index
                break
            }
        }
        readableCount = readable
        depthMax = min(
            MailFormatLimits.htmlDepthMax, MailFormatLimits.htmlEndTagStepsMax / max(1, endTags))
    }
}

extension UInt8 {
    var isASCIILetter: Bool {
        let lowercase = asciiLowercased
        return lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z")
    }
}
