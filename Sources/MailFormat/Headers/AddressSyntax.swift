import PlainText

/// Which strings are mail addresses (RFC 5321 and 6531, without comments and folding).
enum AddressSyntax {
    /// An address mail can be sent to: a local part, `@`, and a domain, none of which can be taken
    /// for a command line option or a second line.
    static func isDeliverable(_ address: String) -> Bool {
        guard isReadable(address), let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) else {
            return false
        }
        return isDomain(address[address.index(after: at)...])
            && !address.utf8.starts(with: "-".utf8)
    }

    /// An address that may be shown: also one without a domain, such as `MAILER-DAEMON`.
    static func isReadable(_ address: String) -> Bool {
        guard !address.isEmpty, address.utf8.count <= MailFormatLimits.addressBytesMax,
            SafeText(line: address).string == address
        else { return false }
        guard let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) else {
            return isDotAtom(address[...])
        }
        let local = address[..<at]
        return isDotAtom(local) || isQuoted(local)
    }

    private static func isDotAtom(_ local: Substring) -> Bool {
        !local.isEmpty
            && local.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII ? isAtomText(UInt8(scalar.value)) : !scalar.properties.isWhitespace
            }
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x7F: false
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"): false
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ";"): false
        case UInt8(ascii: ":"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "@"): false
        default: true
        }
    }

    private static func isQuoted(_ local: Substring) -> Bool {
        local.utf8.count > 2 && local.utf8.first == UInt8(ascii: "\"")
            && local.utf8.last == UInt8(ascii: "\"")
            && local.utf8.dropFirst().dropLast().allSatisfy { byte in
                byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"")
                    && byte != UInt8(ascii: "\\")
            }
    }

    private static func isDomain(_ domain: Substring) -> Bool {
        if domain.utf8.first == UInt8(ascii: "["), domain.utf8.last == UInt8(ascii: "]") {
            return domain.utf8.dropFirst().dropLast().allSatisfy(isLiteralText)
        }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return domain.utf8.count <= 255 && labels.allSatisfy(isLabel)
    }

    private static func isLiteralText(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }

    private static func isLabel(_ label: Substring) -> Bool {
        guard let first = label.utf8.first, let last = label.utf8.last else { return false }
        return first != UInt8(ascii: "-") && last != UInt8(ascii: "-")
            && label.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    ? isLetterOrDigit(UInt8(scalar.value)) || scalar == "-" || scalar == "_"
                    : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        || scalar.properties.generalCategory == .nonspacingMark
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
