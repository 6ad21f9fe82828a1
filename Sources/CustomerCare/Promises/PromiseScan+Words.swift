/// The small words of the grammar. Verbs are a list of their own, see ``ActionVerbs``.
extension PromiseScan {
    static let questionOpeners: Set<String> = [
        "shall", "will", "can", "could", "would", "should", "do", "does", "did", "is", "are", "was",
        "have", "has", "may", "might", "what", "when", "where", "which", "who", "whose", "why", "how",
        "won't", "don't", "isn't", "aren't", "what's", "when's", "where's", "how's", "who's",
    ]
    static let habits: Set<String> = [
        "usually", "normally", "always", "generally", "typically", "never", "often", "sometimes",
    ]
    static let conditionals: Set<String> = ["once", "when", "whenever", "as", "after", "if", "unless", "should"]
    static let customers: Set<String> = ["you", "you've", "you're", "you'd", "u"]
    static let customersThings: Set<String> = [
        "photo", "photos", "picture", "pictures", "reply", "answer", "payment", "address", "size",
        "measurements", "ok", "approval", "confirmation", "details",
    ]
    static let commands: Set<String> = [
        "send", "give", "tell", "let", "call", "reply", "write", "email", "drop", "post", "pick",
        "choose", "say", "pop", "mail", "message", "text", "share", "show", "return", "bring", "keep",
        "answer", "ring", "phone", "ping", "confirm", "measure", "take",
    ]
    /// Words that begin another clause.
    static let breakers: Set<String> = [
        "because", "but", "so", "if", "when", "while", "though", "although", "once", "unless",
        "since", "as", "until", "which", "where", "whether", "whenever", "however", "hence",
    ]
    static let subjects: Set<String> = [
        "i", "i'll", "i'm", "i've", "i'd", "we", "we'll", "we're", "we've", "you", "you'll", "you're",
        "you've", "you'd", "it", "it'll", "it's", "they", "they'll", "they're", "he", "she", "there",
        "there's", "there'll", "that's", "that'll", "this", "please", "thank", "thanks", "sorry",
    ]
    static let auxiliaries: Set<String> = [
        "will", "shall", "is", "are", "was", "were", "has", "have", "should", "can", "could", "would",
        "won't", "isn't", "ships", "goes", "leaves",
    ]
    static let hedges: Set<String> = [
        "hopefully", "probably", "maybe", "perhaps", "hope", "hoping", "fingers", "try", "trying", "might",
    ]
    static let beliefs: Set<String> = ["hope", "think", "believe", "guess", "suppose", "reckon", "imagine"]
    static let adverbs: Set<String> = [
        "also", "then", "now", "gladly", "happily", "definitely", "certainly", "still", "just",
        "personally", "immediately", "first", "really", "actually", "go", "ahead", "and", "quickly",
        "surely", "absolutely", "both", "either", "even", "finally", "simply", "promptly", "again",
        "myself", "kindly",
    ]
    static let otherParticiples: Set<String> = [
        "been", "had", "got", "gotten", "known", "seen", "thought", "said", "told", "gone", "come", "read", "made",
        "found", "given", "taken", "written", "heard", "felt", "kept",
    ]
    static let negations: Set<String> = ["not", "never", "hardly", "neither", "nor", "barely"]
    /// Whose doing it is not the shop's to promise.
    static let others: Set<String> = [
        "he", "she", "who", "nobody", "noone", "courier", "carrier", "driver", "postman",
        "post", "mail", "dhl", "ups", "usps", "fedex", "dpd", "evri", "hermes", "gls", "customs",
        "bank", "office", "neighbour", "neighbor", "someone", "somebody", "everyone",
    ]
    static let helpers: Set<String> = [
        "helper", "assistant", "sister", "brother", "husband", "wife", "partner", "daughter", "son",
        "mother", "father", "mum", "dad", "colleague", "team",
    ]
    static let reports: Set<String> = ["said", "told", "promised", "wrote", "thought", "meant", "hoped", "wish"]
}
