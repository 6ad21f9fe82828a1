/// Reads what stands in the brackets of a status.
enum IMAPCodeParser {
    static func code(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> IMAPResponseCode {
        let keyword = try scanner.keyword()
        scanner.skipSpaces()
        switch keyword {
        case "ALERT": return .alert
        case "CAPABILITY": return .capabilities(try IMAPResponseParser.words(&scanner))
        case "UIDVALIDITY": return .uidValidity(try scanner.number32())
        case "UIDNEXT": return .uidNext(try scanner.number32())
        case "HIGHESTMODSEQ": return .highestModification(try scanner.number())
        case "NOMODSEQ": return .noModifications
        case "READ-ONLY": return .readOnly
        case "TRYCREATE": return .tryCreate
        case "AUTHENTICATIONFAILED": return .authenticationFailed
        case "APPENDUID": return try appended(&scanner)
        case "COPYUID": return try copied(&scanner)
        case "MODIFIED": return .modified(try scanner.set())
        default: return .other(keyword)
        }
    }

    private static func appended(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> IMAPResponseCode {
        let validity = try scanner.number32()
        try scanner.expect(0x20)
        return .appended(validity: validity, uids: try scanner.set())
    }

    private static func copied(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> IMAPResponseCode {
        let validity = try scanner.number32()
        try scanner.expect(0x20)
        let source = try scanner.set()
        try scanner.expect(0x20)
        return .copied(validity: validity, from: source, to: try scanner.set())
    }
}
