/// The form in which a mail goes over the wire.
enum SMTPContent {
    /// Every line ends in CR LF, the last one too, and neither stands anywhere alone: a lone one is
    /// how a second mail is smuggled in behind a first (RFC 5321, 2.3.8). libcurl doubles the dots.
    static func bytes(_ message: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(message.count + message.count / 32 + 2)
        var last: UInt8 = 0
        for byte in message {
            switch byte {
            case 0x0D: lines += [0x0D, 0x0A]
            case 0x0A where last == 0x0D: break
            case 0x0A: lines += [0x0D, 0x0A]
            default: lines.append(byte)
            }
            last = byte
        }
        if !lines.isEmpty, lines.last != 0x0A { lines += [0x0D, 0x0A] }
        return lines
    }
}
