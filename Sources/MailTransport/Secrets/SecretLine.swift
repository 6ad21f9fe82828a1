import Glibc

/// Reads a secret from a descriptor through memory that is wiped behind it.
public enum SecretLine {
    /// The first line; nil when it is empty, too long, or no text.
    public static func read(from descriptor: Int32) -> Secret? {
        Secret.hideMemory()
        let limit = MailTransportLimits.secretBytesMax
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: limit, alignment: 1)
        defer {
            explicit_bzero(buffer.baseAddress!, limit)
            buffer.deallocate()
        }
        var filled = 0
        // A terminal gives a line at a time and has no end.
        while filled < limit, !buffer[..<filled].contains(0x0A) {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = Glibc.read(descriptor, rest.baseAddress, rest.count)
            if count > 0 { filled += count } else if count == 0 || errno != EINTR { break }
        }
        let line = buffer[..<filled].prefix { $0 != 0x0A }
        let secret = Secret(line.last == 0x0D ? line.dropLast() : line)
        return line.count == limit || secret.isEmpty || !secret.isOneLine ? nil : secret
    }
}
