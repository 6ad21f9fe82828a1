import CGMime

/// Reads the content of a part with its transfer encoding undone, never more than was asked for.
enum PartContent {
    struct Excerpt {
        var bytes: [UInt8]
        var isCut: Bool
    }

    static func read(_ leaf: MimeLeaf, limit: Int) -> Excerpt? {
        guard let stream = open(leaf) else { return nil }
        defer { mime_release(stream) }
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let count = append(from: stream, to: &bytes, upTo: limit + 1 - bytes.count)
            if count <= 0 { return Excerpt(bytes: bytes, isCut: false) }
        }
        bytes.removeLast(bytes.count - limit)
        return Excerpt(bytes: bytes, isCut: true)
    }

    /// How many bytes the decoded content has; nil when it cannot be read.
    static func count(_ leaf: MimeLeaf) -> Int? {
        guard let stream = open(leaf) else { return nil }
        defer { mime_release(stream) }
        var total = 0
        var buffer = [UInt8](repeating: 0, count: chunk)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(stream, into: $0) }
            if count <= 0 { return total }
            total += count
        }
    }

    private static let chunk = 32 * 1024

    private static func open(_ leaf: MimeLeaf) -> UnsafeMutablePointer<GMimeStream>? {
        leaf.isEnclosedMessage ? mime_open_inner_message(leaf.part) : mime_open_content(leaf.part)
    }

    private static func read(
        _ stream: UnsafeMutablePointer<GMimeStream>, into buffer: UnsafeMutableRawBufferPointer
    ) -> Int {
        Int(
            g_mime_stream_read(
                stream, buffer.assumingMemoryBound(to: CChar.self).baseAddress, buffer.count))
    }

    private static func append(
        from stream: UnsafeMutablePointer<GMimeStream>, to bytes: inout [UInt8], upTo limit: Int
    ) -> Int {
        let wanted = min(chunk, limit)
        var count = 0
        let more = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
            count = read(stream, into: UnsafeMutableRawBufferPointer(buffer))
            initialized = max(0, count)
        }
        bytes += more
        return count
    }
}
