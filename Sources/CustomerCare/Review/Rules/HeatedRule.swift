extension ReviewWords {
    /// Words of a draft that should rest a while.
    static let heated = """
        (this|that|it|you|your ~) is (just|absolutely|completely|utterly|so)? ridiculous
        ridiculous (complaint|request|demand|mail|review|accusation|behaviour|behavior)
        you're (being)? (ridiculous|unreasonable|impossible|pathetic|insane)
        you're (being)? (crazy|stupid|an idiot|a liar|lying|difficult)
        how dare you
        (i'm|we're)? (sick|tired|sick and tired) of (you|this|your|people|hearing|customers)
        fed up
        (had|have had|i've had|had just about) enough (of (this|you|your|it|people))?
        (are|r) you (kidding|joking|serious|out of your mind|blind|deaf|stupid) (me)?
        you (people|lot)
        ^ unbelievable
        ^ seriously
        what is wrong with you
        what's wrong with you
        what's your problem
        (is|that's|this is|was) a (complete|total|blatant|outright)? lie
        (you're|you are) lying
        liar
        (i|we) (really|honestly)? (don't|couldn't) care (what|about|if you|whether|how you|for)
        couldn't care less
        (give me|gimme) a break
        get (a life|lost|over it)
        shut up
        for (god's|heaven's|pete's) sake
        (waste|wasting) (of)? my time
        (insulting|disgusting|outrageous|pathetic|laughable)
        (idiot|idiotic|stupid|moron|nonsense|rubbish)
        (the nerve|the cheek|the audacity) (of you|to)?
        good riddance
        go to hell
        (damn|hell|bloody|bullshit|crap|wtf)
        ! seriously (,)? (thank|love|though|good|i|it|the)
        ! unbelievable (how|kind|support|kindness)
        ! (rubbish|stupid) (bin|photo|of me|mistake|question|me)
        ! (a|my) stupid
        ! stupid mistake
        """
}

/// A run of shouted words: "I AM NOT GOING TO PAY".
struct ShoutingRule: SentenceRule {
    func hits(in tokens: [TextToken], sentence: Range<Int>) -> [RuleHit] {
        var found: [RuleHit] = []
        var start = sentence.lowerBound
        var shouted = 0
        for index in sentence.lowerBound...sentence.upperBound {
            let isOpen = index < sentence.upperBound && (isShouted(tokens[index]) || tokens[index].form == "i")
            if isOpen {
                if tokens[index].traits.contains(.allCapitals) { shouted += 1 }
                continue
            }
            if shouted >= ReviewLimits.shoutedWordsMin { found.append(RuleHit(.heated, start..<index)) }
            (start, shouted) = (index + 1, 0)
        }
        return found
    }

    private func isShouted(_ token: TextToken) -> Bool { token.traits.contains(.allCapitals) }
}
