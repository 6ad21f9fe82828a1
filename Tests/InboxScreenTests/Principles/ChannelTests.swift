import CustomerCare
import InboxCore
import PlainText
import ShopDomain
import Testing

/// People who do not write mail, as the owner sees them: keys in, screen out.
@Suite struct ChannelTests {
    /// The words that the runtime would keep now.
    private static func logged(_ driver: InboxDriver) -> [LoggedContact] {
        driver.effects.compactMap { if case .logContact(let contact) = $0 { contact } else { nil } }
    }

    /// Keeps them as the runtime does, without bytes.
    private static func keep(_ contact: LoggedContact, in driver: inout InboxDriver) {
        var marks: MessageMarks = []
        marks.channel = contact.source.channel
        let mail = ArrivedMail(
            direction: .incoming, nature: .person, marks: marks, date: contact.at, name: contact.source.name,
            address: contact.source.address, subject: "Phone call", snippet: SafeText(line: contact.text),
            messageID: nil, inReplyTo: [], references: [], identity: 4_711,
            location: MailLocation(segment: 9, offset: 0, length: 0, checksum: 0))
        let taken = driver.shop.place(mail, in: contact.conversation)
        driver.elsewhere(
            .messageTaken(taken),
            .contactWritten(ContactWritten(draft: contact.draft ?? Token(0), message: taken.message, at: contact.at)))
    }

    @Test func serviceInManyChannels() throws {
        var driver = InboxDriver()
        let waiting = driver.session.queue.counts[.needsMe] ?? 0
        driver.press("L", "p")
        driver.type("Ruth Bell")
        driver.press("Enter")
        #expect(driver.screen.contains("THEIR WORDS") && driver.screen.contains("What Ruth Bell said: phone"))
        driver.type("Do you have the oatmeal soap again?")
        driver.press("Esc")
        let contact = try #require(Self.logged(driver).first)
        #expect(contact.text == "Do you have the oatmeal soap again?")
        #expect(contact.source == ContactSource(channel: .phone, name: "Ruth Bell", address: "ruth.bell@phone.invalid"))
        Self.keep(contact, in: &driver)
        #expect(driver.session.queue.counts[.needsMe] == waiting + 1, "it waits like a mail")
        #expect(driver.screen.contains("Ruth Bell") && driver.shop.drafts.isEmpty)
    }

    @Test func aKnownCustomerIsFoundByNameAndKeepsTheirConversation() throws {
        var driver = InboxDriver()
        driver.press("L", "e", "Enter")
        driver.type("Is it even coming?")
        driver.press("Esc")
        let ann = try #require(Self.logged(driver).first)
        #expect(ann.source.name == "Ann Marsh" && ann.conversation != nil, "who is looked at comes first")
        driver.press("L", "s")
        driver.type("zo")
        #expect(driver.screen.contains("Zoë Brontë") && driver.screen.contains("zo  new"))
        driver.press("Enter")
        driver.type("Hello")
        driver.press("Esc")
        let zoe = try #require(Self.logged(driver).last)
        #expect(zoe.source.address == "zoe@example.org" && zoe.conversation == nil)
    }

    @Test func aShopMessageHasTheMarketplacesClock() throws {
        var driver = InboxDriver()
        driver.press("L", "e")
        driver.type("Ruth Bell")
        driver.press("Enter")
        driver.type("When does it ship?")
        driver.press("Esc")
        Self.keep(try #require(Self.logged(driver).first), in: &driver)
        let place = try #require(driver.session.queue.places.values.first { place in
            driver.shop.customer(place.customer)?.name == "Ruth Bell"
        })
        #expect(place.clock == .wall && place.due == place.since.adding(hours: 24))
    }

    @Test func anAnswerIsPastedAndAnsweredOnlyThen() throws {
        var driver = InboxDriver()
        driver.press("L", "s")
        driver.type("Ruth Bell")
        driver.press("Enter")
        driver.type("When does it ship?")
        driver.press("Esc")
        Self.keep(try #require(Self.logged(driver).first), in: &driver)
        let row = try #require(driver.session.queue.entries.firstIndex { entry in
            if case .conversation(let id) = entry { driver.shop.conversation(id)?.subject == "Phone call" } else { false }
        })
        driver.press("Home")
        for _ in 0..<row { driver.press("j") }
        driver.rest()
        driver.press("r")
        driver.type("Tomorrow, first thing.")
        driver.press("Esc")
        #expect(driver.screen.contains("to be pasted there") && driver.bottomLine.contains("y copies"))
        driver.press("y")
        #expect(driver.effects.contains(.copy("Tomorrow, first thing.")))
        #expect(driver.lines[1] == "Tomorrow, first thing.", "bare, from the first column on")
        #expect(driver.shop.outbox.isEmpty, "nothing counts as answered yet")
        driver.press("Esc")
        #expect(driver.shop.outbox.isEmpty && driver.screen.contains("Tomorrow, first thing."))
        driver.press("y", "Enter")
        let entry = try #require(driver.shop.outbox.values.first)
        #expect(entry.isCopied && driver.effects.contains(.deliver(entry.id)))
    }

    @Test func whatNobodyTypedIsNoContact() {
        var driver = InboxDriver()
        driver.press("L", "p", "Enter", "Esc")
        #expect(Self.logged(driver).isEmpty && driver.shop.drafts.isEmpty)
        driver.press("L", "m", "Esc")
        #expect(driver.session.overlay == nil)
    }

    @Test(arguments: [(40, 12), (80, 24)]) func screens(columns: Int, rows: Int) {
        var driver = InboxDriver(columns: columns, rows: rows)
        driver.press("L", "p")
        driver.type("an")
        GoldenScreen.check("contact-\(columns)x\(rows)", driver)
        driver.press("Enter")
        driver.type("Will it be there by Tuesday?")
        driver.rest(milliseconds: 300)
        GoldenScreen.check("their-words-\(columns)x\(rows)", driver)
    }
}
