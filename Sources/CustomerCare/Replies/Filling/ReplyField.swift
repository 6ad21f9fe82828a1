import PlainText

/// Something the shop may know and a reply may say: one row of the list that help shows.
public struct ReplyField: Hashable, Sendable {
    /// What a value must look like before it is written to a customer.
    public enum Rule: Hashable, Sendable {
        /// A first name as one would say it; anything doubtful gives way to the fallback.
        case firstName
        /// Any words on one line.
        case line
    }

    /// As it is spelled in a reply: `first name`.
    public let name: String
    /// Other spellings that mean the same, in any case and spacing.
    public let aliases: [String]
    /// One line for the list of fields.
    public let description: String
    /// A value as it might be, for the same list.
    public let sample: String
    public let rule: Rule

    public init(
        name: String, aliases: [String] = [], description: String, sample: String,
        rule: Rule = .line
    ) {
        self.name = name
        self.aliases = aliases
        self.description = description
        self.sample = sample
        self.rule = rule
    }
}

/// The fields that replies may use, in the order in which help lists them.
public struct ReplyFieldTable: Hashable, Sendable {
    public let fields: [ReplyField]
    private let positions: [String: Int]

    /// - Precondition: no two fields share a spelling.
    public init(_ fields: [ReplyField]) {
        self.fields = fields
        var positions: [String: Int] = [:]
        for (position, field) in fields.enumerated() {
            for spelling in Set(([field.name] + field.aliases).map(Self.folded)) {
                precondition(positions[spelling] == nil, "two fields are spelled \(spelling)")
                positions[spelling] = position
            }
        }
        self.positions = positions
    }

    /// The field of that name. A path such as `ticket.customer.firstname` is looked up whole and
    /// then by its last part.
    public func field(named name: String) -> ReplyField? {
        if let position = positions[Self.folded(name)] { return fields[position] }
        guard let lastPart = name.split(separator: ".").dropFirst().last else { return nil }
        return positions[Self.folded(String(lastPart))].map { fields[$0] }
    }

    /// The field whose name was probably meant, unless nothing is near.
    public func nearest(to name: String) -> ReplyField? {
        let wanted = Array(Self.folded(name).prefix(ReplyLimits.firstNameCharactersMax))
        let distances = fields.map { field in
            ([field.name] + field.aliases)
                .map { EditDistance.between(wanted, Array(Self.folded($0))) }.min() ?? .max
        }
        guard let least = distances.min(), least <= max(1, wanted.count / 3) else { return nil }
        return distances.firstIndex(of: least).map { fields[$0] }
    }

    /// Case, spaces and punctuation do not tell names apart.
    static func folded(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
