import PlainText

/// An address that can be handed to a mail command as an argument without being taken for an
/// option, a list of addresses, a program or a file.
///
/// Stricter than RFC 5321 on purpose: quoted local parts and address literals are refused.
public struct EnvelopeAddress: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) throws(EnvelopeAddressError) {
        if let problem = Self.problem(in: text) {
            throw EnvelopeAddressError(address: SafeText(line: text), problem: problem)
        }
        self.text = text
    }

    public var description: String { text }

    private static func problem(in text: String) -> String? {
        if text.utf8.count > MailTransportLimits.addressBytesMax {
            return "is longer than \(MailTransportLimits.addressBytesMax) bytes"
        }
        if text.hasPrefix("-") { return "begins with a dash and could be taken for an option" }
        if text.unicodeScalars.contains(where: isUnseen) {
            return "has a space or an unseen character in it"
        }
        // A slash is fine inside (`sales/ann@example.org`), but at the start it names a file.
        if text.hasPrefix("/") || text.contains(where: { "<>()[],;:\\\"|`".contains($0) }) {
            return "has a character in it that does not belong into an address"
        }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
            return "is not of the form name@example.org"
        }
        return nil
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
            .lineSeparator, .paragraphSeparator:
            true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}

/// An address that must not reach a mail command.
public struct EnvelopeAddressError: SpokenError, Equatable, Sendable {
    public let address: SafeText
    let problem: String

    public var sentence: SafeText { "the address \(address) \(problem)" }
}
