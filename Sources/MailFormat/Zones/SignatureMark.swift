/// Where a signature begins.
enum SignatureMark {
    static func begins(at index: Int, in lines: TextLines) -> Bool {
        let line = lines[index]
        if line.elementsEqual("--".utf8) { return true }
        guard line.count <= 90, lines.count - index <= 12, let first = line.first,
            first.isASCIILetter
        else { return false }
        let initials: StaticString = "sgvedi"
        guard initials.withUTF8Buffer({ $0.contains(first.asciiLowercased) }) else { return false }
        let words = lines.lowercased(index)
        return phrases.contains { words.hasPrefix($0) }
    }

    private static let phrases = [
        "sent from my ", "sent from mail for", "sent from outlook", "sent from yahoo",
        "sent from proton",
        "sent via ", "sent with ", "get outlook for", "von meinem ", "gesendet von ",
        "gesendet mit ",
        "diese nachricht wurde von mein", "envoyé de ", "envoyé depuis ", "envoyé à partir d",
        "enviado desde mi",
        "enviado desde ", "enviado do meu ", "enviado de mi ", "enviado a partir d", "inviato da ",
        "inviato dal ",
        "verzonden vanaf ", "verstuurd vanaf ", "verzonden met ",
    ]
}
