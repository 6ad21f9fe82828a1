/// Undoes format=flowed (RFC 3676): soft line breaks are joined, stuffed spaces removed.
enum FlowedReading {
    static func unwrapped(_ text: String, deletesSpace: Bool) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var softDepth: Int?
        var isFirst = true
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
            var content = line.dropFirst(depth)
            if content.first == 0x20 { content = content.dropFirst() }
            let isSignature = content.elementsEqual("-- ".utf8)
            if softDepth != depth || isSignature {
                if !isFirst { output.append(0x0A) }
                appendMarks(depth, to: &output, before: content)
            }
            output += content
            isFirst = false
            let isSoft = content.last == 0x20 && !isSignature
            if isSoft, deletesSpace { output.removeLast() }
            softDepth = isSoft ? depth : nil
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func appendMarks(
        _ depth: Int, to output: inout [UInt8], before content: Substring.UTF8View
    ) {
        for _ in 0..<depth { output.append(UInt8(ascii: ">")) }
        if depth > 0, !content.isEmpty { output.append(0x20) }
    }
}
