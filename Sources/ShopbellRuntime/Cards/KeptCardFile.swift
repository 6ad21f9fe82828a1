import InboxCore
import PlainText

/// Writes an answer of the owner's as a file among their cards.
enum KeptCardFile {
    /// Never over another file.
    ///
    /// - Returns: what to tell the owner.
    static func write(_ card: KeptCard, to folder: String) -> SafeText {
        let words = text(card)
        do throws(ShopPlacesError) {
            try ShopPlaces.makeFolder(folder)
            for name in KeptFileName.names(card.title.string, or: "card")
            where try NewFile.write(words, to: folder + "/" + name) {
                return SafeText(line: "Kept as cards/\(name): edit it as you like, C cites it")
            }
            return SafeText(line: "Not kept: \(folder) has too many cards of that name")
        } catch {
            return error.sentence
        }
    }

    private static func text(_ card: KeptCard) -> String {
        let fits = card.fits.map { TOMLText.text($0) }.joined(separator: ", ")
        return "+++\ntitle = \(TOMLText.text(card.title.string))\nfits = [\(fits)]\n+++\n\(card.text)\n"
    }
}
