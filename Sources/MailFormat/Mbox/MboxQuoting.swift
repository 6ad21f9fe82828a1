/// The mboxrd rule: a line of any number of `>` and then `From ` gets one `>` more in the file.
enum MboxQuoting {
    /// Whether a line in a file carries a `>` that the message did not have.
    static func isQuoted(_ line: UnsafeRawBufferPointer) -> Bool {
        line.first == UInt8(ascii: ">") && needsQuote(line)
    }

    static func needsQuote(_ line: UnsafeRawBufferPointer) -> Bool {
        line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
    }
}
