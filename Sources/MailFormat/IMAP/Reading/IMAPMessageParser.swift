/// Reads what a FETCH response says of a message.
enum IMAPMessageParser {
    static func message(
        _ number: UInt32, _ scanner: inout IMAPScanner
    ) throws(IMAPSyntaxError) -> IMAPMessage {
        var message = IMAPMessage(number: number)
        try scanner.list { (scanner) throws(IMAPSyntaxError) in
            let keyword = try scanner.keyword()
            try readSection(&scanner)
            try scanner.expect(0x20)
            try read(keyword, into: &message, &scanner)
        }
        return message
    }

    private static func read(
        _ keyword: String, into message: inout IMAPMessage, _ scanner: inout IMAPScanner
    ) throws(IMAPSyntaxError) {
        switch keyword {
        case "UID": message.uid = try scanner.number32()
        case "RFC822.SIZE": message.byteCount = try scanner.number()
        case "BODY": message.body = try scanner.text() ?? []
        case "INTERNALDATE":
            let text = try scanner.text() ?? []
            message.receivedAtSeconds = IMAPDate.secondsSince1970(String(decoding: text, as: UTF8.self))
        case "FLAGS": message.flags = try flags(&scanner)
        case "MODSEQ":
            var modification: UInt64 = 0
            try scanner.list { (scanner) throws(IMAPSyntaxError) in modification = try scanner.number() }
            message.modification = modification
        default: try scanner.skipValue()
        }
    }

    private static func flags(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) -> Set<String> {
        var flags: Set<String> = []
        try scanner.list { (scanner) throws(IMAPSyntaxError) in
            flags.insert(try scanner.flag().uppercased())
        }
        return flags
    }

    /// `[...]` and `<0>` behind BODY; what was asked for is known, so what it says is too.
    private static func readSection(_ scanner: inout IMAPScanner) throws(IMAPSyntaxError) {
        guard scanner.skip(UInt8(ascii: "[")) else { return }
        _ = scanner.word { $0 == UInt8(ascii: "]") }
        try scanner.expect(UInt8(ascii: "]"))
        _ = scanner.word { $0 == 0x20 }
    }
}
