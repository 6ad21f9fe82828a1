import Foundation

/// A file that travels with a letter.
struct DemoAttachment: Sendable, Equatable {
    let name: String
    /// As in `image/png`.
    let type: String
    let bytes: [UInt8]

    var part: MimePart {
        let fields = [
            MailField("Content-Type", type),
            MailField("Content-Transfer-Encoding", "base64"),
            MailField("Content-Disposition", "attachment;\r\n \(nameParameter)"),
        ]
        let content = Data(bytes).base64EncodedString(
            options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        return .leaf(fields, content: Array(content.utf8))
    }

    /// RFC 2231 where the name leaves ASCII.
    private var nameParameter: String {
        let plain = name.utf8.allSatisfy { $0 < 0x80 }
        return plain ? "filename=\"\(name)\"" : "filename*=UTF-8''\(percentEncoded)"
    }

    private var percentEncoded: String {
        name.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            guard character.isASCII, character.isLetter || character.isNumber || character == "."
            else { return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
            return String(character)
        }.joined()
    }
}
