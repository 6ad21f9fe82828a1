/// How much of an address field can be given to GMime: it descends once for each `group:`, so the
/// field is read up to a limit of colons.
enum AddressFieldBounds {
    static func readableCount(_ raw: UnsafeRawBufferPointer) -> Int {
        let end = min(raw.count, MailFormatLimits.addressFieldBytesMax)
        var colons = 0
        for index in 0..<end where raw[index] == UInt8(ascii: ":") {
            colons += 1
            if colons > MailFormatLimits.addressColonsMax { return index }
        }
        return end
    }
}
