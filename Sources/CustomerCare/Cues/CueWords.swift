/// The phrases of each cue, in English.
enum CueWords {
    /// Looked for in every sentence; what is only asked or feared is left out by `CueReader`.
    static let harm = CuePhraseTable(
        """
        allergic
        allergy|allergies
        anaphylactic|anaphylaxis
        rash|rashes|hives|blisters|blistered
        burned|burnt my|her|his|our|their|me|him|us|myself|himself|herself
        got|was|were|is|am burned|burnt
        burns my|her|his|our|me
        burn|burns on my|her|his|our
        is|was|are burning my|her|his
        second|third degree burns
        cut my|her|his|our|their
        cut myself|himself|herself|me|him
        cuts on my|her|his|our
        got a cut
        got cut
        bleeding|bled|blood
        leaking|leaked|leaks|leaky
        choked|choking
        choke on
        mouldy|moldy
        mould|mold on|in|inside|growing|all|under|around
        of|black|green|white|some mould|mold
        swallowed|ingested
        hospital|ambulance|a&e
        emergency room
        poisoned|poisoning|poisonous|toxic
        injured|injury|injuries
        hurt my|her|his|our|their|myself|himself|herself|me|him
        medical emergency|condition|reasons|treatment|device|attention|supplies
        medically|diabetic|insulin|epipen|asthma
        infection|infected
        shards|splinters
        glass in|everywhere|inside|splinters|shards|pieces
        pieces|bits|piece|sliver|slivers of glass
        broken|shattered|smashed glass
        electric|electrical shock
        caught fire
        on fire
        smoke|sparks coming|from|came
        skin reaction|irritation
        reacted badly
        swollen|swelling
        scalded|scald|itching|itchy
        is|was that dangerous
        safe for a|my|the
        in his|her|their mouth
        to smoke
        sharp edge|edges
        """)

    static let exit = CuePhraseTable(
        """
        refund|refunded|chargeback|dispute|paypal
        money back
        return this|it|them|mine
        send it|them|this back
        give it back
        thieves
        cancel|cancelled|canceled my|the|this|it|our
        cancel
        open|opening|opened|file|filing|raise a|an case|claim|dispute
        bad|negative|honest|one|1 review|star
        leaving|leave|write|writing|post|posting a|an _ review
        leaving|leave|write|writing|post a review
        report you|this|your
        trading standards
        small claims
        consumer protection|rights
        lawyer|solicitor|attorney|scam|scammers|scammed|fraud
        legal action|steps
        take this further
        warn others|everyone|people
        """)

    static let upset = CuePhraseTable(
        """
        angry|furious|livid|fuming|outraged|disgusted|heartbroken|gutted|devastated
        disappointed|disappointing|disappointment|upset|upsetting|frustrated|frustrating|annoyed|annoying
        ridiculous|unacceptable|appalling|disgraceful|disgrace|shocking|outrageous|rubbish|useless|pathetic
        awful|terrible|horrible|dreadful|worst|crap|atrocious|poor
        in tears
        crying|cried
        fed up
        had enough
        sick of|and
        a joke
        thanks for nothing
        great another
        waste of
        shame on you
        expected better
        thieves
        rip off
        ripped off
        never again|ordering|buying
        not good enough
        not happy|impressed|acceptable|pleased|satisfied
        unhappy|dissatisfied|ignored|ignoring
        let down
        let me|us|him|her|them down
        ruined|spoiled|spoilt
        how dare
        lost all|my|any patience|trust|faith|confidence
        """)

    static let again = CuePhraseTable(
        """
        third|second|fourth|3rd|2nd|4th time|message|email|mail|try|attempt|reminder
        any update|updates|news|word
        still no|waiting|nothing|havent|not
        following|follow up
        havent|not|never heard back|from|anything
        asked|wrote|written|emailed|messaged before|already|twice|yesterday|last|again|you
        no reply|answer|response
        yet again
        once again|more
        as i said
        """)

    static let kind = CuePhraseTable(
        """
        love|loves|loved|adore|adores it|them|this|the|her|his|my|your|that
        thank you so|very much
        thanks so much
        so happy|pleased|grateful|lovely|beautiful|kind|thoughtful|impressed
        beautiful|gorgeous|lovely|wonderful|amazing|fantastic|delighted|thrilled|stunning|brilliant|superb|perfect
        made my|our|her|his day
        will|would|can|highly recommend
        recommended you
        really|truly|much appreciate|appreciated
        best soap|shop|service|gift|present|purchase
        you are|youre amazing|wonderful|great|brilliant|star|lovely
        """)

    static let patient = CuePhraseTable(
        """
        no rush|hurry
        not in a|any rush|hurry
        isnt|not urgent
        whenever you can|have|get
        take your time
        when you get|have a|the chance|moment|minute|time
        at your convenience|leisure
        """)

    /// Occasions and needs that make of a date the day by which they need it.
    static let occasions = CuePhraseTable(
        """
        need|needs|needed|want|require|hoping
        birthday|wedding|anniversary|party|christening|baptism|shower|funeral|graduation|event|ceremony
        gift|present|surprise|holiday|trip|flight|vacation|recital|concert|fair|market|exam|communion
        leave|leaving|fly|flying|moving|travel|travelling|traveling|depart|departing|away
        in time
        deadline
        here|delivered|arrive|arrives|ready|receive|it|them by|before|for|on
        christmas|xmas|halloween|easter|valentines
        mothers|fathers|mother|father day|'
        """)
}
