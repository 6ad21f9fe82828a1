import AppendLog
import CustomerCare
import Foundation
import InboxCore
import PlainText
import ShopDomain
import ShopJournal
import Testing

@testable import ShopbellRuntime

@Suite struct ContactLogTests {
    private let now = Instant(1_774_004_400)
    private let log = ContactLog(IntakeSettings(ownAddresses: ["shop@example.org"]), zone: .gmt)

    private func contact(_ words: String, _ name: SafeText = "Ann Marsh", in id: ConversationID? = nil) -> LoggedContact {
        let source = ContactSource(
            channel: .market, name: name, address: ContactAddress.address(of: name.string, .market))
        return LoggedContact(source, text: words, conversation: id, at: now)
    }

    @Test func wordsBecomeAMessageOfThatCustomerWithBytesOfItsOwn() throws {
        let storage = diskInMemory()
        var (journal, shop) = try ShopJournal.open(storage, mode: .writing)
        let first = try log.keep(contact("The bar has a sharp edge, I cut my hand!\n\n> not a quote"), in: journal, &shop)
        #expect(first.marks.channel == .market && first.marks.contains(.harm) && first.direction == .incoming)
        let conversation = try #require(shop.conversation(first.conversation))
        #expect(conversation.subject == "At the market, Fri 20 Mar" && conversation.view(at: now) == .needsMe)
        let shown = ShownMessage(try journal.mail.read(first.location))
        #expect(shown.from == "Ann Marsh <ann.marsh@market.invalid>" && shown.text.contains("sharp edge"))
        let second = try log.keep(contact("And another thing?"), in: journal, &shop)
        #expect(second.customer == first.customer && second.conversation == first.conversation)
        #expect(try ShopJournal.open(storage, mode: .reading).shop.messageCount == 2, "it is on disk")
    }

    @Test func thanksAtTheStallAskForNoAnswer() throws {
        var (journal, shop) = try ShopJournal.open(diskInMemory(), mode: .writing)
        let taken = try log.keep(contact("Thank you so much!"), in: journal, &shop)
        #expect(taken.nature == .thanks)
    }

    @Test func wordsInAConversationStayThereAndTheDraftIsGone() throws {
        var (journal, shop) = try ShopJournal.open(diskInMemory(), mode: .writing)
        let first = try log.keep(contact("One?"), in: journal, &shop)
        let started = DraftStarted(
            draft: Token(5), kind: .contact, conversation: first.conversation, message: nil, to: [], subject: "",
            content: DraftContent(text: ""), session: Token(1), at: now)
        try journal.transaction(on: &shop) { $0.record(.draftStarted(started)) }
        let source = ContactSource(channel: .phone, name: "Ann Marsh", address: "ann.marsh@market.invalid")
        let taken = try log.keep(
            LoggedContact(source, text: "Two?", conversation: first.conversation, draft: Token(5), at: now),
            in: journal, &shop)
        #expect(taken.conversation == first.conversation && shop.drafts.isEmpty)
    }
}
