import CustomerCare
import Foundation
import InboxCore
import PlainText
import Testing

@testable import ShopbellRuntime

@Suite struct SetupWritingTests {
    private static let told: [SetupField: String] = [
        .owner: "Mara \"M\" \\ Lind", .shopName: "Fern & Clay", .address: "mara@example.org",
        .hours: "Mon-Thu 9-12 14-18, Sat 10-14", .zone: "Europe/Stockholm",
    ]

    private func places() throws -> ShopPlaces {
        let folder = NSTemporaryDirectory() + "shopbell-setup-\(UUID().uuidString)"
        let places = ShopPlaces(data: folder, configuration: folder, home: folder)
        try places.prepare()
        return places
    }

    @Test func withoutAFileTheSampleIsWrittenWithTheAnswersInIt() throws {
        let places = try places()
        defer { try? FileManager.default.removeItem(atPath: places.data) }
        try SetupWriting.write(Self.told, to: places)
        let read = try Configuration.load(places)
        #expect(read.shop.owner.string == "Mara \"M\" \\ Lind" && read.shop.name.string == "Fern & Clay")
        #expect(read.shop.addresses == ["mara@example.org"] && read.shop.zone?.identifier == "Europe/Stockholm")
        #expect(read.hours.week.map(\.count) == [2, 2, 2, 2, 0, 1, 0])
        let text = try String(contentsOfFile: places.configurationFile, encoding: .utf8)
        #expect(text.contains("# motto = ") && text.contains("# sendmail = "))
        #expect(try SetupGuesses.all(for: places, [:], .gmt).isEmpty)
    }

    @Test func afterAnImportTheHoursAreStillAsked() throws {
        let places = try places()
        defer { try? FileManager.default.removeItem(atPath: places.data) }
        _ = try FirstConfiguration.write(addresses: ["mara@example.org"], to: places)
        let asked = try SetupGuesses.all(for: places, [:], .gmt)
        #expect(Set(asked.keys) == [.owner, .shopName, .hours, .zone])
    }

    @Test func whatTheOwnerWroteStaysWordForWord() throws {
        let places = try places()
        defer { try? FileManager.default.removeItem(atPath: places.data) }
        let own = """
            # my file
            [screen]
            theme = "day"   # bright

            [shop] # mine
            name = "Old name"
            me = [
              "a@example.org",
            ]
            """
        try own.write(toFile: places.configurationFile, atomically: true, encoding: .utf8)
        try SetupWriting.write(Self.told, to: places)
        let text = try String(contentsOfFile: places.configurationFile, encoding: .utf8)
        let kept = text.split(separator: "\n")
        #expect(own.split(separator: "\n").allSatisfy(kept.contains))
        let read = try Configuration.load(places)
        #expect(read.shop.name.string == "Old name" && read.shop.addresses == ["a@example.org"])
        #expect(read.shop.owner.string == "Mara \"M\" \\ Lind" && read.screen.theme == "day")
        #expect(read.hours.week.map(\.count) == [2, 2, 2, 2, 0, 1, 0])
    }

    @Test func aFileThatCannotBeAddedToIsLeftAsItIs() throws {
        let places = try places()
        defer { try? FileManager.default.removeItem(atPath: places.data) }
        let own = "shop = { name = \"Inline\" }\n"
        try own.write(toFile: places.configurationFile, atomically: true, encoding: .utf8)
        #expect(throws: (any Error).self) { try SetupWriting.write(Self.told, to: places) }
        #expect(try String(contentsOfFile: places.configurationFile, encoding: .utf8) == own)
    }

    @Test func aLinkedFileStaysALink() throws {
        let places = try places()
        defer { try? FileManager.default.removeItem(atPath: places.data) }
        let real = places.data + "/dotfiles.toml"
        try "[shop]\nname = \"Mine\"\n".write(toFile: real, atomically: true, encoding: .utf8)
        try FileManager.default.createSymbolicLink(
            atPath: places.configurationFile, withDestinationPath: real)
        try SetupWriting.write([.owner: "Mara"], to: places)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: places.configurationFile) == real)
        #expect(try Configuration.load(places).shop.owner.string == "Mara")
    }
}
