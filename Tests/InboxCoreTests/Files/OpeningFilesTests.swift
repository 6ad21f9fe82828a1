import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct OpeningFilesTests {
    private func prompt(_ desk: Desk) -> String? { desk.session.overlay?.prompt?.text }

    @Test func aFileAsksWhereItGoes() throws {
        var desk = ConversationLabelTests.desk()
        desk.press(.openLink)
        desk.answer("b2")
        #expect(prompt(desk) == "~/Downloads/crack.jpg" && desk.effects.isEmpty)
        desk.handle(.prompt(.confirm))
        let place = FilePlace(message: try #require(desk.messages.first), index: 0, name: "crack.jpg")
        #expect(desk.effects == [.saveAttachment(place, path: "~/Downloads/crack.jpg")])
        #expect(desk.session.overlay == nil)
    }

    @Test func escapeSavesNothing() {
        var desk = ConversationLabelTests.desk()
        desk.press(.openLink)
        desk.answer("a2")
        desk.handle(.prompt(.cancel))
        #expect(desk.effects.isEmpty && desk.session.overlay == nil)
    }

    @Test func whereAProgramIsConfiguredItIsAChoice() throws {
        var desk = ConversationLabelTests.desk(files: FileSettings(folder: "~", opensFiles: true))
        desk.press(.openLink)
        desk.answer("[A2]")
        #expect(desk.session.overlay == .menu(.file) && desk.effects.isEmpty)
        desk.press(.openFile)
        let place = FilePlace(message: try #require(desk.messages.last), index: 0, name: "crack.jpg")
        #expect(desk.effects == [.openAttachment(place)])
    }

    @Test func aNameFromAMailNeverLeadsOutOfTheFolder() throws {
        var desk = ConversationLabelTests.desk()
        var body = ConversationLabelTests.body
        body.attachments = [.init(label: "a2", name: "../../.ssh/authorized_keys", type: "x/y", byteCount: 1)]
        desk.receive("Ada", subject: "Re: Order of Ada")
        desk.show(body, in: [try #require(desk.messages.last)])
        desk.press(.openLink)
        desk.answer("c2")
        #expect(prompt(desk) == "~/Downloads/authorized_keys")
    }

    @Test func aLinkIsShownBeforeItLeadsAnywhereAndEnterCopiesIt() {
        var desk = ConversationLabelTests.desk()
        desk.press(.openLink)
        desk.answer("a1")
        #expect(desk.session.overlay == .link(ConversationLabelTests.link) && desk.effects.isEmpty)
        desk.handle(.prompt(.confirm))
        #expect(desk.effects == [.copy("https://shop.example/bowl")])
    }

    @Test func aConfiguredProgramOpensLinksAndCStillCopies() {
        var desk = ConversationLabelTests.desk(files: FileSettings(opensLinks: true))
        desk.press(.openLink)
        desk.answer("a1")
        desk.handle(.prompt(.insert("c")))
        #expect(desk.effects == [.copy("https://shop.example/bowl")])
        desk.handle(.prompt(.confirm))
        #expect(desk.effects == [.openLink("https://shop.example/bowl")] && desk.session.overlay == nil)
    }

    @Test func anUnknownLabelDoesNothing() {
        var desk = ConversationLabelTests.desk()
        desk.press(.openLink)
        desk.answer("q9")
        #expect(desk.effects.isEmpty && desk.session.overlay == nil && desk.notice.contains("No link or file"))
    }
}
