/// The header block of a part or of an enclosed message while it goes by: holds it to the limits
/// within which GMime's work stays small, and keeps its Content-Type.
struct EnclosedHeader {
    /// The unfolded Content-Type; empty when there is none yet.
    private(set) var contentType: [UInt8] = []
    /// Whether a part without a Content-Type is a message: so it is in a multipart/digest.
    var defaultsToMessage = false

    private var fields = 0
    private var addressFields = 0
    private var current: HeaderName?
    private var currentBytes = 0
    private var colons = 0
    private var separators = 0

    /// False when the line is over a limit.
    mutating func take(_ line: UnsafeRawBufferPointer) -> Bool {
        let isContinuation = line.first == 0x20 || line.first == 0x09
        if !isContinuation { begin(line) }
        guard let current else { return fields <= MailFormatLimits.headersMax }
        currentBytes += line.count
        if current == .contentType, !isContinuation { contentType.removeAll() }
        return isWithinLimits(current, line, isContinuation: isContinuation)
    }

    private mutating func begin(_ line: UnsafeRawBufferPointer) {
        fields += 1
        currentBytes = 0
        colons = 0
        separators = 0
        let name = line.prefix(40).prefix { $0 != UInt8(ascii: ":") && $0 != 0x20 && $0 != 0x09 }
        current = HeaderName(UnsafeRawBufferPointer(rebasing: name))
        if current?.takesAddresses == true { addressFields += 1 }
    }

    private mutating func isWithinLimits(
        _ name: HeaderName, _ line: UnsafeRawBufferPointer, isContinuation: Bool
    ) -> Bool {
        guard fields <= MailFormatLimits.headersMax, currentBytes <= MailFormatLimits.headerBytesMax
        else { return false }
        if name.takesAddresses {
            colons += line.reduce(0) { $1 == UInt8(ascii: ":") ? $0 + 1 : $0 }
            return colons <= MailFormatLimits.addressColonsMax
                && currentBytes <= MailFormatLimits.addressFieldBytesMax
                && addressFields <= MailFormatLimits.enclosedAddressFieldsMax
        }
        guard name.describesContent else { return true }
        separators += line.reduce(0) { $1 == UInt8(ascii: ";") ? $0 + 1 : $0 }
        if name == .contentType { keepContentType(line, isContinuation: isContinuation) }
        return separators <= MailFormatLimits.parametersMax
            && currentBytes <= MailFormatLimits.parameterFieldBytesMax
    }

    private mutating func keepContentType(_ line: UnsafeRawBufferPointer, isContinuation: Bool) {
        guard currentBytes <= MailFormatLimits.parameterFieldBytesMax else { return }
        let value = isContinuation ? line[...] : line.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        contentType += value.lazy.filter { $0 != 0 }
    }
}
