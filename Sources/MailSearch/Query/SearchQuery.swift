/// What the owner typed into the search line.
///
/// All words must be found. The last word is a beginning while it is being typed: until a space or
/// a closing quote follows it.
///
///     anna ring               both words; `ring` also finds `rings`
///     "rose gold"             these words in this order
///     -sold  -"not yet"       without
///     from:ana to:shop subject:"late again" tag:vip attachment:invoice
///     has:attachment
///     after:2026-01-02        on that day or later
///     before:2026-02          before that month, year or day begins
public struct SearchQuery: Sendable, Equatable {
    public struct Clause: Sendable, Equatable {
        /// nil: anywhere.
        public var field: SearchField?
        public var text: String
        /// Its words must stand side by side.
        public var isPhrase: Bool
        public var isExcluded: Bool
        /// Its last word is still being typed.
        public var isOpen: Bool

        public init(
            _ text: String, in field: SearchField? = nil, isPhrase: Bool = false,
            isExcluded: Bool = false, isOpen: Bool = false
        ) {
            self.field = field
            self.text = text
            self.isPhrase = isPhrase
            self.isExcluded = isExcluded
            self.isOpen = isOpen
        }
    }

    public var clauses: [Clause]
    /// true: only with attachments; false: only without.
    public var hasAttachment: Bool?
    /// Seconds since 1970; messages of this instant or later.
    public var earliest: Int64?
    /// Seconds since 1970; messages before this instant.
    public var end: Int64?
    /// Conditions in the query's form that the index knows nothing about (`is:late`, `has:photo`,
    /// a date that is no date), as typed. The search does not look at them.
    public var unparsed: [String]

    public init(
        clauses: [Clause] = [], hasAttachment: Bool? = nil, earliest: Int64? = nil,
        end: Int64? = nil, unparsed: [String] = []
    ) {
        self.clauses = clauses
        self.hasAttachment = hasAttachment
        self.earliest = earliest
        self.end = end
        self.unparsed = unparsed
    }

    /// Whether it asks for nothing, so that every message matches.
    public var isEmpty: Bool {
        clauses.isEmpty && hasAttachment == nil && earliest == nil && end == nil
    }
}
