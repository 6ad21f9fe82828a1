import CGMime

#if canImport(Glibc)
    import Glibc
#endif

/// What makes a mail this mail, in 64 bits: the same for every copy of it, wherever it was found.
///
/// The first 64 bits of SHA-256 over Message-ID, From, Date and the body, without carriage returns
/// and without the empty lines at its end. No other field counts: mailboxes add Status, Received
/// and the like to one copy and not to the other. Two mails under one Message-ID stay two.
public enum MessageIdentity {
    public static func of(_ bytes: RawSpan) -> UInt64 {
        bytes.withUnsafeBytes { of($0) }
    }

    public static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { of($0) }
    }

    private static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let block = HeaderBlock(bytes)
        let digest = Digest()
        for name in [HeaderName.messageID, .from, .date] {
            if let value = block.fields.first(where: { $0.name == name })?.value {
                digest.addWithoutReturns(trimmed(UnsafeRawBufferPointer(rebasing: bytes[value])))
            }
            digest.add([0])
        }
        let body = UnsafeRawBufferPointer(rebasing: bytes[block.bodyStart...])
        digest.addWithoutReturns(withoutEmptyEnd(body))
        return digest.first64Bits()
    }

    private static func trimmed(_ value: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let start = value.firstIndex { $0 > 0x20 } ?? value.endIndex
        let end = value.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return UnsafeRawBufferPointer(rebasing: value[start..<end])
    }

    private static func withoutEmptyEnd(_ body: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let end = body.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
        return UnsafeRawBufferPointer(rebasing: body[..<end])
    }
}

/// SHA-256 as GLib counts it.
private final class Digest {
    // GLib gives none only for an algorithm it does not know.
    private let checksum: OpaquePointer? = g_checksum_new(G_CHECKSUM_SHA256)

    deinit { g_checksum_free(checksum) }

    func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    func add(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        g_checksum_update(checksum, base.assumingMemoryBound(to: guchar.self), bytes.count)
    }

    func addWithoutReturns(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        var start = 0
        while start < bytes.count {
            let found = memchr(base + start, 0x0D, bytes.count - start)
            let end = found.map { UnsafeRawPointer($0) - base } ?? bytes.count
            add(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            start = end + 1
        }
    }

    func first64Bits() -> UInt64 {
        var digest = [UInt8](repeating: 0, count: 32)
        var length = gsize(digest.count)
        g_checksum_get_digest(checksum, &digest, &length)
        return digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
