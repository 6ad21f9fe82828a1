import CustomerCare
import Foundation
import ShopDomain
import ShopbellRuntime
import Testing

@Suite("Explaining what is seen")
struct ExplainerTests {
    private let explainer = Explainer(
        hours: .standard, order: .dayFirst, zone: TimeZone(identifier: "Europe/Berlin") ?? .gmt,
        now: Instant(1_778_659_200))

    @Test(arguments: [
        ("I'll ship it by Friday.", "2026-05-13T10:00:00+02:00", nil, "2026-05-15T17:00:00+02:00"),
        ("tomorrow at 5pm", "2026-05-13T10:00:00", "America/New_York", "2026-05-14T17:00:00-04:00"),
        ("in 24 hours", "2026-03-28T11:00:00Z", nil, "2026-03-29T13:00:00+02:00"),
        ("no date here", "2026-05-13T10:00:00Z", nil, nil),
    ] as [(String, String, String?, String?)])
    func datesAreInstantsWithTheirOffset(text: String, at: String, zone: String?, due: String?) throws {
        let found = try explainer.date(ExplainRequest(text: text, at: at, zone: zone))
        #expect(found.due == due)
    }

    @Test func aMessageIsShownWithAllItsKeys() throws {
        let found = try explainer.message(
            ExplainRequest(
                id: "7", text: "The jar leaked. Can you send a new one by Friday? It is a gift.\n\n> old words?",
                at: "2026-05-13T10:00:00+02:00"))
        #expect(
            JSONLine.text(found)
                == #"{"cues":[{"kind":"harm","quote":"leaked"},{"kind":"failure","quote":"leaked"}],"hints":[],"#
                + #""id":"7","neededBy":null,"needsAnswer":true,"promises":[],"#
                + #""questions":["Can you send a new one by Friday?"]}"#)
    }

    @Test func aDraftIsShownWithItsPromisesAndQuestions() throws {
        let found = try explainer.draft(
            ExplainRequest(
                text: "You should have told us sooner. I'll ship a new one by Friday.",
                at: "2026-05-13T10:00:00+02:00"))
        #expect(found.promises.map(\.due) == ["2026-05-15T17:00:00+02:00"])
        #expect(found.promises.first?.firm == true && found.promises.first?.waitsOnCustomer == false)
        #expect(found.hints.contains { $0.rule == "blame" && $0.question.hasSuffix("?") })
    }

    @Test func thanksAloneWantNoAnswer() throws {
        #expect(try !explainer.message(ExplainRequest(text: "Thank you so much!")).needsAnswer)
        #expect(try explainer.message(ExplainRequest(text: "Hello there")).needsAnswer)
    }

    @Test func requestsNameTheLineThatIsNone() throws {
        let lines = Array("{\"id\": 3, \"text\": \"a\"}\n\n{\"text\": 4}\n".utf8)
        #expect(throws: CommandProblem.self) { try ExplainRequest.decode(lines: lines) }
        let read = try ExplainRequest.decode(lines: Array(lines.prefix(23)))
        #expect(read.map(\.id) == ["3"])
    }

    @Test func zonesAndInstantsThatAreNoneAreSaid() {
        #expect(throws: CommandProblem.self) { try explainer.date(ExplainRequest(text: "today", at: "noon")) }
        #expect(throws: CommandProblem.self) { try explainer.date(ExplainRequest(text: "today", zone: "Mars")) }
    }
}
