import PlainText

/// People came onto a list of those to be told of something, or the list was closed; an act that can
/// be taken back.
public struct TellingListed: Hashable, Sendable, Codable {
    public let act: ActID
    public let cause: TellingCause
    /// Who was skipped and is named again is to be told again.
    public let people: [TellingPerson]
    public let isClosed: Bool
    public let at: Instant

    public init(
        act: ActID, cause: TellingCause, people: [TellingPerson], isClosed: Bool = false, at: Instant
    ) {
        self.act = act
        self.cause = cause
        self.people = people
        self.isClosed = isClosed
        self.at = at
    }
}

/// A list of people to be told of one thing before they ask.
public struct Telling: Hashable, Sendable, Codable {
    public let cause: TellingCause
    public internal(set) var entries: [Entry]
    public let begunAt: Instant
    public internal(set) var isClosed: Bool

    /// Somebody on the list, and since when.
    public struct Entry: Hashable, Sendable, Codable {
        public let person: TellingPerson
        public let at: Instant
    }

    /// How far it has come with one of them.
    public enum Standing: Hashable, Sendable {
        case toGo
        case skipped
        /// The mail is written and held, or on its way.
        case leaving
        case told(Instant)
    }

    init(_ listed: TellingListed) {
        cause = listed.cause
        entries = []
        begunAt = listed.at
        isClosed = listed.isClosed
        take(listed)
    }

    mutating func take(_ listed: TellingListed) {
        isClosed = listed.isClosed
        for person in listed.people.prefix(Limits.tellingPeopleMax) {
            let entry = Entry(person: person, at: listed.at)
            if let place = entries.firstIndex(where: { $0.person.addressee == person.addressee }) {
                entries[place] = entry
            } else if entries.count < Limits.tellingPeopleMax {
                entries.append(entry)
            }
        }
    }
}

extension CareLedger {
    /// Lists that are not closed, the newest last.
    public var openTellings: [Telling] { tellings.filter { !$0.isClosed } }

    public func telling(_ cause: Token) -> Telling? { tellings.last { $0.cause.id == cause } }

    mutating func put(_ telling: Telling) {
        var all = tellings
        if let place = all.lastIndex(where: { $0.cause.id == telling.cause.id }) {
            all[place] = telling
        } else {
            all.append(telling)
        }
        if all.count > Limits.tellingCountMax, let closed = all.firstIndex(where: \.isClosed) { all.remove(at: closed) }
        tellings = all
    }
    mutating func forget(_ telling: Telling) { tellings.removeAll { $0.cause.id == telling.cause.id } }
}
