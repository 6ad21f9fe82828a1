/// Puts messages into the mbox format, so that `MboxSplitter` gives back the same bytes.
public enum MboxWriter {
    /// One entry: separator line, quoted message, empty line. A message that does not end with a
    /// line break gets one.
    ///
    /// - Parameters:
    ///   - sender: the envelope sender; `MAILER-DAEMON` stands for none.
    ///   - date: when the message arrived.
    public static func entry(_ raw: [UInt8], sender: Mailbox?, date: MailDate) -> [UInt8] {
        var entry: [UInt8] = []
        entry.reserveCapacity(raw.count + 128)
        let arrival = MboxDate.string(secondsSince1970: date.secondsSince1970)
        entry += "From \(separatorSender(sender)) \(arrival)\n".utf8
        raw.withUnsafeBytes { bytes in
            var lines = LineScanner(bytes)
            var start = 0
            while let line = lines.next() {
                let whole = UnsafeRawBufferPointer(rebasing: bytes[start..<line.next])
                if MboxQuoting.needsQuote(whole) { entry.append(UInt8(ascii: ">")) }
                entry += whole
                start = line.next
            }
        }
        if raw.last != 0x0A { entry.append(0x0A) }
        entry.append(0x0A)
        return entry
    }

    private static func separatorSender(_ sender: Mailbox?) -> String {
        guard let address = sender?.address, !address.contains(" ") else { return "MAILER-DAEMON" }
        return address
    }
}
