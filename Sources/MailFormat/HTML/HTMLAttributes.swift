import CHTMLParser

/// The attributes of one start tag, as libxml2 hands them over: names and values in turn, then nil.
/// Valid only within the event it came with.
struct HTMLAttributes {
    private let first: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    init(_ first: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        self.first = first
    }

    /// The value of an attribute; empty when it has none, nil when it is not there.
    subscript(name: StaticString) -> String? {
        bytes(of: name).map { $0.map { String(cString: $0) } ?? "" }
    }

    var hideElement: Bool {
        guard first != nil else { return false }
        if bytes(of: "hidden") != nil { return true }
        guard let style = bytes(of: "style"), let style else { return false }
        let count = min(Int(xmlStrlen(style)), MailFormatLimits.styleBytesMax)
        return HTMLHiding.hides(style: UnsafeBufferPointer(start: style, count: count))
    }

    private func bytes(of wanted: StaticString) -> UnsafePointer<xmlChar>?? {
        guard let first else { return nil }
        var index = 0
        while let name = first[index] {
            if xmlStrcasecmp(name, wanted.utf8Start) == 0 { return .some(first[index + 1]) }
            index += 2
        }
        return nil
    }
}
