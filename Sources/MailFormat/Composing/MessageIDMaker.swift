/// Makes identifiers for mails of ours from random bytes.
public enum MessageIDMaker {
    /// Random bytes that make an identifier unique: 128 bits.
    public static let randomBytesMin = 16

    /// Names neither host, user nor time: the domain is the sender's, which the mail shows anyway.
    public static func messageID(random: [UInt8], sender: Mailbox) -> MessageID {
        precondition(random.count >= randomBytesMin, "a Message-ID needs 16 random bytes")
        let domain = sender.domain.flatMap { HostName.ascii($0) } ?? ""
        let isName = !domain.isEmpty && !domain.hasPrefix("[")
        guard let made = MessageID("\(base32(random))@\(isName ? domain : "mail.invalid")") else {
            preconditionFailure("base32 and a domain make a Message-ID")
        }
        return made
    }

    /// RFC 4648 in lower case, without padding.
    private static func base32(_ bytes: [UInt8]) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567".unicodeScalars)
        var text = ""
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.unicodeScalars.append(letters[Int(bits >> UInt32(count)) & 31])
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { text.unicodeScalars.append(letters[Int(bits << UInt32(5 - count)) & 31]) }
        return text
    }
}
