/// An error whose description is the sentence that the shopkeeper reads.
///
/// Without it `"\(error)"` would show the type and its fields wherever errors of several kinds meet.
public protocol SpokenError: Error, CustomStringConvertible {
    /// One line: what could not be done, where, and what would be right.
    var sentence: SafeText { get }
}

extension SpokenError {
    public var description: String { sentence.string }
}
