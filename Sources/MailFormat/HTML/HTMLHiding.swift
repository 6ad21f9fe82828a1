/// Whether an element is made invisible, as far as its own attributes tell.
enum HTMLHiding {
    static func hides(_ attribute: (String) -> String?) -> Bool {
        if attribute("hidden") != nil { return true }
        guard let style = attribute("style") else { return false }
        return hides(style: style)
    }

    static func hides(style: String) -> Bool {
        let rules = rules(of: style)
        switch rules["display"] {
        case "none": return true
        default: break
        }
        if rules["visibility"] == "hidden" || rules["mso-hide"] == "all" { return true }
        if isZero(rules["font-size"]) || isZero(rules["opacity"]) { return true }
        if rules["overflow"] == "hidden", isZero(rules["max-height"]) || isZero(rules["height"]) || isZero(rules["width"]) {
            return true
        }
        return hasColourOfBackground(rules)
    }

    private static func hasColourOfBackground(_ rules: [String: String]) -> Bool {
        guard let colour = rules["color"] else { return false }
        if colour == "transparent" { return true }
        let background = rules["background-color"] ?? rules["background"]
        return background.map { colour == $0 && colour != "inherit" && colour != "initial" } ?? false
    }

    /// The declarations of a style attribute in lower case, without `!important` and spaces.
    private static func rules(of style: String) -> [String: String] {
        var rules: [String: String] = [:]
        for declaration in style.prefix(4_096).lowercased().split(separator: ";") {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let name = declaration[..<colon].filter { !$0.isWhitespace }
            var value = declaration[declaration.index(after: colon)...].filter { !$0.isWhitespace }
            if value.hasSuffix("!important") { value.removeLast("!important".count) }
            rules[name] = value
        }
        return rules
    }

    private static func isZero(_ value: String?) -> Bool {
        guard let value, let first = value.first, first.isNumber || first == "." else { return false }
        let digits = value.prefix { $0.isNumber || $0 == "." }
        let unit = value.dropFirst(digits.count)
        guard digits.allSatisfy({ $0 == "0" || $0 == "." }) else {
            return digits == "1" && unit == "px"
        }
        return true
    }
}
