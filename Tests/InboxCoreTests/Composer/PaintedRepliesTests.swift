import PlainText
import ShopDomain
import Testing

@testable import InboxCore

/// A digit places only what the owner has seen.
@Suite struct PaintedRepliesTests {
    @Test func beforeAFrameTheFirstDigitOnlyShowsTheReplies() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.paints = false
        desk.press(.nextRow, .open, .placeReply(2))
        #expect(desk.session.composer == nil && desk.shop.drafts.isEmpty)
        #expect(desk.notice == "The replies for this mail: now a digit places one")
        paint(&desk, [1, 2])
        desk.press(.placeReply(2))
        #expect(desk.text?.hasPrefix("Hi Bo") == true)
    }

    @Test func aReplyThatFoundNoRoomIsListedBeforeItsDigitPlacesIt() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.paints = false
        desk.press(.nextRow, .open)
        paint(&desk, [1])
        desk.press(.placeReply(2))
        #expect(desk.session.overlay == .ranked && desk.session.composer == nil)
        paint(&desk, [1, 2])
        desk.press(.placeReply(2))
        #expect(desk.session.overlay == nil && desk.session.layer == .draft)
    }

    @Test func whatWasPaintedForOneCustomerSaysNothingOfTheNext() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.open)
        desk.paints = false
        desk.press(.nextCustomer, .placeReply(2))
        #expect(desk.shop.drafts.isEmpty && desk.opened == "Bo")
        paint(&desk, [1, 2], for: desk.id("Ada"))
        desk.press(.placeReply(2))
        #expect(desk.shop.drafts.isEmpty)
    }

    @Test func aDraftKeepsADigitFromSwappingInWhatWasNotSeen() {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.paints = false
        desk.press(.nextRow, .open, .reply)
        desk.handle(.stopWriting)
        desk.press(.placeReply(2))
        #expect(desk.text == "" && desk.session.overlay == .ranked)
    }

    private func paint(_ desk: inout Desk, _ digits: Set<Int>, for id: ConversationID? = nil) {
        guard let id = id ?? desk.session.opened?.id else { return }
        desk.handle(.painted(PaintedReplies(conversation: id, digits: digits)))
    }
}
