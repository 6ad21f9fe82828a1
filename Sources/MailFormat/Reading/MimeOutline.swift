import CGMime

/// All leaves of a mail in reading order, found without recursion.
struct MimeOutline {
    private(set) var leaves: [MimeLeaf] = []
    /// Whether parts were left out because they are too deep or too many.
    private(set) var isCut = false
    private(set) var isEncrypted = false
    private(set) var nodes = 0

    private struct Step {
        let part: UnsafeMutablePointer<GMimeObject>
        let path: PartPath
        var choice: MimeLeaf.Choice?
        var isInReport = false
        var isRelated = false
    }

    init(_ tree: MimeTree) {
        let isMultipart = mime_kind(tree.root) == MimePartMultipart
        var pending = [Step(part: tree.root, path: PartPath(isMultipart ? [] : [1]))]
        while let step = pending.popLast() {
            nodes += 1
            guard nodes <= MailFormatLimits.partsMax else {
                isCut = true
                return
            }
            guard mime_kind(step.part) == MimePartMultipart else {
                append(step)
                continue
            }
            guard step.path.indices.count < MailFormatLimits.depthShownMax else {
                isCut = true
                continue
            }
            pending += children(of: step).reversed()
        }
    }

    private mutating func append(_ step: Step) {
        leaves.append(
            MimeLeaf(
                part: step.part, path: step.path, choice: step.choice, isInReport: step.isInReport,
                isRelated: step.isRelated))
    }

    private mutating func children(of step: Step) -> [Step] {
        let subtype = Self.subtype(of: step.part)
        if subtype == "encrypted" { isEncrypted = true }
        let count = min(Int(mime_child_count(step.part)), MailFormatLimits.partsMax + 1)
        return (0..<count).compactMap { index in
            guard let child = mime_child(step.part, Int32(index)) else { return nil }
            var next = Step(part: child, path: step.path.child(index + 1))
            next.choice =
                subtype == "alternative"
                ? MimeLeaf.Choice(alternative: step.path, branch: index) : step.choice
            next.isInReport = subtype == "report"
            next.isRelated = step.isRelated || subtype == "related" && index > 0
            return next
        }
    }

    private static func subtype(of part: UnsafeMutablePointer<GMimeObject>) -> String {
        guard let type = g_mime_object_get_content_type(part),
            let subtype = g_mime_content_type_get_media_subtype(type)
        else { return "" }
        return String(cString: subtype).lowercased()
    }
}
