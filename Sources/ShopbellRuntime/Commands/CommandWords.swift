import PlainText

/// Sentences about words on a command line that mean nothing here.
public enum CommandWords {
    /// `No command 'tody'. Did you mean 'today'?`, or where to find the known ones.
    ///
    /// - Parameter help: the command that lists what is known, as it is typed.
    public static func unknown(
        _ word: String, kind: String = "command", known: [String], help: String
    ) -> SafeText {
        let beginning = "No \(kind) '\(SafeText(line: word).prefix(columns: 40))'."
        if let nearest = nearest(to: word, among: known) {
            return SafeText(line: "\(beginning) Did you mean '\(nearest)'?")
        }
        return SafeText(line: "\(beginning) '\(help)' lists them.")
    }

    /// The known word that was probably meant: a slip away, or begun.
    static func nearest(to word: String, among known: [String]) -> String? {
        if let near = NearestWord.to(word, among: known) { return near }
        let begun = known.filter { word.count > 1 && $0.hasPrefix(word.lowercased()) }
        return begun.count == 1 ? begun[0] : nil
    }
}
