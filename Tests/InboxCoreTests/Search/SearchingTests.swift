import PlainText
import ShopDomain
import Testing

@testable import InboxCore

@Suite struct SearchingTests {
    @Test func everyLetterSearchesAndEscRestores() throws {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        desk.press(.nextRow, .search)
        desk.handle(.prompt(.insert("c")))
        #expect(desk.effects == [.search("c")])
        desk.handle(.prompt(.insert("y")))
        #expect(desk.effects == [.search("cy")])
        let id = try #require(desk.id("Cy"))
        desk.handle(.found(query: "c", [try #require(desk.id("Ada"))], total: 1))
        #expect(desk.rows == ["Ada", "Bo", "Cy"], "an answer to what was typed before")
        desk.handle(.found(query: "cy", [id], total: 1))
        #expect(desk.rows == ["Cy"] && desk.session.queue.view == .found)
        desk.handle(.prompt(.cancel))
        #expect(desk.rows == ["Ada", "Bo", "Cy"] && desk.selected == "Bo" && desk.session.queue.view == .needsMe)
        desk.handle(.found(query: "cy", [id], total: 1))
        #expect(desk.rows == ["Ada", "Bo", "Cy"], "an answer that comes too late")
    }

    @Test func escGoesBackToTheListTheSearchBeganIn() throws {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.view(.all), .nextRow, .search)
        desk.handle(.prompt(.insert("ada")))
        desk.handle(.found(query: "ada", [try #require(desk.id("Ada"))], total: 1))
        desk.handle(.prompt(.confirm))
        #expect(desk.session.overlay == nil && desk.rows == ["Ada"] && desk.opened == "Ada")
        let before = desk.session.queue.view
        #expect(before == .found)
        desk.press(.back)
        #expect(desk.session.queue.view == .all && desk.rows.count == 2)
    }

    @Test func enterBeforeTheAnswerWaitsForIt() throws {
        var desk = Desk(questions: ["Ada", "Bo"])
        desk.press(.search)
        desk.handle(.prompt(.insert("bo")))
        desk.handle(.prompt(.confirm))
        #expect(desk.session.overlay == nil && desk.session.queue.view == .needsMe)
        desk.handle(.found(query: "bo", [try #require(desk.id("Bo"))], total: 1))
        #expect(desk.rows == ["Bo"])
        desk.wait(milliseconds: 100)
        #expect(desk.opened == "Bo")
    }

    @Test func moreOfAnAnswerKeepsTheRow() throws {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        let ids = try ["Ada", "Bo", "Cy"].map { try #require(desk.id($0)) }
        desk.press(.search)
        desk.handle(.prompt(.insert("order")))
        desk.handle(.found(query: "order", Array(ids.prefix(2)), total: 3))
        desk.handle(.prompt(.next))
        desk.handle(.found(query: "order", ids, total: 3))
        #expect(desk.rows == ["Ada", "Bo", "Cy"] && desk.selected == "Bo")
    }

    @Test func actsWorkOnWhatWasFound() throws {
        var desk = Desk(questions: ["Ada", "Bo", "Cy"])
        let ids = [try #require(desk.id("Bo")), try #require(desk.id("Cy"))]
        desk.press(.search)
        desk.handle(.prompt(.insert("order")))
        desk.handle(.found(query: "order", ids, total: 2))
        desk.handle(.prompt(.confirm))
        desk.press(.spam)
        #expect(desk.view("Bo") == .closed && desk.selected == "Cy")
    }
}
