/// The lines that a mail signed in its text has around its words (RFC 9580, 7).
enum Armour {
    /// How many lines at the index open the signed words: the mark and its header lines.
    static func headLineCount(at index: Int, in lines: TextLines) -> Int? {
        guard lines[index].elementsEqual("-----BEGIN PGP SIGNED MESSAGE-----".utf8) else { return nil }
        var end = index + 1
        while end < lines.count, !lines.isBlank(end), end - index <= headerLineCountMax { end += 1 }
        return end - index
    }

    /// Whether the signature begins, which goes on to the end.
    static func signatureBegins(at index: Int, in lines: TextLines) -> Bool {
        lines[index].elementsEqual("-----BEGIN PGP SIGNATURE-----".utf8)
    }

    private static let headerLineCountMax = 4
}
