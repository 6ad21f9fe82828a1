import CGMime

/// The parts of one mail as GMime sees them, alive only inside `read`.
struct MimeTree {
    let root: UnsafeMutablePointer<GMimeObject>

    /// Parses the body described by the content fields of `block`, up to `end`, and lets `body`
    /// look at it. Nil when GMime cannot make anything of it.
    ///
    /// GMime is given the content fields and the body alone: its own reading of a whole header is
    /// slower, and quadratic in the number of address fields up to 3.2.15.
    static func read<Result>(
        _ block: HeaderBlock, of bytes: UnsafeRawBufferPointer, upTo end: Int,
        _ body: (MimeTree) -> Result
    ) -> Result? {
        GMimeLibrary.start()
        let source = contentBytes(block, of: bytes, upTo: end)
        return source.withUnsafeBytes { source in
            let reading = mime_read_part(
                source.baseAddress, gsize(source.count), GMimeLibrary.options)
            defer { mime_end_reading(reading) }
            return reading.part.map { body(MimeTree(root: $0)) }
        }
    }

    private static func contentBytes(
        _ block: HeaderBlock, of bytes: UnsafeRawBufferPointer, upTo end: Int
    ) -> [UInt8] {
        var source: [UInt8] = []
        source.reserveCapacity(end - block.bodyStart + 512)
        for name in [HeaderName.contentType, .contentTransferEncoding, .contentDisposition] {
            guard let field = block.first(name) else { continue }
            source += name.rawValue.utf8
            source.append(UInt8(ascii: ":"))
            source += block.boundedParameters(of: field, in: bytes)
            source.append(0x0A)
        }
        source.append(0x0A)
        source += bytes[min(block.bodyStart, end)..<end]
        return source
    }
}

extension HeaderBlock {
    func first(_ name: HeaderName) -> Field? {
        fields.first { $0.name == name }
    }

    /// The value on one line, up to the limits of bytes and parameters.
    func boundedParameters(of field: Field, in bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var value: [UInt8] = []
        var parameters = 0
        for byte in bytes[field.value].prefix(MailFormatLimits.parameterFieldBytesMax) {
            if byte == UInt8(ascii: ";") { parameters += 1 }
            if parameters > MailFormatLimits.parametersMax { break }
            if byte != 0x0A, byte != 0x0D, byte != 0 { value.append(byte) }
        }
        return value
    }
}
