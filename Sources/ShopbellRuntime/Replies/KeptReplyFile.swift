import InboxCore
import PlainText

/// Writes an answer of the owner's as a file among their replies.
enum KeptReplyFile {
    /// Never over another file.
    ///
    /// - Returns: what to tell the owner.
    static func write(_ reply: KeptReply, to folder: String) -> SafeText {
        let title = title(reply.body), words = text(reply, title)
        do throws(ShopPlacesError) {
            try ShopPlaces.makeFolder(folder)
            for name in KeptFileName.names(title, or: "answer")
            where try NewFile.write(words, to: folder + "/" + name) {
                return SafeText(line: "Kept as replies/\(name): edit it as you like, ; finds it")
            }
            return SafeText(line: "Not kept: \(folder) has too many replies of that name")
        } catch {
            return error.sentence
        }
    }

    private static func text(_ reply: KeptReply, _ title: String) -> String {
        let fits = reply.fits.isEmpty ? "[]" : "[" + TOMLText.text(String(reply.fits.prefix(200))) + "]"
        return "+++\ntitle = \(TOMLText.text(title))\nfits = \(fits)\n+++\n\(reply.body)\n"
    }

    /// The first words after the greeting.
    private static func title(_ body: String) -> String {
        let lines = body.split(separator: "\n").map { SafeText(line: String($0)).string }
            .filter { !$0.allSatisfy(\.isWhitespace) }
        let line = lines.first { !$0.hasSuffix(",") && $0.count > 12 } ?? lines.first ?? "My answer"
        let words = ungreeted(line).split(separator: " ").prefix(7).joined(separator: " ")
        return words.prefix(1).uppercased() + String(words.prefix(60).dropFirst())
    }

    /// "the handle was thin", of "Hi {{first name|there}}, the handle was thin".
    private static func ungreeted(_ line: String) -> Substring {
        let first = line.prefix { $0.isLetter }.lowercased()
        guard ["hi", "hello", "dear", "hey"].contains(first), let comma = line.firstIndex(of: ","),
            line.distance(from: line.startIndex, to: comma) < 60 else { return line[...] }
        return line[line.index(after: comma)...]
    }
}
