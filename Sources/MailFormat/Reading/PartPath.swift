/// Where a part stands in its mail, counted from 1 at each level as IMAP does: `2.1`.
///
/// A mail of one part has that part at `1`.
public struct PartPath: Hashable, Sendable {
    public let indices: [Int]

    public init(_ indices: [Int]) {
        self.indices = indices
    }

    /// Reads `2.1`; nil when it is no path.
    public init?(_ text: String) {
        let fields = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = fields.compactMap { Int($0) }
        guard numbers.count == fields.count, numbers.allSatisfy({ $0 > 0 }) else { return nil }
        indices = numbers
    }

    func child(_ number: Int) -> PartPath { PartPath(indices + [number]) }
}

extension PartPath: CustomStringConvertible {
    public var description: String { indices.map { String($0) }.joined(separator: ".") }
}
