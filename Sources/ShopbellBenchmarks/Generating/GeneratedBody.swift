import Foundation

/// The text, HTML and files of one generated mail.
struct GeneratedBody {
    /// Kinds of mail, about as often as shops get them.
    enum Form { case plain, alternative, htmlOnly, withFile }

    let lines: [[UInt8]]
    let quoted: [[UInt8]]
    let attribution: String

    init(conversation: GeneratedConversation, _ numbers: inout SeededNumbers) {
        lines = Self.lines(conversation.kind, &numbers)
        quoted = conversation.lastLines
        attribution =
            "On Monday, \(conversation.lastPerson.name) <\(conversation.lastPerson.address)> wrote:"
    }

    static func form(_ numbers: inout SeededNumbers) -> Form {
        switch numbers.below(100) {
        case ..<50: .plain
        case ..<82: .alternative
        case ..<93: .htmlOnly
        default: .withFile
        }
    }

    private static func lines(_ kind: GeneratedConversation.Kind, _ numbers: inout SeededNumbers)
        -> [[UInt8]]
    {
        if kind == .thanks { return [Array("Thank you so much, it is lovely!".utf8)] }
        let paragraphs = 1 + numbers.below(4) + (kind == .newsletter ? 6 : 0)
        return Array((0..<paragraphs).map { _ in paragraph(&numbers) }.joined(separator: [[]]))
    }

    private static func paragraph(_ numbers: inout SeededNumbers) -> [[UInt8]] {
        var lines: [[UInt8]] = [], line: [UInt8] = []
        for _ in 0..<(10 + numbers.below(50)) {
            let word =
                numbers.isOne(in: 40) ? orderNumber(&numbers) : Vocabulary.shared.draw(&numbers)
            if line.count + word.count > 71 {
                lines.append(line)
                line = []
            }
            if !line.isEmpty { line.append(0x20) }
            line += word
            if numbers.isOne(in: 12) { line.append(UInt8(ascii: numbers.isOne(in: 3) ? "?" : ".")) }
        }
        return lines + [line]
    }

    private static func orderNumber(_ numbers: inout SeededNumbers) -> [UInt8] {
        Array("#\(10_000 + numbers.below(900_000))".utf8)
    }
}

extension GeneratedBody {
    var plainText: [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            bytes += line
            bytes.append(0x0A)
        }
        if !quoted.isEmpty {
            bytes += Array("\n\(attribution)\n".utf8)
            for line in quoted { bytes += [0x3E, 0x20] + line + [0x0A] }
        }
        bytes += Array("\n-- \nSent from the kitchen table\n".utf8)
        return bytes
    }

    var html: [UInt8] {
        var text = Self.htmlHead
        let paragraphs = lines.split(separator: []).map { $0.joined(separator: [0x20]) }
        for (index, paragraph) in paragraphs.enumerated() {
            text += "<p style=\"margin:0 0 12px 0;font-family:Arial,sans-serif;font-size:14px\">"
            text += String(decoding: Array(paragraph), as: UTF8.self)
            if index == 0 {
                text += " <a href=\"https://shop.example.org/order/\(lines.count)\">my order</a>"
            }
            text += "</p>\n"
        }
        text += "<ul><li>one teapot</li><li>two cups &amp; saucers</li></ul>\n"
        if !quoted.isEmpty {
            let words = String(decoding: Array(quoted.joined(separator: [0x0A])), as: UTF8.self)
            text +=
                "<div>\(attribution.replacing("<", with: "&lt;"))</div><blockquote type=\"cite\">"
            text += words.replacing("\n", with: "<br>\n") + "</blockquote>\n"
        }
        return Array((text + "</td></tr></table></body></html>\n").utf8)
    }

    private static let htmlHead = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><style>
        body { margin: 0; padding: 0; background: #ffffff } .wrap { width: 600px }
        a { color: #2b6cb0; text-decoration: underline } td { vertical-align: top }
        </style></head><body><table role="presentation" class="wrap" cellpadding="0"><tr><td>

        """

    /// A picture's worth of bytes that do not compress.
    static func file(_ numbers: inout SeededNumbers) -> [UInt8] {
        let count = 3_000 + numbers.below(24_000)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count {
            withUnsafeBytes(of: numbers.next()) { bytes += Array($0) }
        }
        return bytes
    }
}
