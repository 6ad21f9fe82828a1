import Foundation
import InboxCore
import PlainText
import ShopDomain
import Testing

/// The texts of an open conversation come one by one, and each is asked for once.
@Suite struct MessageReadingTests {
    private var shop = Shop()
    private var session: InboxSession

    init() {
        var script = ShopScript(seed: 3)
        for _ in 0..<400 {
            for event in script.step(shop) { shop.apply(event) }
        }
        let moment = Moment(now: script.now, uptime: 0, randomness: 1)
        session = InboxSession(id: Token(1), settings: InboxSettings(zone: .gmt), moment: moment)
    }

    @Test mutating func eachMessageIsAskedForOnce() {
        _ = handle(.command(.view(.all)))
        for _ in 0..<session.queue.entries.count {
            var asked = handle(.command(.open))
            var answered = 0
            while answered < asked.count {
                asked += handle(.messagesRead([asked[answered]: Self.body]))
                answered += 1
            }
            #expect(Set(asked).count == asked.count)
            _ = handle(.command(.back))
            _ = handle(.command(.nextRow))
        }
        #expect(session.bodies.count > 20)
    }

    @Test mutating func whatIsStillAwaitedIsNotAskedForAgain() {
        _ = handle(.command(.view(.all)))
        let asked = handle(.command(.open))
        _ = handle(.command(.back))
        #expect(!asked.isEmpty)
        #expect(handle(.command(.open)).isEmpty)
    }

    /// - Returns: the messages that are to be read.
    private mutating func handle(_ action: InboxAction) -> [MessageNumber] {
        let moment = Moment(now: session.now, uptime: session.uptime + 1, randomness: 1)
        let reaction = InboxReducer.reduce(&shop, &session, action, at: moment)
        return reaction.effects.flatMap { effect -> [MessageNumber] in
            if case .read(let numbers) = effect { numbers } else { [] }
        }
    }

    private static let body = MessageBody(
        from: "Bo Lind", fromAddress: "bo@example.org", to: [], cc: [], replyTo: [],
        zones: [.init(kind: .own, text: "Where is my order?")])
}
