import PlainText

/// One reading of one mail: header, structure, text, attachments, in this order.
struct MailReading {
    private(set) var mail = ParsedMail()
    private let limits: ReadingLimits

    init(_ bytes: UnsafeRawBufferPointer, limits: ReadingLimits) {
        self.limits = limits
        let block = HeaderBlock(bytes)
        let header = HeaderReader(block, of: bytes)
        mail.headers = header.headers
        mail.notices = header.notices
        add(header.work)
        if bytes.isEmpty { mail.notices = [.empty] }
        readBody(block, of: bytes)
    }

    private mutating func readBody(_ block: HeaderBlock, of bytes: UnsafeRawBufferPointer) {
        guard block.bodyStart < bytes.count else { return }
        let contentType =
            block.first(.contentType).map { block.boundedParameters(of: $0, in: bytes) } ?? []
        let scan = StructureScan(contentType: contentType, bytes: bytes, bodyStart: block.bodyStart)
        add(scan.work)
        if scan.isCut { mail.notices.append(.partsNotShown) }
        if scan.isTruncated { mail.notices.append(.truncated) }
        let read: Void? = MimeTree.read(block, of: bytes, upTo: scan.readableEnd) {
            takeParts(of: $0)
        }
        if read == nil { mail.notices.append(.unreadablePart(PartPath([1]))) }
    }

    private mutating func takeParts(of tree: MimeTree) {
        let outline = MimeOutline(tree)
        mail.work.nodes += outline.nodes
        if outline.isCut, !mail.notices.contains(.partsNotShown) {
            mail.notices.append(.partsNotShown)
        }
        if outline.isEncrypted { mail.notices.append(.encrypted) }
        let body = BodyReader(outline.leaves, limits: limits)
        mail.body = body.body
        mail.notices += body.notices
        add(body.work)
        for leaf in outline.leaves where !body.usedPaths.contains(leaf.path) {
            mail.attachments.append(attachment(leaf))
        }
        mail.bounce = BounceReader.report(from: outline.leaves, headers: mail.headers)
    }

    private mutating func attachment(_ leaf: MimeLeaf) -> Attachment {
        let type = leaf.type
        let count = limits.countsAttachments ? PartContent.count(leaf) : nil
        if limits.countsAttachments, count == nil {
            mail.notices.append(.unreadablePart(leaf.path))
        }
        mail.work.bytes += count ?? 0
        return Attachment(
            name: AttachmentName.name(leaf.fileName, type: type), type: SafeText(line: type),
            byteCount: count, path: leaf.path, isInline: leaf.isRelated && !leaf.isAttachment)
    }

    private mutating func add(_ work: ParseWork) {
        mail.work.bytes += work.bytes
        mail.work.nodes += work.nodes
        mail.work.steps += work.steps
    }
}
