/// Fetches the decoded content of one part of a mail.
public enum AttachmentReader {
    /// The bytes to write when the part is saved; nil when there is no such part or it cannot be
    /// read. An enclosed message comes as it arrived, header and all.
    public static func bytes(of path: PartPath, in raw: RawSpan) -> [UInt8]? {
        raw.withUnsafeBytes { bytes(of: path, in: $0) }
    }

    /// The bytes to write when the part is saved; nil when there is no such part.
    public static func bytes(of path: PartPath, in raw: [UInt8]) -> [UInt8]? {
        raw.withUnsafeBytes { bytes(of: path, in: $0) }
    }

    private static func bytes(of path: PartPath, in raw: UnsafeRawBufferPointer) -> [UInt8]? {
        let block = HeaderBlock(raw)
        let contentType =
            block.first(.contentType).map { block.boundedParameters(of: $0, in: raw) } ?? []
        let scan = StructureScan(contentType: contentType, bytes: raw, bodyStart: block.bodyStart)
        let content = MimeTree.read(block, of: raw, upTo: scan.readableEnd) { tree in
            MimeOutline(tree).leaves.first { $0.path == path }.flatMap {
                PartContent.read($0, limit: raw.count * 2)
            }
        }
        return content??.bytes
    }
}
