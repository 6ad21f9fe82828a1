extension SafeText {
    /// Makes a file name from an attachment's name or any other outside text.
    ///
    /// Takes the last path component (of `/` and `\` alike) without leading dots, dashes or
    /// spaces, with no control, at most 120 bytes, the extension kept where it is short.
    /// Never empty and never a path.
    public static func fileName(from untrusted: String) -> SafeText {
        let component = untrusted.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last
        let words = visibleWords(of: component.map(String.init) ?? "").joined(separator: " ")
        let bare = words.unicodeScalars.drop { $0 == "." || $0 == "-" || $0 == " " }
        let name = shortened(SafeText(line: String(bare)).string)
        return name.isEmpty ? "unnamed" : SafeText(line: name)
    }

    /// Runs of scalars between spaces and controls, so that neither can be used to push an
    /// extension out of sight.
    static func visibleWords(of untrusted: String) -> [String] {
        untrusted.unicodeScalars
            .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
            .map { SafeText(line: String($0)).string }
            .filter { !$0.isEmpty }
    }

    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > PlainTextLimits.fileNameBytesMax else {
            return withoutTrailingDots(name)
        }
        let ending = shortExtension(of: name)
        let room = PlainTextLimits.fileNameBytesMax - ending.utf8.count
        let stem = prefix(of: name.dropLast(ending.count), bytes: room)
        return withoutTrailingDots(withoutTrailingDots(stem) + ending)
    }

    private static func shortExtension(of name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "" }
        let ending = String(name[dot...])
        return ending.utf8.count <= PlainTextLimits.fileExtensionBytesMax ? ending : ""
    }

    private static func prefix(of name: Substring, bytes: Int) -> String {
        var kept = ""
        for character in name {
            guard kept.utf8.count + character.utf8.count <= bytes else { break }
            kept.append(character)
        }
        return kept
    }

    private static func withoutTrailingDots(_ name: String) -> String {
        var end = name.endIndex
        while end > name.startIndex, ". ".contains(name[name.index(before: end)]) {
            end = name.index(before: end)
        }
        return String(name[..<end])
    }
}
