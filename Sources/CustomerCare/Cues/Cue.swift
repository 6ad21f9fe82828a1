/// Words of a customer that say how their message should be taken.
public struct Cue: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Someone is, or may be, hurt: a rash, a cut, glass, an allergy.
        case harm
        /// They need it by a day.
        case neededBy
        /// Something arrived broken, wrong, late, or not at all.
        case failure
        /// They speak of money back, of a case, of warning others.
        case exit
        case upset
        /// They ask after what they asked before.
        case again
        case kind
        /// They are in no hurry.
        case patient
    }

    public let kind: Kind
    /// Index of the paragraph, and the words in it.
    public let paragraph: Int
    public let tokens: Range<Int>
}
