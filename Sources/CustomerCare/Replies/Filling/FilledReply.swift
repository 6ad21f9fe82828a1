/// A canned reply as it enters the composer: the words, and the blanks still open in them.
public struct FilledReply: Hashable, Sendable {
    /// An open blank, standing in the text as its marker.
    public struct OpenBlank: Hashable, Sendable {
        /// Offsets in `Character`s, as the composer counts; never empty while the blank is open.
        public var range: Range<Int>
        public let blank: ReplyBlank

        public init(range: Range<Int>, blank: ReplyBlank) {
            self.range = range
            self.blank = blank
        }

        public var name: String { blank.name }
        public var kind: ReplyBlank.Kind { blank.kind }
        public var isRequired: Bool { blank.isRequired }
        public var prompt: String { blank.prompt }
    }

    public let text: String
    /// In order of position; ranges lie within the text and do not overlap.
    public let blanks: [OpenBlank]
    /// The owner's name as it was filled in, to find the sign-off again.
    let signature: String?

    /// Words and blanks as the composer holds them now.
    ///
    /// - Precondition: the ranges are ascending, apart, and within the text.
    public init(text: String, blanks: [OpenBlank], signature: String? = nil) {
        let count = text.count
        var last = 0
        for open in blanks {
            precondition(
                open.range.lowerBound >= last && open.range.upperBound <= count,
                "blanks ascend, stay apart, and lie within the text")
            last = open.range.upperBound
        }
        self.text = text
        self.blanks = blanks
        self.signature = signature
    }

    /// The first blank that stops the send.
    public var firstRequired: OpenBlank? { blanks.first(where: \.isRequired) }

    /// The text as it would leave: optional blanks still open are gone without a trace, required
    /// ones still stand.
    public func withoutOptionalBlanks() -> FilledReply {
        var seams = ReplySeams(text: text, blanks: blanks)
        for open in blanks.reversed() where !open.isRequired { seams.remove(open.range) }
        return seams.reply(signature: signature)
    }
}
