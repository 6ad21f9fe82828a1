extension ReviewWords {
    /// Words that say a file comes with the mail.
    static let attachment = """
        (i've|i have|we've|we have|i) (also|now|just)? (attached|enclosed)
        (i'm|we're|i am) (also|now)? (attaching|enclosing)
        (i|we) (also)? attach
        attached (is|are|you'll find|you will find|please find|below|here|to this)
        ^ attached (,|:)?
        (find|see|in|on|is|are) (the)? (attached|enclosed) (photo|photos|picture|pictures|file|files|pdf|invoice)?
        (find|see|in|on|is|are) (the)? (attached|enclosed) (pattern|chart|list|label)?
        (find|see|in|on|is|are) (the)? (attached|enclosed) (image|form|receipt|document|drawing)?
        (please)? find attached
        (please)? see (the)? attached
        the attached (photo|photos|picture|pictures|file|files|pdf|invoice)
        the attached (pattern|chart|list|label|image|form|receipt|document|drawing)
        (photo|photos|picture|pictures|file|files|pdf) (is|are)? attached
        (invoice|pattern|chart|label|image|form|receipt|drawing) (is|are)? attached
        (see|in|as) (the|an)? (attachment|attachments)
        ^ (please)? see (the)? (photo|photos|picture|pictures)
        (see|you'll see) in the (photo|photos|picture|pictures)
        (photo|picture) below
        here (is|are|'s) (the|a|some)? (photo|photos|picture|pictures)
        anbei
        (beigefügt|angehängt)
        (im|als) anhang
        ci - (joint|jointe|joints|jointes)
        pièce jointe
        (adjunto|adjunta|adjuntos|adjuntas)
        (bifogar|bifogad|bifogat|bifogas)
        (vedhæftet|vedhæfter|vedlagt)
        (bijlage|bijgevoegd)
        (in allegato|allego)
        em anexo
        liitteenä
        w załączniku
        ! (you|you've|you have) attached
        ! (your|ihr|ihrem|deinem|votre|su|din|jouw|uw) (attachment|attachments|anhang|bijlage|pièce jointe)
        ! in your (attachment|attachments)
        ! (not|wasn't|isn't|weren't|aren't) (attached|enclosed)
        ! (handle|lid|strap|cord|ring|chain|ribbon|magnet|clasp|hook|label) (is|are|was|were) attached (to the)?
        ! (is|are|be|it's) attached (with|by|on|at)
        ! (is|are|be|it's) attached to (the|a|an|my|your|each|every|its|it)
        ! (very|so|quite|grown) attached
        """
}

/// Words of an attachment and no file.
struct AttachmentRule: DraftWideRule {
    func hints(_ draft: DraftReading) -> [DraftHint] {
        guard draft.facts.attachmentCount == 0 else { return [] }
        return draft.hits(.attachment).prefix(1).map { DraftHint(.attachment, at: $0.range, quote: $0.quote) }
    }
}
