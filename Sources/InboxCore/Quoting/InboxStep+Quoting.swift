import CustomerCare
import PlainText
import ShopDomain

/// `Q`, or Ctrl+O while writing: words of the mail being answered go into the draft.
extension InboxStep {
    mutating func askWhatToQuote(_ composer: Composer) {
        if composer.isReadOnly { return say("This draft is open in your other window", .warning) }
        guard let draft = shop.drafts[composer.draft], !draft.staysHere, let message = draft.message,
            let entry = shop.message(message) else { return say("No mail is answered here") }
        guard let body = session.bodies[message] else { return say("Reading the mail: one moment") }
        let date = ShopCalendar(zone: session.settings.zone).dayClock(entry.date, now: now)
        let quoted = QuotedMail(body, name: writer(of: entry), date: date)
        guard !quoted.rows.isEmpty else { return say("No words in that mail to quote") }
        session.overlay = .quoting(quoted, selected: 0)
    }

    private func writer(of entry: MessageEntry) -> SafeText {
        if entry.direction == .outgoing, !session.settings.ownerName.isEmpty { return session.settings.ownerName }
        return entry.name.isEmpty ? SafeText(line: entry.address) : entry.name
    }

    mutating func answerQuoting(_ quoted: QuotedMail, _ selected: Int, _ input: PromptInput) {
        guard input == .confirm else {
            let moved = moved(selected, by: input, count: quoted.rows.count)
            session.overlay = .quoting(quoted, selected: moved)
            return
        }
        session.overlay = nil
        guard let composer = session.composer, quoted.rows.indices.contains(selected) else { return }
        let text = quoted.text(row: selected, in: composer.editor.text)
        // Where nothing follows, the answer goes on below the quote.
        edit(.insertReply(BlankedText(text + (composer.editor.isInLastWords ? "\n\n" : ""))))
    }
}

extension EditorState {
    /// Whether what is put at the cursor has nothing behind it.
    fileprivate var isInLastWords: Bool {
        cursor.paragraph == buffer.paragraphCount - 1
            && (cursor.character > 0 || buffer.length(ofParagraph: cursor.paragraph) == 0)
    }
}
