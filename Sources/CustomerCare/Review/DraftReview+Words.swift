/// Single questions to the word lists, beside the review itself.
extension DraftReview {
    /// The first words that say a file comes with a mail; nil where none do.
    public func wordsOfAFile(in text: String) -> String? { first(.attachment, in: text)?.quote }

    /// Whether a mail says sorry, for whatever.
    public func saysSorry(_ text: String) -> Bool { first(.apology, in: text) != nil }

    private func first(_ name: ReviewWords.Name, in text: String) -> WordHit? {
        let read = TokenisedText(text)
        let zones = read.paragraphs.map(OwnWords.zone)
        return (0..<OwnWords.end(of: zones)).lazy.compactMap { index in
            ParagraphReading.hits(read.paragraphs[index], zones[index].sentences, words).first { $0.name == name }
        }.first
    }
}
