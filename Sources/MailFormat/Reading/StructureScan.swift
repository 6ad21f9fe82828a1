
/// Looks through a body before GMime does, and finds where hostile structure begins.
///
/// GMime has no limits of its own that can be set: it makes an object for each part and header
/// field, descends once for each level and `group:`, and compares each line that begins with `--`
/// with all boundaries around it. This scan follows the same boundaries with flat memory in one
/// pass; GMime is then given the bytes up to `readableEnd` alone.
struct StructureScan {
    /// Where the part of the body that may be parsed ends.
    private(set) var readableEnd: Int
    /// Whether a limit was met before the end.
    private(set) var isCut = false
    /// Whether the outermost multipart was never closed.
    private(set) var isTruncated = false
    private(set) var work = ParseWork()

    private var open: [Container] = []
    private var indexOfBoundary: [ArraySlice<UInt8>: Int] = [:]
    /// Lengths of the boundaries met, so that most other lines are told apart without a look-up.
    private var boundaryLengths: Set<Int> = []
    private var header = EnclosedHeader()
    private var readsHeader = false
    private var parts = 0
    private var depth = 0

    private struct Container {
        let boundary: ArraySlice<UInt8>
        /// The container further out with the same boundary.
        let shadowed: Int?
        /// Depth of the container, enclosed messages included.
        let depth: Int
        let isDigest: Bool
    }

    /// - Parameters:
    ///   - contentType: the unfolded Content-Type of the mail.
    ///   - bytes: the whole mail; the body begins at `bodyStart`.
    init(contentType: [UInt8], bytes: UnsafeRawBufferPointer, bodyStart: Int) {
        readableEnd = bytes.count
        enter(contentType: contentType)
        guard !open.isEmpty || readsHeader else { return }
        var lines = LineScanner(bytes, from: bodyStart)
        while let line = lines.next() {
            work.steps += 1
            guard take(line.content, of: bytes) else {
                readableEnd = line.content.lowerBound
                return
            }
        }
        work.bytes += bytes.count - bodyStart
        isTruncated = !open.isEmpty
    }

    private mutating func take(_ line: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Bool {
        if line.count >= 2, bytes[line.lowerBound] == UInt8(ascii: "-"),
            bytes[line.lowerBound + 1] == UInt8(ascii: "-")
        {
            work.steps += open.count
            if work.steps > MailFormatLimits.boundaryComparisonsMax { return stop() }
            if let (index, isEnd) = boundary(line, of: bytes) { return cross(index, isEnd: isEnd) }
        }
        guard readsHeader else { return true }
        if line.isEmpty {
            endHeader()
            return depth <= MailFormatLimits.depthReadMax || stop()
        }
        return header.take(UnsafeRawBufferPointer(rebasing: bytes[line])) || stop()
    }

    private mutating func stop() -> Bool {
        isCut = true
        return false
    }

    private func boundary(_ line: Range<Int>, of bytes: UnsafeRawBufferPointer) -> (
        index: Int, isEnd: Bool
    )? {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        let length = end - line.lowerBound - 2
        guard boundaryLengths.contains(length) || boundaryLengths.contains(length - 2) else {
            return nil
        }
        let name = Array(bytes[line.lowerBound + 2..<end])[...]
        if let index = indexOfBoundary[name] { return (index, false) }
        guard name.suffix(2).elementsEqual("--".utf8) else { return nil }
        return indexOfBoundary[name.dropLast(2)].map { ($0, true) }
    }

    private mutating func cross(_ index: Int, isEnd: Bool) -> Bool {
        while open.count > (isEnd ? index : index + 1) { close() }
        depth = open.last?.depth ?? 0
        readsHeader = !isEnd
        guard !isEnd else { return true }
        header = EnclosedHeader()
        header.defaultsToMessage = open.last?.isDigest == true
        parts += 1
        return parts <= MailFormatLimits.partsMax || stop()
    }

    private mutating func close() {
        guard let last = open.popLast() else { return }
        indexOfBoundary[last.boundary] = last.shadowed
    }

    private mutating func endHeader() {
        let ended = header
        readsHeader = false
        header = EnclosedHeader()
        enter(contentType: ended.contentType, defaultsToMessage: ended.defaultsToMessage)
    }

    private mutating func enter(contentType: [UInt8], defaultsToMessage: Bool = false) {
        let kind = ContainerKind(contentType, defaultsToMessage: defaultsToMessage)
        switch kind {
        case .leaf: break
        case .message:
            depth += 1
            readsHeader = true
        case .multipart(let boundary, let isDigest):
            depth += 1
            let name = boundary[...]
            open.append(
                Container(
                    boundary: name, shadowed: indexOfBoundary[name], depth: depth,
                    isDigest: isDigest))
            indexOfBoundary[name] = open.count - 1
            boundaryLengths.insert(name.count)
        }
        work.nodes += 1
    }
}
