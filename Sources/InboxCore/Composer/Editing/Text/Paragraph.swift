/// One line of the text as the owner broke it: grapheme clusters with their display widths.
///
/// An edit segments anew only the clusters it can have changed, so that a key press in a
/// paragraph of 100,000 characters does not read them all.
struct Paragraph: Sendable {
    private(set) var clusters: [MeasuredCharacter]
    /// Unicode scalars in the paragraph, its line break not counted.
    private(set) var scalarCount: Int

    init(_ line: some StringProtocol = "") {
        clusters = line.map(MeasuredCharacter.init)
        scalarCount = line.unicodeScalars.count
    }

    var text: String { text(in: clusters.indices) }

    func text(in range: Range<Int>) -> String {
        var text = ""
        for cluster in clusters[range] { text.append(cluster.character) }
        return text
    }
}

/// What an edit did to the clusters of one paragraph.
struct ClusterChange: Equatable {
    /// The first cluster that changed.
    var start: Int
    var removedCount: Int
    var insertedCount: Int
    /// How many clusters were cut from text anew: the work done.
    var segmentedCount: Int
}

// MARK: - Scalar offsets

extension Paragraph {
    /// The cluster that holds a scalar offset, and how many of its scalars lie before the offset.
    struct ScalarLocation: Equatable {
        var cluster: Int
        var scalarsInside: Int
    }

    func location(ofScalar offset: Int) -> ScalarLocation {
        precondition((0...scalarCount).contains(offset), "a scalar offset lies in its paragraph")
        if everyClusterIsOneScalar { return ScalarLocation(cluster: offset, scalarsInside: 0) }
        var remaining = offset
        for (index, cluster) in clusters.enumerated() {
            if remaining < cluster.scalarCount {
                return ScalarLocation(cluster: index, scalarsInside: remaining)
            }
            remaining -= cluster.scalarCount
        }
        return ScalarLocation(cluster: clusters.count, scalarsInside: 0)
    }

    func scalarOffset(ofCluster index: Int) -> Int {
        if everyClusterIsOneScalar { return index }
        return clusters[..<index].reduce(0) { $0 + $1.scalarCount }
    }

    func text(inScalars range: Range<Int>) -> String {
        let lower = location(ofScalar: range.lowerBound)
        let upper = location(ofScalar: range.upperBound)
        let end = upper.scalarsInside > 0 ? upper.cluster + 1 : upper.cluster
        let scalars = text(in: lower.cluster..<end).unicodeScalars.dropFirst(lower.scalarsInside)
        return String(String.UnicodeScalarView(scalars.prefix(range.count)))
    }

    /// How many clusters lie wholly behind a scalar offset.
    func clusterCount(behindScalar offset: Int) -> Int {
        let location = location(ofScalar: offset)
        return clusters.count - location.cluster - (location.scalarsInside > 0 ? 1 : 0)
    }

    /// How many clusters at the end are the same as another paragraph's, which ends in the same
    /// text.
    ///
    /// - Parameter limit: how many clusters of `other` lie in that common text.
    func clustersSharedAtEnd(with other: Paragraph, limit: Int) -> Int {
        zip(clusters.reversed(), other.clusters.suffix(limit).reversed())
            .prefix { $0.scalarCount == $1.scalarCount }.count
    }

    private var everyClusterIsOneScalar: Bool { scalarCount == clusters.count }
}

// MARK: - Editing

extension Paragraph {
    /// Replaces scalars by a piece of text without line breaks.
    ///
    /// A cluster boundary depends on the text before it and on the one scalar behind it. So the
    /// boundary in front of the cluster left of the edit always stands, and segmentation can stop
    /// at the first old boundary right of the edit that it meets again.
    mutating func replaceScalars(
        in range: Range<Int>, with line: some StringProtocol
    ) -> ClusterChange {
        let lower = location(ofScalar: range.lowerBound)
        let upper = location(ofScalar: range.upperBound)
        let leftEdge = lower.scalarsInside == 0 ? max(0, lower.cluster - 1) : lower.cluster
        let rightEdge = upper.scalarsInside == 0 ? upper.cluster : upper.cluster + 1

        let before = text(in: leftEdge..<lower.cluster) + head(of: lower)
        let renewed = segment(before + line + tail(of: upper), upTo: rightEdge)

        let keepsLeft = lower.cluster > leftEdge && lower.scalarsInside == 0
            && renewed.clusters.first?.scalarCount == clusters[leftEdge].scalarCount
        let kept = keepsLeft ? 1 : 0
        let change = ClusterChange(
            start: leftEdge + kept,
            removedCount: renewed.end - leftEdge - kept,
            insertedCount: renewed.clusters.count - kept,
            segmentedCount: renewed.segmentedCount)
        clusters.replaceSubrange(
            leftEdge + kept..<renewed.end, with: renewed.clusters.dropFirst(kept))
        scalarCount += line.unicodeScalars.count - range.count
        return change
    }

    /// Segments `text`, which stands in front of cluster `edge`, and as many clusters behind as
    /// join with it.
    ///
    /// Returns the clusters and the end of the old ones they replace. The look-ahead grows
    /// fourfold, so that a long run of flags, where every pair shifts, costs linear work.
    private func segment(
        _ text: String, upTo edge: Int
    ) -> (clusters: [MeasuredCharacter], end: Int, segmentedCount: Int) {
        let textScalarCount = text.unicodeScalars.count
        var lookAhead = 1
        var segmentedCount = 0
        while true {
            let end = min(edge + lookAhead, clusters.count)
            let candidate = (text + self.text(in: edge..<end)).map(MeasuredCharacter.init)
            segmentedCount += candidate.count
            if let meeting = meeting(
                candidate, textScalarCount: textScalarCount, from: edge, to: end) {
                return (Array(candidate[..<meeting.new]), meeting.old, segmentedCount)
            }
            if end == clusters.count { return (candidate, end, segmentedCount) }
            lookAhead *= 4
        }
    }

    /// The first boundary that old clusters and newly cut ones share, at or behind `edge`.
    private func meeting(
        _ candidate: [MeasuredCharacter], textScalarCount: Int, from edge: Int, to end: Int
    ) -> (new: Int, old: Int)? {
        var new = 0, newOffset = 0
        var old = edge, oldOffset = textScalarCount
        while old < end {
            if newOffset == oldOffset { return (new, old) }
            if newOffset < oldOffset {
                guard new < candidate.count else { return nil }
                newOffset += candidate[new].scalarCount
                new += 1
            } else {
                oldOffset += clusters[old].scalarCount
                old += 1
            }
        }
        return nil
    }

    private func head(of location: ScalarLocation) -> String {
        guard location.scalarsInside > 0 else { return "" }
        let scalars = clusters[location.cluster].character.unicodeScalars
        return String(String.UnicodeScalarView(scalars.prefix(location.scalarsInside)))
    }

    private func tail(of location: ScalarLocation) -> String {
        guard location.scalarsInside > 0 else { return "" }
        let scalars = clusters[location.cluster].character.unicodeScalars
        return String(String.UnicodeScalarView(scalars.dropFirst(location.scalarsInside)))
    }
}
