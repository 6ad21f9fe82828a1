/// Decides line by line what a line is. Reads each line a bounded number of times.
struct ZoneClassifier {
    private let lines: TextLines
    private var found: [BodyZone.Kind] = []
    /// What all lines are from here on, once a quote without marks or a signature has begun.
    private var rest: BodyZone.Kind?

    init(_ lines: TextLines) {
        self.lines = lines
    }

    mutating func kinds() -> [BodyZone.Kind] {
        found.reserveCapacity(lines.count)
        while found.count < lines.count { classifyNext() }
        return found
    }

    private mutating func classifyNext() {
        let index = found.count
        if rest == .quoted || rest == .forwarded { return append(rest ?? .quoted) }
        if lines.isQuoted(index) {
            rest = nil
            return append(.quoted)
        }
        if lines.isBlank(index) { return append(rest ?? blankKind()) }
        if let count = Attribution.lineCount(at: index, in: lines) { return takeAttribution(count) }
        if let separator = Separator(at: index, in: lines) { return take(separator) }
        if let count = Armour.headLineCount(at: index, in: lines) { return append(.signature, count: count) }
        if rest == nil, SignatureMark.begins(at: index, in: lines) || Armour.signatureBegins(at: index, in: lines) {
            rest = .signature
        }
        append(rest ?? .own)
    }

    /// An empty line belongs to what stands above it.
    private func blankKind() -> BodyZone.Kind {
        guard let last = found.last else { return .own }
        return switch last {
        case .attribution: .quoted
        case .signature where rest == nil: .own
        default: last
        }
    }

    private mutating func append(_ kind: BodyZone.Kind, count: Int = 1) {
        for _ in 0..<count { found.append(kind) }
    }

    /// Where no `>` follows, the quote has no marks and goes on to the end.
    private mutating func takeAttribution(_ count: Int) {
        let next = lines.firstFilled(from: found.count + count)
        append(.attribution, count: count)
        rest = next.map { lines.isQuoted($0) } == true ? nil : .quoted
    }

    private mutating func take(_ separator: Separator) {
        append(separator.isForward ? .forwarded : .attribution, count: separator.lineCount)
        rest = separator.isForward ? .forwarded : .quoted
    }
}
