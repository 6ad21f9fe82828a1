import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

@testable import ShopbellRuntime

/// Every list of words can be extended by the owner in a plain text file.
@Suite struct WordFolderTests {
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "shopbell-words-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    private func problem() -> String? {
        do throws(ConfigurationError) {
            _ = try WordFolder.load(folder)
            return nil
        } catch {
            return error.sentence.string
        }
    }

    @Test func ownWordsJoinThoseThatShip() throws {
        try write("# what my glue does\nstuck (to|on) my (hand|fingers)\n", to: "harm.txt")
        try write("did you even read\n", to: "blame.txt")
        try write("make weave weaving woven\n", to: "promise-verbs.txt")
        try write("moon candle\n\n# old\nsoap dish\n", to: "products.txt")
        try write("like a well\n", to: "issue-tunnel.txt")
        let words = try WordFolder.load(folder)
        #expect(words.products == ["moon candle", "soap dish"])
        #expect(words.issueTags.map(\.name).contains("tunnel") && words.issueTags.map(\.name).contains("leak"))
        let explainer = Explainer(
            hours: .standard, order: .dayFirst, zone: .gmt, now: Instant(1_778_662_800), words: words)
        let message = try explainer.message(ExplainRequest(text: "It stuck to my fingers. The other one gave me a rash."))
        #expect(message.cues.filter { $0.kind == "harm" }.count == 2)
        let draft = try explainer.draft(ExplainRequest(text: "Did you even read it? I'll weave a new one by Friday."))
        #expect(draft.hints.map(\.rule).contains("blame"))
        #expect(draft.promises.map(\.action) == ["make"])
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test(arguments: [
        ("blam.txt", "x\n", "blam.txt: there is no word list blam; did you mean blame.txt?"),
        ("blame.txt", "fine\nnot (closed\n", "blame.txt:2: \"not (closed\" is not a phrase"),
        ("promise-verbs.txt", "make weave\n\nshp carry\n", "promise-verbs.txt:3: shp is no kind of promise; did you mean ship?"),
        ("nonsense-list.txt", "x\n", "the names are products, promise-verbs"),
    ]) func oneLineSaysWhatIsWrong(_ name: String, _ text: String, _ words: String) throws {
        try write(text, to: name)
        let said = try #require(problem())
        #expect(said.contains(words) && !said.contains("\n"), "\(said)")
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func withoutAFolderThereAreNone() throws {
        #expect(try WordFolder.load(folder + "/not-there") == CareWords())
    }
}
