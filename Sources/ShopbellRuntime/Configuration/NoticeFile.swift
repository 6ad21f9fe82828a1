import CustomerCare

extension ShopPlaces {
    /// The owner's rules for notices.
    public var notices: String { configuration + "/notices.txt" }
}

/// The owner's rules for notices of marketplaces and forms, in front of those that ship.
enum NoticeFile {
    static func load(_ path: String) throws(ConfigurationError) -> NoticeRules {
        guard let text = try OwnedFile.text(path) else { return .shipped }
        do throws(NoticeRuleError) {
            return NoticeRules(try NoticeRules(parsing: text).rules + NoticeRules.shipped.rules)
        } catch {
            throw ConfigurationError(
                file: path, line: error.line, problem: error.problem, remedy: error.remedy)
        }
    }
}
