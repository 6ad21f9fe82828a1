import Foundation
import MailFormat

/// Writes one generated mail as bytes, with the header fields that mail servers leave in it.
struct MailWriter {
    private(set) var bytes: [UInt8] = []

    mutating func field(_ name: String, _ value: String) {
        bytes += Array("\(name): \(value)\n".utf8)
    }

    mutating func person(_ name: String, _ person: GeneratedPerson) {
        field(name, "\(Self.encoded(person.name)) <\(person.address)>")
    }

    mutating func received(_ date: String, _ numbers: inout SeededNumbers) {
        for hop in ["mx1.example.org", "relay.example.net"] {
            let id = String(numbers.next(), radix: 36)
            field(
                "Received",
                "from \(hop) (\(hop) [192.0.2.\(numbers.below(255))])\n\tby mail.example.com with "
                    + "ESMTPS id \(id)\n\tfor <\(GeneratedShop.address)>; \(date)")
        }
    }

    mutating func body(
        _ body: GeneratedBody, _ form: GeneratedBody.Form, _ numbers: inout SeededNumbers
    ) {
        switch form {
        case .plain: part("text/plain; charset=utf-8", body.plainText, isLong: false)
        case .htmlOnly: part("text/html; charset=utf-8", body.html, isLong: true)
        case .alternative: alternative(body, &numbers)
        case .withFile: withFile(body, &numbers)
        }
        bytes.append(0x0A)
    }

    private mutating func alternative(_ body: GeneratedBody, _ numbers: inout SeededNumbers) {
        let boundary = "=_" + String(numbers.next(), radix: 36)
        multipart("alternative", boundary)
        delimiter(boundary)
        part("text/plain; charset=utf-8", body.plainText, isLong: false)
        delimiter(boundary)
        part("text/html; charset=utf-8", body.html, isLong: true)
        bytes += Array("\n--\(boundary)--\n".utf8)
    }

    private mutating func withFile(_ body: GeneratedBody, _ numbers: inout SeededNumbers) {
        let boundary = "=_" + String(numbers.next(), radix: 36)
        multipart("mixed", boundary)
        delimiter(boundary)
        part("text/plain; charset=utf-8", body.plainText, isLong: false)
        delimiter(boundary)
        field("Content-Disposition", "attachment; filename=\"picture \(numbers.below(1_000)).jpg\"")
        encodedPart("image/jpeg", GeneratedBody.file(&numbers))
        bytes += Array("\n--\(boundary)--\n".utf8)
    }

    private mutating func multipart(_ kind: String, _ boundary: String) {
        field("Content-Type", "multipart/\(kind); boundary=\"\(boundary)\"")
        bytes.append(0x0A)
    }

    private mutating func delimiter(_ boundary: String) { bytes += Array("\n--\(boundary)\n".utf8) }

    /// Text travels as 8-bit lines, HTML with its long lines in quoted-printable.
    private mutating func part(_ type: String, _ content: [UInt8], isLong: Bool) {
        field("Content-Type", type)
        field("Content-Transfer-Encoding", isLong ? "quoted-printable" : "8bit")
        bytes.append(0x0A)
        if isLong { appendQuotedPrintable(content) } else { bytes += content }
    }

    private mutating func encodedPart(_ type: String, _ content: [UInt8]) {
        field("Content-Type", type)
        field("Content-Transfer-Encoding", "base64")
        bytes.append(0x0A)
        bytes += Data(content).base64EncodedData(options: [
            .lineLength76Characters, .endLineWithLineFeed,
        ])
    }

    /// RFC 2045, section 6.7.
    private mutating func appendQuotedPrintable(_ content: [UInt8]) {
        var columns = 0
        for byte in content {
            if byte == 0x0A {
                bytes.append(byte)
                columns = 0
                continue
            }
            if columns >= 72 {
                bytes += [UInt8(ascii: "="), 0x0A]
                columns = 0
            }
            let isPlain = byte == 0x20 || (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
            if isPlain { bytes.append(byte) } else { appendEscaped(byte) }
            columns += isPlain ? 1 : 3
        }
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "="))
        bytes.append(Self.digits[Int(byte >> 4)])
        bytes.append(Self.digits[Int(byte & 15)])
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// RFC 2047 for what is not ASCII.
    static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return "=?utf-8?B?\(Data(text.utf8).base64EncodedString())?="
    }
}
