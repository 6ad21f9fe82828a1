import Glibc

/// Takes an mbox file in pieces and gives out its messages (RFC 4155, quoting as in mboxrd).
///
/// Feed the file from its beginning in pieces of any size, then call `finish`. One message is held
/// at a time. Content-Length is not believed. Bytes before the first separator line are a message
/// of their own when anything but empty lines stands there.
public struct MboxSplitter {
    private var message: [UInt8] = []
    private var messageStart = 0
    private var separator: [UInt8]?
    /// The beginning of a line whose end has not come yet.
    private var unfinished: [UInt8] = []
    private var position = 0
    private var followsBlank = true

    public init() {}

    public mutating func feed(_ piece: [UInt8], _ receive: (MboxMessage) -> Void) {
        piece.withUnsafeBytes { feed($0, receive) }
    }

    public mutating func feed(_ piece: RawSpan, _ receive: (MboxMessage) -> Void) {
        piece.withUnsafeBytes { feed($0, receive) }
    }

    /// Call after the last piece.
    public mutating func finish(_ receive: (MboxMessage) -> Void) {
        if !unfinished.isEmpty {
            let last = unfinished
            unfinished = []
            last.withUnsafeBytes { take($0, receive) }
        }
        give(receive)
        self = MboxSplitter()
    }

    private mutating func feed(_ piece: UnsafeRawBufferPointer, _ receive: (MboxMessage) -> Void) {
        var start = 0
        while start < piece.count, let base = piece.baseAddress {
            guard let found = memchr(base + start, 0x0A, piece.count - start) else {
                unfinished += piece[start...]
                return
            }
            let end = UnsafeRawPointer(found) - base + 1
            let line = UnsafeRawBufferPointer(rebasing: piece[start..<end])
            start = end
            if unfinished.isEmpty {
                take(line, receive)
            } else {
                let whole = unfinished + line
                unfinished = []
                whole.withUnsafeBytes { take($0, receive) }
            }
        }
    }

    private mutating func take(_ line: UnsafeRawBufferPointer, _ receive: (MboxMessage) -> Void) {
        if MboxSeparator.matches(line, followsBlank: followsBlank) {
            give(receive)
            separator = Array(line.prefix(MailFormatLimits.mboxSeparatorBytesMax))
            messageStart = position
            followsBlank = false
        } else {
            followsBlank = line.count <= 2 && (line.first == 0x0A || line.first == 0x0D)
            message += MboxQuoting.isQuoted(line) ? line.dropFirst() : line[...]
        }
        position += line.count
    }

    private mutating func give(_ receive: (MboxMessage) -> Void) {
        defer {
            message = []
            separator = nil
        }
        guard separator != nil || message.contains(where: { $0 > 0x20 }) else { return }
        let range = messageStart..<position
        removeEmptyLine()
        receive(
            MboxMessage(
                bytes: message, range: range, sender: separator.flatMap { MboxSeparator.sender($0) },
                deliveredAtSeconds: separator.flatMap { MboxSeparator.date($0) }))
    }

    /// The empty line before the next separator belongs to the file, not to the message.
    private mutating func removeEmptyLine() {
        if message.suffix(3).elementsEqual([0x0A, 0x0D, 0x0A]) {
            message.removeLast(2)
        } else if message.suffix(2).elementsEqual([0x0A, 0x0A]) {
            message.removeLast()
        }
    }
}
