/// How a thank-you begins: the reason, said to the person. The owner adds a line of their own.
public enum ThanksSentence {
    public static func words(_ candidate: ThanksCandidate) -> String {
        candidate.reasons.first.map { words($0.kind) } ?? "I wanted to write to you for no reason but this one."
    }

    private static func words(_ kind: ThanksReason.Kind) -> String {
        switch kind {
        case .kindWords: "Your kind words reached me, and they made my day."
        case .stayed: "You were patient with me when something went wrong, and you stayed."
        case .order: "You have come back to my little shop again and again."
        case .anniversary: "It is a year now since your first order."
        case .recommended: "You spoke well of my shop to others, without my asking."
        case .returned: "It was good to see your name again after so long."
        case .topTenth: "Few people have been as good to my little shop as you."
        case .reported: "You told me of a fault, and others were spared it."
        }
    }
}
