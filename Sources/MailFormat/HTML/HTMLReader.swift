import CHTMLParser
import PlainText

/// Listens to libxml2 and drives the writer of lines.
final class HTMLReader {
    private var writer: HTMLTextWriter
    private let parser: htmlParserCtxtPtr
    private let depthMax: Int
    private var open: [OpenElement] = []
    private var unreadDepth = 0
    private var hiddenDepth = 0
    private var hiddenCharacters = 0
    private var nodes = 0
    private var isStopped = false

    private struct OpenElement {
        let name: String
        let element: HTMLElement
        let isHidden: Bool
    }

    static func read(_ html: [UInt8], textBytesMax: Int) -> HTMLText {
        guard let parser = htmlNewParserCtxt() else { return HTMLText(isCut: true) }
        defer { htmlFreeParserCtxt(parser) }
        let bounds = HTMLBounds(html)
        let reader = HTMLReader(
            parser: parser, depthMax: bounds.depthMax, textBytesMax: textBytesMax)
        reader.run(html, count: bounds.readableCount)
        return reader.result(isCut: bounds.readableCount < html.count)
    }

    private init(parser: htmlParserCtxtPtr, depthMax: Int, textBytesMax: Int) {
        self.parser = parser
        self.depthMax = depthMax
        writer = HTMLTextWriter(bytesMax: textBytesMax)
    }

    private func run(_ html: [UInt8], count: Int) {
        guard count > 0 else { return }
        html.withUnsafeBytes { bytes in
            html_read(
                bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(clamping: count),
                Unmanaged.passUnretained(self).toOpaque(), parser,
                { context, name, attributes in
                    HTMLReader.from(context)?.start(HTMLReader.string(name), attributes)
                },
                { context, name in HTMLReader.from(context)?.end(HTMLReader.string(name)) },
                { context, text, length in HTMLReader.from(context)?.characters(text, Int(length)) }
            )
        }
    }

    private func result(isCut: Bool) -> HTMLText {
        var result = HTMLText()
        result.text = SafeText(lines: writer.finish())
        result.links = writer.links.links
        result.hiddenCharacters = hiddenCharacters
        result.misleadingLinks = writer.links.misleadingCount
        result.isCut = isCut || isStopped
        result.nodes = nodes
        return result
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> HTMLReader? {
        context.map { Unmanaged<HTMLReader>.fromOpaque($0).takeUnretainedValue() }
    }

    /// libxml2 gives names in lower case.
    private static func string(_ name: UnsafePointer<xmlChar>?) -> String {
        name.map { String(cString: $0) } ?? ""
    }
}

extension HTMLReader {
    private func start(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?)
    {
        guard !isStopped else { return }
        nodes += 1
        guard open.count < depthMax else { return stop() }
        let element = HTMLElement(name)
        let attributes = HTMLAttributes(attributes)
        let isHidden = attributes.hideElement
        open.append(OpenElement(name: name, element: element, isHidden: isHidden))
        if element == .unread { unreadDepth += 1 }
        if isHidden { hiddenDepth += 1 }
        if isShown { writer.begin(element, attributes) }
    }

    /// libxml2 closes elements in order; should one end tag ever fit none, it is passed over.
    private func end(_ name: String) {
        guard !isStopped, let index = open.lastIndex(where: { $0.name == name }) else { return }
        while open.count > index, let last = open.popLast() {
            if isShown { writer.end(last.element) }
            if last.element == .unread { unreadDepth -= 1 }
            if last.isHidden { hiddenDepth -= 1 }
        }
    }

    private func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int) {
        guard !isStopped, unreadDepth == 0, let text, length > 0 else { return }
        let bytes = UnsafeBufferPointer(start: text, count: length)
        guard hiddenDepth == 0 else {
            hiddenCharacters += bytes.lazy.filter { $0 > 0x20 && $0 & 0xC0 != 0x80 }.count
            return
        }
        writer.write(bytes)
        if writer.isFull { stop() }
    }

    private var isShown: Bool { unreadDepth == 0 && hiddenDepth == 0 }

    private func stop() {
        isStopped = true
        xmlStopParser(parser)
    }
}
