import CustomerCare

extension BlankedText {
    /// The text as it is sent: optional blanks nobody filled leave no trace.
    ///
    /// Required blanks stay as they are: the caller stops the send before.
    public var textForSending: String {
        let open = blanks.filter { !$0.isFilled && !$0.isRequired }
        guard !open.isEmpty else { return text }
        let blanks = open.map { blank in
            FilledReply.OpenBlank(
                range: blank.range, blank: ReplyBlank(name: blank.name, isRequired: false))
        }
        return FilledReply(text: text, blanks: blanks).withoutOptionalBlanks().text
    }
}
