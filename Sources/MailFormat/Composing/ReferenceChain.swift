/// The References of an answer (RFC 5322 section 3.6.4): those of the mail answered, and that mail.
public enum ReferenceChain {
    /// Each identifier once, oldest first. Of a long chain the first and the newest ones are kept.
    public static func references(parent: MessageID, parentReferences: [MessageID]) -> [MessageID] {
        var met: Set<MessageID> = [parent]
        let chain = parentReferences.filter { met.insert($0).inserted } + [parent]
        guard let first = chain.first, chain.count > 1 else { return chain }
        var room = MailFormatLimits.composedReferencesBytesMax - first.bracketed.utf8.count
        var newest: [MessageID] = []
        for next in chain.dropFirst().reversed() {
            room -= next.bracketed.utf8.count + 1
            guard room >= 0, newest.count + 1 < MailFormatLimits.referencesMax else { break }
            newest.append(next)
        }
        return [first] + newest.reversed()
    }
}
