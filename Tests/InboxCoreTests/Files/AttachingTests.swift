import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct AttachingTests {
    private func file(_ name: SafeText, _ count: UInt32 = 1_000) -> DraftAttachment {
        DraftAttachment(
            name: name, type: "image/jpeg", location: MailLocation(segment: 1, offset: 0, length: count, checksum: 0))
    }

    /// A draft with some words in it.
    private func draft(_ words: String = "Hello Ada,", bytesMax: Int = 20_000_000) -> Desk {
        var desk = Desk(
            questions: ["Ada", "Bo"],
            settings: InboxSettings(zone: Desk.zone, files: FileSettings(byteCountMax: bytesMax)))
        desk.press(.reply)
        desk.type(words)
        desk.handle(.stopWriting)
        return desk
    }

    @Test func severalFilesAndOneTakenAwayAgain() throws {
        var desk = draft()
        let id = try #require(desk.draft?.id)
        for name in ["one.jpg", "two.jpg", "three.jpg"] as [SafeText] {
            desk.press(.attach)
            desk.answer("~/pictures/\(name)")
            #expect(desk.effects.contains { if case .attach(id, _, _) = $0 { true } else { false } })
            desk.handle(.filesRead(id, [file(name)], problem: nil))
        }
        desk.press(.attached)
        desk.handle(.prompt(.next))
        desk.handle(.prompt(.confirm))
        #expect(desk.draft?.attachments.map(\.name) == ["one.jpg", "three.jpg"])
    }

    @Test func theNextFileIsLookedForWhereTheLastOneWas() throws {
        var desk = draft()
        desk.press(.attach)
        desk.answer("/srv/photos/a.jpg")
        desk.press(.attach)
        #expect(desk.session.overlay?.prompt?.text == "/srv/photos/")
    }

    @Test func whatIsAttachedLeavesLessRoom() throws {
        var desk = draft(bytesMax: 5_000)
        let id = try #require(desk.draft?.id)
        desk.handle(.filesRead(id, [file("a.jpg", 3_000)], problem: nil))
        desk.press(.attach)
        desk.answer("/b.jpg")
        #expect(desk.effects == [.attach(id, path: "/b.jpg", room: 2_000)])
    }

    @Test func nothingIsSentWhileAFileIsBeingRead() throws {
        var desk = draft()
        let id = try #require(desk.draft?.id)
        desk.press(.attach)
        desk.answer("/b.jpg")
        desk.press(.send)
        #expect(desk.shop.outbox.isEmpty && desk.notice.contains("still being read"))
        desk.handle(.filesRead(id, [file("b.jpg")], problem: nil))
        desk.press(.send)
        #expect(desk.shop.outbox.values.first?.attachments.map(\.name) == ["b.jpg"])
    }

    @Test func aFileThatCannotBeReadLeavesTheDraftAsItWas() throws {
        var desk = draft()
        let id = try #require(desk.draft?.id)
        desk.press(.attach)
        desk.answer("/gone.jpg")
        desk.handle(.filesRead(id, [], problem: "gone.jpg cannot be attached: no such file or directory"))
        #expect(desk.notice.contains("gone.jpg") && desk.draft?.attachments.isEmpty == true)
        desk.press(.send)
        #expect(desk.shop.outbox.count == 1)
    }

    // MARK: Completing

    private func entry(_ name: String, _ isFolder: Bool = false) -> PathListing.Entry {
        .init(name: name, isFolder: isFolder, byteCount: isFolder ? nil : 10)
    }

    private func completing(_ typed: String, _ listing: PathListing) -> Desk {
        var desk = draft()
        desk.press(.attach)
        desk.handle(.prompt(.cutAll))
        desk.handle(.prompt(.insert(typed)))
        desk.handle(.prompt(.complete))
        #expect(desk.effects == [.listPaths(typed)])
        desk.handle(.pathsListed(typed, listing))
        return desk
    }

    @Test(arguments: [
        ("~/Pic", "~/", ["Pictures/"], "~/Pictures/"),
        ("~/m", "~/", ["mug.jpg"], "~/mug.jpg"),
        ("~/m", "~/", ["mug red.jpg", "mug blue.jpg"], "~/mug "),
        ("~/m", "~/", ["mug\u{1B}.jpg"], "~/mug\u{1B}.jpg"),
        ("~/", "~/", ["a.jpg", "b.jpg"], "~/"),
    ])
    func tabGoesOnAsFarAsAllAgree(_ typed: String, _ folder: String, _ names: [String], _ path: String) {
        let entries = names.map { entry($0.hasSuffix("/") ? String($0.dropLast()) : $0, $0.hasSuffix("/")) }
        let desk = completing(typed, PathListing(folder: folder, entries: entries))
        #expect(desk.session.overlay?.prompt?.text == path)
    }

    @Test func severalAreListedAndArrowsChoose() {
        let entries = [entry("mug blue.jpg"), entry("mug red.jpg")]
        var desk = completing("~/m", PathListing(folder: "~/", entries: entries))
        desk.handle(.prompt(.next))
        desk.handle(.prompt(.next))
        desk.handle(.prompt(.confirm))
        #expect(desk.effects.contains { if case .attach(_, "~/mug red.jpg", _) = $0 { true } else { false } })
    }

    @Test func aChosenFolderIsGoneInto() {
        let entries = [entry("Pictures", true), entry("Pies", true)]
        var desk = completing("~/Pi", PathListing(folder: "~/", entries: entries))
        desk.handle(.prompt(.next))
        desk.handle(.prompt(.complete))
        #expect(desk.session.overlay?.prompt?.text == "~/Pictures/")
        #expect(desk.effects == [.listPaths("~/Pictures/")])
    }

    @Test func anAnswerForAnotherPathIsTooLate() {
        var desk = completing("~/m", PathListing(folder: "~/", entries: [entry("a"), entry("b")]))
        desk.handle(.prompt(.insert("x")))
        desk.handle(.pathsListed("~/m", PathListing(folder: "~/", entries: [entry("mug.jpg")])))
        #expect(desk.session.overlay?.prompt?.text == "~/mx")
    }

    @Test func pathsAreAsLongAsTheSystemTakes() {
        var desk = draft()
        desk.press(.attach)
        let path = "/" + Array(repeating: String(repeating: "d", count: 99), count: 40).joined(separator: "/")
        desk.answer(path)
        #expect(desk.effects.contains { if case .attach(_, path, _) = $0 { true } else { false } })
    }

    // MARK: The file that is missing

    @Test func aPromisedFileIsAskedAboutOnce() {
        var desk = draft("The invoice is attached.")
        desk.press(.send)
        #expect(desk.session.overlay == .confirm(.withoutFile("invoice is attached")) && desk.shop.outbox.isEmpty)
        desk.handle(.prompt(.cancel))
        #expect(desk.shop.outbox.isEmpty)
        desk.press(.send)
        #expect(desk.shop.outbox.count == 1)
    }

    @Test func enterSendsWithoutAndAAttaches() {
        var sending = draft("The invoice is attached.")
        sending.press(.send)
        sending.handle(.prompt(.confirm))
        #expect(sending.shop.outbox.count == 1)
        var attaching = draft("The invoice is attached.")
        attaching.press(.send, .attach)
        #expect(attaching.session.overlay?.prompt?.text == "~/" && attaching.shop.outbox.isEmpty)
    }

    @Test func withAFileNothingIsAsked() throws {
        var desk = draft("The invoice is attached.")
        desk.handle(.filesRead(try #require(desk.draft?.id), [file("invoice.pdf")], problem: nil))
        desk.press(.send)
        #expect(desk.shop.outbox.count == 1)
    }

    // MARK: Forwarding

    @Test func aForwardCarriesTheFilesAndTheLinksOfTheMail() throws {
        var desk = ConversationLabelTests.desk()
        let newest = try #require(desk.messages.last)
        desk.press(.forward)
        let id = try #require(desk.draft?.id)
        #expect(desk.effects == [.carryFiles(id, from: newest, room: 20_000_000)])
        #expect(desk.text?.contains("[a1] https://shop.example/bowl") == true)
        desk.handle(.filesRead(id, [file("crack.jpg")], problem: nil))
        #expect(desk.draft?.attachments.map(\.name) == ["crack.jpg"])
        #expect(desk.session.overlay?.prompt?.text == "")
    }

    @Test func aForwardOfWordsAloneReadsNoFile() {
        var desk = Desk(questions: ["Ada"])
        desk.press(.forward)
        #expect(desk.effects.isEmpty)
    }
}
