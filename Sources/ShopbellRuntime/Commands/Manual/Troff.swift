/// Text for `man`: the few macros of man(7) that a manual page needs.
struct Troff {
    private(set) var text = ""

    /// A word or sentence that may stand anywhere in a line.
    static func escaped(_ plain: String) -> String {
        var escaped = ""
        for scalar in plain.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case "\"": escaped += "\\(dq"
            case _ where scalar.value >= 0x80: escaped += hexadecimal(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    mutating func title(_ name: String, section: Int, header: String) {
        text += ".TH \(name) \(section) \"\" \"\" \"\(Self.escaped(header))\"\n.nh\n.ad l\n"
    }

    mutating func section(_ title: String) { text += ".SH \(Self.escaped(title).uppercased())\n" }
    mutating func subsection(_ title: String) { text += ".SS \(Self.escaped(title))\n" }

    mutating func paragraph(_ plain: String) { text += ".PP\n\(Self.line(plain))" }

    /// A term on its own line with its explanation indented below.
    mutating func entry(_ term: String, _ explanation: String) {
        text += ".TP\n\\fB\(Self.escaped(term))\\fR\n\(Self.line(explanation))"
    }

    /// Lines that stand as they are.
    mutating func verbatim(_ lines: [String]) {
        text += ".PP\n.nf\n.RS\n" + lines.map(Self.line).joined() + ".RE\n.fi\n"
    }

    /// A line that begins with a dot would be a request.
    private static func line(_ plain: String) -> String {
        let lines = plain.split(separator: "\n").map { line in
            line.hasPrefix(".") ? "\\&" + escaped(String(line)) : escaped(String(line))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
    }
}
