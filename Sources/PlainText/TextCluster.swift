/// One grapheme cluster of a text: what a reader takes for one character, and what the cursor
/// never enters.
public struct TextCluster: Equatable, Sendable {
    public let range: Range<String.Index>
    /// Columns as drawn. A line feed counts none.
    public let columns: Int
    /// The scalar that opens the cluster.
    public let first: Unicode.Scalar
}

/// The grapheme clusters of a text in order, at a few nanoseconds each for plain ASCII.
public struct TextClusters: Sequence, Sendable {
    private let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(_ text: SafeText) {
        self.init(text.string)
    }

    public func makeIterator() -> Iterator {
        Iterator(text: text)
    }

    public struct Iterator: IteratorProtocol {
        private let text: String
        private var position: String.Index
        /// Where the cluster that `position` is in ends.
        private var clusterEnd: String.Index

        init(text: String) {
            var contiguous = text
            contiguous.makeContiguousUTF8()
            self.text = contiguous
            position = contiguous.startIndex
            clusterEnd = position
        }

        public mutating func next() -> TextCluster? {
            guard position < text.endIndex else { return nil }
            let start = position
            if position == clusterEnd {
                if let cluster = nextPlain(from: start) { return cluster }
                clusterEnd = text.index(after: start)
            }
            position = endOfPiece(from: start)
            let columns = DisplayWidth.columns(of: text[start..<position])
            return TextCluster(
                range: start..<position, columns: columns, first: text.unicodeScalars[start])
        }

        /// An ASCII byte before another one, or at the end, is a cluster by itself; only CR LF
        /// is not.
        private mutating func nextPlain(from start: String.Index) -> TextCluster? {
            let bytes = text.utf8
            let byte = bytes[start]
            guard byte < 0x80, byte != 0x0D else { return nil }
            let end = bytes.index(after: start)
            guard end == text.endIndex || bytes[end] < 0x80 else { return nil }
            position = end
            clusterEnd = end
            return TextCluster(
                range: start..<end, columns: byte == 0x0A ? 0 : 1, first: Unicode.Scalar(byte))
        }

        /// Cuts a cluster that is longer than any writing needs. Its end is kept, because to
        /// look for it again from every cut would take quadratic time.
        private func endOfPiece(from start: String.Index) -> String.Index {
            let limit = PlainTextLimits.clusterScalarsMax
            let bytes = text.utf8.distance(from: start, to: clusterEnd)
            guard bytes > limit else { return clusterEnd }
            return text.unicodeScalars.index(start, offsetBy: limit, limitedBy: clusterEnd)
                ?? clusterEnd
        }
    }
}
