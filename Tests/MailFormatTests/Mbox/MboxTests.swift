import MailFormat
import Testing

@Suite struct MboxTests {
    private func split(_ file: [UInt8], pieceSize: Int = .max) -> [MboxMessage] {
        var splitter = MboxSplitter()
        var messages: [MboxMessage] = []
        var start = 0
        while start < file.count {
            let end = min(file.count, pieceSize == .max ? file.count : start + pieceSize)
            splitter.feed(Array(file[start..<end])) { messages.append($0) }
            start = end
        }
        splitter.finish { messages.append($0) }
        return messages
    }

    private func texts(_ file: String, pieceSize: Int = .max) -> [String] {
        split(Array(file.utf8), pieceSize: pieceSize).map(\.bytes.text)
    }

    private let separator = "From ada@example.org Tue Jun  3 10:12:00 2025\n"

    @Test func splitsAndUnquotes() {
        let file =
            separator + "Subject: a\n\n>From here\n>>From there\n\n" + separator
            + "Subject: b\n\nx\n\n"
        #expect(texts(file) == ["Subject: a\n\nFrom here\n>From there\n", "Subject: b\n\nx\n"])
        #expect(split(Array(file.utf8)).map(\.sender) == ["ada@example.org", "ada@example.org"])
    }

    @Test func piecesOfAnySizeGiveTheSame() {
        let file = Array(
            (separator + "Subject: a\r\n\r\nx\r\n\r\n" + separator + "Subject: b\n\n>From y\n").utf8
        )
        let whole = split(file)
        #expect(whole.count == 2)
        for size in 1...file.count { #expect(split(file, pieceSize: size) == whole) }
    }

    @Test func rangesCoverTheFile() {
        let file = Array((separator + "a: 1\n\nx\n\n" + separator + "b: 2\n\ny\n\n").utf8)
        let ranges = split(file).map(\.range)
        #expect(ranges.first?.lowerBound == 0)
        #expect(ranges.last?.upperBound == file.count)
        #expect(ranges[0].upperBound == ranges[1].lowerBound)
    }

    @Test(arguments: [
        "From ada@example.org Tue Jun  3 10:12:00 2025", "From - Tue Jun 03 10:12:00 2025",
        "From MAILER-DAEMON Tue Jun  3 10:12:00 2025", "From ada@example.org Tue Jun  3 10:12 2025",
        "From ada@example.org Tue Jun  3 10:12:00 CEST 2025",
        "From ada@example.org Tue, 3 Jun 2025 10:12:00 +0200",
        "From a b@example.org Tue Jun  3 10:12:00 2025 remote from x",
        "From ada@example.org 2025-06-03 10:12:00 2025",
    ])
    func separators(line: String) {
        #expect(texts("\(line)\nSubject: a\n\nx\n\n\(line)\nSubject: b\n\ny\n").count == 2)
    }

    @Test(arguments: [
        "From here on it is late at 10:12", "From ada", "From: ada@example.org", "From Monday on",
    ])
    func wordsThatAreNoSeparator(line: String) {
        #expect(
            texts("\(separator)Subject: a\n\nfirst\n\n\(line)\nrest\n") == [
                "Subject: a\n\nfirst\n\n\(line)\nrest\n"
            ])
    }

    @Test(arguments: [
        ("From ada@example.org Tue Jun  3 10:12:00 2025", 1_748_945_520),
        ("From ada@example.org Tue Jun  3 10:12:00 2025 +0200", 1_748_938_320),
        ("From - Tue Jun  3 10:12 2025", 1_748_945_520),
        ("From ada@example.org Tue Feb 30 10:12:00 2025", nil),
        ("From ada@example.org Tue Jun  3 25:12:00 2025", nil),
        ("From ada@example.org Tue Jun 10:12:00 2025", nil),
    ] as [(String, Int64?)])
    func theSeparatorTellsWhenAMessageWasDelivered(line: String, seconds: Int64?) {
        #expect(split(Array((line + "\nSubject: Bowl\n\nHello\n").utf8)).first?.deliveredAtSeconds == seconds)
    }

    @Test func missingEmptyLineBeforeAFullSeparator() {
        #expect(texts("\(separator)Subject: a\n\nx\n\(separator)Subject: b\n\ny\n").count == 2)
    }

    @Test func oddFiles() {
        #expect(texts("").isEmpty)
        #expect(texts("\n\n").isEmpty)
        #expect(texts(separator) == [""])
        #expect(texts("Subject: no separator\n\nx") == ["Subject: no separator\n\nx"])
        #expect(texts(separator + "Subject: a\n\nno line break") == ["Subject: a\n\nno line break"])
        #expect(
            texts(separator + "Content-Length: 9999\n\nx\n\n" + separator + "a: b\n\n").count == 2)
    }

    @Test(arguments: [
        "Subject: a\n\nFrom me\n>From you\n>>From all\n From x\nFromage\n",
        "Subject: crlf\r\n\r\nFrom me\r\n\r\n\r\n",
        "\n", "Subject: a\n\n\n\n", "Subject: a\n\nFrom ada@example.org Tue Jun  3 10:12:00 2025\n",
    ])
    func roundTrip(message: String) {
        let date = MailDate(secondsSince1970: 1_748_938_320, offsetMinutes: 0)
        let sender = Mailbox(address: "ada@example.org")
        let entry = MboxWriter.entry(Array(message.utf8), sender: sender, date: date)
        #expect(entry.text.hasPrefix("From ada@example.org Tue Jun  3 08:12:00 2025\n"))
        #expect(texts((entry + entry).text) == [message, message])
        #expect(
            MboxWriter.entry([], sender: nil, date: date).text
                == "From MAILER-DAEMON Tue Jun  3 08:12:00 2025\n\n\n")
    }

    @Test func roundTripOfRandomBytes() {
        var random = SeededBytes(seed: 7)
        for _ in 0..<200 {
            let message =
                random.lines(alphabet: ["From ", ">", "x", "\r", "\n", "\n", "\u{1}"], count: 40)
                + [0x0A]
            let entry = MboxWriter.entry(
                message, sender: nil, date: MailDate(secondsSince1970: 0, offsetMinutes: 0))
            #expect(split(entry + entry).map(\.bytes) == [message, message])
        }
    }
}
