/// The words Outlook and others put before the lines of a quoted mail's header.
enum HeaderLabel {
    case from, sent, to, copy, subject

    init?(_ line: ArraySlice<UInt8>) {
        guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let word = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            .filter { $0 != "*" && !$0.isWhitespace }
        guard let label = Self.labels[word] else { return nil }
        self = label
    }

    private static let labels: [String: HeaderLabel] = [
        "from": .from, "von": .from, "de": .from, "da": .from, "van": .from, "expéditeur": .from,
        "sent": .sent, "date": .sent, "gesendet": .sent, "datum": .sent, "envoyé": .sent,
        "envoyéle": .sent,
        "enviado": .sent, "enviadoel": .sent, "enviadoem": .sent, "fecha": .sent, "inviato": .sent,
        "data": .sent,
        "verzonden": .sent,
        "to": .to, "an": .to, "à": .to, "para": .to, "a": .to, "aan": .to, "destinataire": .to,
        "cc": .copy, "kopie": .copy,
        "subject": .subject, "betreff": .subject, "objet": .subject, "asunto": .subject,
        "oggetto": .subject,
        "onderwerp": .subject, "assunto": .subject,
    ]
}
