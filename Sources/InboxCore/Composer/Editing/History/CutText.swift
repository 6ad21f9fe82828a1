/// What was cut last, for putting back; cuts in a row gather here in the order of the text.
struct CutText: Sendable {
    enum Side { case front, back }

    private(set) var content = BlankedText()
    /// Whether the command before was a cut, so that the next one adds to it.
    private var isOpen = false

    mutating func add(_ cut: BlankedText, at side: Side) {
        switch (isOpen, side) {
        case (false, _): content = cut
        case (true, .front): content = cut + content
        case (true, .back): content = content + cut
        }
        isOpen = true
    }

    mutating func close() { isOpen = false }
}
