import MailFormat
import MailTransport
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

@Suite("What is taken back here is taken back in the mailbox", .serialized)
struct MailboxTakingBackTests {
    @Test("Spam comes back from Junk, once, and asks for an answer again")
    func spam() throws {
        try withShop { shop, phone in
            try shop.decide(.spam, "Letter 1")
            try shop.sync()
            #expect(try phone.select("Junk").count == 1 && phone.select("INBOX").count == 2)
            #expect(shop.shop.untold.isEmpty && shop.shop.toldMail.map(\.movedTo) == ["Junk"])

            try shop.takeBack(5)
            #expect(shop.shop.untold.count == 1)
            try shop.sync()
            #expect(try phone.select("Junk").count == 0 && phone.select("INBOX").count == 3)
            #expect(shop.shop.untold.isEmpty && shop.shop.toldMail.isEmpty)
            #expect(shop.shop.messageCount == 3, "it is the message that was there before")
            #expect(shop.view("Letter 1") == .needsMe)
            #expect(shop.entry("Letter 1")?.marks.contains(.thrownAway) == false)
            #expect(try shop.reopened().folders == shop.shop.folders)

            try shop.redo(5)
            try shop.sync()
            #expect(try phone.select("Junk").count == 1 && phone.select("INBOX").count == 2)
        }
    }

    @Test("Done comes back from the archive and is unread again, unless it was read before")
    func done() throws {
        try withShop(archive: "Filed") { shop, phone in
            _ = try phone.select("INBOX")
            try phone.add(["\\Seen"], to: IMAPNumberSet([2]))
            try shop.sync()
            try shop.decide(.done, "Letter 0", act: 5)
            try shop.decide(.done, "Letter 1", act: 6)
            try shop.sync()
            #expect(try phone.select("Filed").count == 2)
            #expect(try phone.flags(phone.allUIDs()).allSatisfy { $0.flags?.contains("\\SEEN") == true })

            for act: UInt64 in [5, 6] { try shop.takeBack(act) }
            try shop.sync()
            #expect(try phone.select("Filed").count == 0)
            _ = try phone.select("INBOX")
            let back = try phone.flags(phone.allUIDs()).filter { ($0.uid ?? 0) > 3 }
            #expect(back.map { $0.flags?.contains("\\SEEN") } == [false, true])
            #expect(shop.view("Letter 0") == .needsMe)
        }
    }

    @Test("Where nothing is moved only the flag goes, and what was moved on elsewhere stays there")
    func flags() throws {
        try withShop { shop, phone in
            try shop.decide(.done, "Letter 0", act: 5)
            try shop.decide(.spam, "Letter 1", act: 6)
            try shop.sync()
            _ = try phone.select("Junk")
            try phone.move(try phone.allUIDs(), to: "Trash")
            for act: UInt64 in [5, 6] { try shop.takeBack(act) }
            try shop.sync()
            _ = try phone.select("INBOX")
            let flags = try phone.flags(phone.allUIDs())
            #expect(flags.map { $0.flags?.contains("\\SEEN") } == [false, false])
            #expect(try phone.select("Trash").count == 1)
            #expect(shop.shop.untold.isEmpty && shop.shop.toldMail.isEmpty)
        }
    }

    /// A search for a header finds every value that has the words in it.
    @Test("Only the mail itself comes back, whatever other Message-IDs have its own in them")
    func likeIdentifiers() throws {
        for identifier in ["1@shop.example", "a"] {
            try withShop(archive: "Filed", adding: mail("Mine", id: identifier)) { shop, phone in
                let others = ["11@shop.example", "1@shop.example.org", "ab@x", "x> <\(identifier)"]
                for (index, other) in others.enumerated() {
                    try phone.append(mail("Other \(index)", id: other), to: "Filed", flags: ["\\Seen"])
                }
                try shop.decide(.done, "Mine")
                try shop.sync()
                #expect(try phone.select("Filed").count == 5)
                try shop.takeBack(5)
                try shop.sync()
                #expect(try phone.select("Filed").count == 4)
                #expect(try phone.flags(phone.allUIDs()).allSatisfy { $0.flags?.contains("\\SEEN") == true })
                #expect(try phone.select("INBOX").count == 4)
                #expect(shop.view("Mine") == .needsMe && shop.entry("Other 0") == nil)
            }
        }
    }

    /// Whoever got a mail knows its Message-ID and can write it into another.
    @Test("Of several mails of one Message-ID the last copy comes back, and never a stranger's")
    func sameIdentifier() throws {
        try withShop(archive: "Filed") { shop, phone in
            try phone.append(letters(1)[0], to: "Filed", flags: [])
            try shop.decide(.done, "Letter 0")
            try shop.sync()
            try phone.append(mail("Not yours", id: "0@example.com"), to: "Filed", flags: [])
            #expect(try phone.select("Filed").count == 3)
            try shop.takeBack(5)
            try shop.sync()
            _ = try phone.select("Filed")
            #expect(try phone.allUIDs().description == "1,3")
            #expect(try phone.select("INBOX").count == 3)
            #expect(shop.shop.messageCount == 3 && shop.view("Letter 0") == .needsMe)
        }
    }

    @Test("Mail that vanished is not thrown away because of a like Message-ID among the spam")
    func vanished() throws {
        try withShop(adding: mail("Mine", id: "1@shop.example")) { shop, phone in
            try phone.append(mail("Spam", id: "11@shop.example"), to: "Junk", flags: [])
            try phone.create("Elsewhere")
            _ = try phone.select("INBOX")
            try phone.move(IMAPNumberSet([4]), to: "Elsewhere")
            try shop.sync()
            #expect(shop.entry("Mine")?.marks.contains(.thrownAway) == false)
            #expect(shop.view("Mine") == .needsMe)
        }
    }

    private func withShop(
        archive: String? = nil, adding mail: [UInt8]? = nil,
        _ body: (MailboxShop, IMAPConnection) throws -> Void
    ) throws {
        let dovecot = try DovecotServer(inbox: letters(3) + [mail].compactMap { $0 })
        defer { dovecot.stop() }
        let phone = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        if let archive { try phone.create(archive) }
        let shop = try MailboxShop(dovecot.server(), dovecot.credential, archive: archive)
        try shop.sync()
        try body(shop, phone)
    }
}

extension MailboxShop {
    fileprivate func takeBack(_ act: UInt64) throws {
        try record(.actTakenBack(ActTakenBack(act: Token(act), at: noon)))
    }

    fileprivate func redo(_ act: UInt64) throws {
        try record(.actRedone(ActRedone(act: Token(act), at: noon)))
    }

    private func record(_ event: ShopEvent) throws {
        try keeper.perform { state in
            try state.journal.transaction(on: &state.shop) { $0.record(event) }
        }
    }

    fileprivate func view(_ subject: String) -> ConversationView? {
        let shop = shop
        return entry(subject).flatMap { shop.conversation($0.conversation) }?.view(at: noon)
    }
}
