import PlainText

public typealias RemedyID = Token

/// An amount as the owner wrote it down; the shop's books are elsewhere.
public struct Money: Hashable, Sendable, Codable {
    /// In hundredths: cents, pence.
    public let hundredths: Int64
    /// "EUR", "GBP"; empty where the shop has one only.
    public let currency: String

    public init(hundredths: Int64, currency: String = "") {
        self.hundredths = hundredths
        self.currency = currency
    }
}

/// How the owner made something good, or gave something without being asked.
public struct Remedy: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
        case moneyBack = "money-back"
        case new
        case sorted
        case gesture
    }

    public let id: RemedyID
    public let customer: CustomerID
    public let conversation: ConversationID?
    public let kind: Kind
    public let amount: Money?
    /// What is special in this case.
    public let special: SafeText
    /// What went wrong; empty for a gesture.
    public let cause: SafeText
    /// The promise it makes.
    public let promise: PromiseID?
    /// When to ask once whether all is well now.
    public let careAt: Instant?
    public let madeAt: Instant
    /// Money is moved at the shop or the bank; the owner ticks it here.
    public internal(set) var paidOutAt: Instant?
    public internal(set) var caredAt: Instant?

    init(_ recorded: RemedyRecorded) {
        id = recorded.remedy
        customer = recorded.customer
        conversation = recorded.conversation
        kind = recorded.kind
        amount = recorded.amount
        special = recorded.special
        cause = recorded.cause
        promise = recorded.promise
        careAt = recorded.careAt
        madeAt = recorded.at
    }

    /// Money that is written down and not yet paid out.
    public var isToPayOut: Bool { kind == .moneyBack && paidOutAt == nil }
}

/// The owner wrote down a remedy.
public struct RemedyRecorded: Hashable, Sendable, Codable {
    public let act: ActID
    public let remedy: RemedyID
    public let customer: CustomerID
    public let conversation: ConversationID?
    public let kind: Remedy.Kind
    public let amount: Money?
    public let special: SafeText
    public let cause: SafeText
    public let promise: PromiseID?
    public let careAt: Instant?
    public let at: Instant

    public init(
        act: ActID, remedy: RemedyID, customer: CustomerID, conversation: ConversationID?,
        kind: Remedy.Kind, amount: Money? = nil, special: SafeText = "", cause: SafeText = "",
        promise: PromiseID? = nil, careAt: Instant? = nil, at: Instant
    ) {
        self.act = act
        self.remedy = remedy
        self.customer = customer
        self.conversation = conversation
        self.kind = kind
        self.amount = amount
        self.special = special
        self.cause = cause
        self.promise = promise
        self.careAt = careAt
        self.at = at
    }
}

/// A remedy went on: paid out, or looked after once.
public struct RemedyStep: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable {
        case paidOut = "paid-out"
        case caredFor = "cared-for"
    }

    public let act: ActID
    public let remedy: RemedyID
    public let kind: Kind
    public let at: Instant

    public init(act: ActID, remedy: RemedyID, kind: Kind, at: Instant) {
        self.act = act
        self.remedy = remedy
        self.kind = kind
        self.at = at
    }
}
