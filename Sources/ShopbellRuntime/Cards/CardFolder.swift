import CustomerCare

/// The owner's cards.
struct CardFolder {
    private let folder: TextFolder<KnowledgeCard>

    static func load(_ path: String) -> CardFolder {
        CardFolder(folder: TextFolder(path) { text, file throws(ConfigurationError) in
            try CardFile.parse(text, file: file)
        })
    }

    var cards: [KnowledgeCard] { folder.contents }
    var errors: [ConfigurationError] { folder.errors }
    var isStale: Bool { folder.isStale }
}
