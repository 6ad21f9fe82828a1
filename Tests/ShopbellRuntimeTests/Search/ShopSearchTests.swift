import AppendLog
import Foundation
import InboxCore
import MailSearch
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

@Suite struct ShopSearchTests {
    private let folder = MailFolder()
    private let storage = diskInMemory()
    private let zone = TimeZone(secondsFromGMT: 0)!
    private var path: String { folder.path + "/derived/search" }

    private static let mails = [
        mail("Blue bowl", from: "Ada Lind <ada@example.com>", id: "a@x", daysAgo: 2, body: "The glaze has a crack."),
        mail("Oat soap", from: "bo@example.com", id: "b@x", daysAgo: 3, body: "Does it smell of oats? Of rose gold?"),
        mail(
            "Re: Oat soap", from: shopAddress, to: "bo@example.com", id: "c@x", replies: ["b@x"], daysAgo: 1,
            body: "It smells of oats, not of crackers."),
        mail("Old lamp", from: "cy@example.com", id: "d@x", daysAgo: 90, body: "A crack in the glaze, gold and rose."),
    ]

    /// Shop with a note and a label, indexed or not.
    private func open(
        _ access: SearchIndex.Access = .write, catchesUp: Bool = true
    ) throws -> (ShopSearch, ShopJournal, Shop) {
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing)
        if shop.messageCount == 0 {
            let classifier = MailClassifier(settings, now: noon)
            let batch = Self.mails.map { classifier.classify(FoundMail(bytes: $0, arrival: .found(received: nil))) }
            _ = try MailIntake.keep(batch, in: journal, &shop)
            let lamp = try #require(shop.conversation(ofMail: "d@x"))
            try journal.transaction(on: &shop) { decision in
                let note = Note(id: Token(1), text: "prefers phone calls", at: noon)
                decision.record(.noteKept(NoteKept(act: Token(2), conversation: lamp, note: note, draft: nil)))
                decision.record(
                    .labelsSet(LabelsSet(act: Token(3), conversation: lamp, labels: ["Spring fair"], at: noon)))
            }
        }
        let search = ShopSearch(folder: path, access: access)
        while catchesUp, search.catchUp(shop, reading: { try? journal.mail.read($0) }) == .more {}
        return (search, journal, shop)
    }

    private func find(_ query: String, _ opened: (ShopSearch, ShopJournal, Shop)) -> [String] {
        let (search, journal, shop) = opened
        let answer = search.answer(query, in: shop, at: noon, zone: zone, limit: 50) { try? journal.mail.read($0) }
        #expect(answer.total >= answer.conversations.count)
        return answer.conversations.compactMap { shop.conversation($0)?.subject.string }
    }

    @Test(arguments: [
        ("crack ", ["Blue bowl", "Old lamp"]), ("crack", ["Oat soap", "Blue bowl", "Old lamp"]),
        ("\"rose gold\"", ["Oat soap"]), ("from:ada", ["Blue bowl"]), ("crack -ada", ["Old lamp"]),
        ("glaze is:unanswered", ["Blue bowl"]), ("glaze -is:unanswered", ["Old lamp"]),
        ("is:waiting", ["Oat soap"]), ("is:closed", ["Old lamp"]), ("label:\"spring fair\"", ["Old lamp"]),
        ("-is:closed", ["Oat soap", "Blue bowl"]), ("phone", ["Old lamp"]), ("phone is:closed", ["Old lamp"]),
        ("phone is:later", []), ("label:nothing", []), ("", []), ("is:nonsense", []), ("zebra", []),
    ])
    func finds(query: String, subjects: [String]) throws {
        #expect(find(query, try open()) == subjects)
    }

    @Test func whileAPhraseIsTypedEachMailIsReadOnce() throws {
        let (search, journal, shop) = try open()
        var reads: [MailLocation] = []
        for typed in ["\"rose g", "\"rose go", "\"rose gol", "\"rose gold\""] {
            let answer = search.answer(typed, in: shop, at: noon, zone: zone, limit: 50) {
                reads.append($0)
                return try? journal.mail.read($0)
            }
            #expect(answer.total == 1)
        }
        #expect(!reads.isEmpty && Set(reads).count == reads.count)
    }

    @Test func aPhraseIsLookedForStepByStepAndFoundAsIfAtOnce() throws {
        let (search, journal, shop) = try open()
        var found: [[ConversationID]] = [], hasMore = true
        while hasMore, found.count < 10 {
            let answer = search.answer(
                "\"rose gold\"", in: shop, at: noon, zone: zone, limit: 50, readingMax: 1
            ) { try? journal.mail.read($0) }
            found.append(answer.conversations)
            hasMore = answer.hasMoreToRead
        }
        #expect(found.count == 2)
        #expect(found.last?.compactMap { shop.conversation($0)?.subject.string } == ["Oat soap"])
    }

    @Test func withoutAnIndexNamesSubjectsAndFirstLinesAreStillFound() throws {
        let opened = try open(.readOnly, catchesUp: false)
        #expect(find("ada", opened) == ["Blue bowl"])
        #expect(find("crack is:unanswered", opened) == ["Blue bowl"])
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func readerBesideTheWriterSeesWhatTheWriterSaved() throws {
        let writer = try open()
        writer.0.save()
        let reader = try open(.readOnly)
        #expect(find("\"rose gold\"", reader) == ["Oat soap"])
    }

    @Test func damagedIndexIsBuiltAgain() throws {
        do { try open().0.save() }
        for name in try FileManager.default.contentsOfDirectory(atPath: path) {
            try Data("rubbish".utf8).write(to: URL(fileURLWithPath: path + "/" + name))
        }
        let opened = try open()
        #expect(find("\"rose gold\"", opened) == ["Oat soap"])
    }

    @Test func mailTakenInLaterIsFoundAfterCatchingUp() throws {
        var (search, journal, shop) = try open()
        let late = MailClassifier(settings, now: noon).classify(
            FoundMail(bytes: mail("Vase", from: "di@example.com", body: "A tall xylophone."), arrival: .delivered))
        let outcome = try MailIntake.keep([late], in: journal, &shop)
        search.add(outcome.taken)
        #expect(find("xylophone", (search, journal, shop)) == ["Vase"])
    }

    @Test func checkpointKeepsNotesAndLabelsFindable() throws {
        do {
            let (_, journal, shop) = try open()
            try journal.writeCheckpoint(of: shop, at: journal.position)
        }
        let opened = try open()
        #expect(find("phone", opened) == ["Old lamp"])
        #expect(find("label:\"Spring fair\"", opened) == ["Old lamp"])
    }
}

/// What the screen says of the search line is what the search understands.
@Suite struct SearchOperatorTests {
    @Test func everyOperatorThatIsShownIsUnderstood() {
        let parts = SearchOperators.shown.string.split(separator: " ").map(String.init)
        for part in parts where part.contains(":") {
            let typed = part.hasSuffix(":") ? part + "2026" : part
            let query = ShopQuery(typed, timeZone: .gmt)
            #expect(!query.isEmpty && query.words.unparsed.isEmpty, "\(part)")
            #expect(SearchOperators.doubt(about: typed + " ") == nil, "\(part)")
        }
    }
}
