import AppendLog
import ArgumentParser
import Foundation
import PlainText
import ShopDomain
import ShopbellRuntime
import TerminalModel

/// `shopbell demo`: a lively shop in a folder that is thrown away.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Try Shopbell on a made-up shop; nothing leaves, nothing stays.")

    @Option(name: .long, help: "The instant it is in the demo, as 2026-03-02T09:00:00Z.")
    var at: String?

    @Option(name: .long, help: "The shop's zone, as Europe/Copenhagen.")
    var zone: String?

    @Option(name: .long, help: "Keep the demo shop in this new or empty folder.")
    var folder: String?

    @Option(name: .long, help: "Print the first screen at this size instead of opening it, as 100x30.")
    var picture: String?

    @Flag(name: .long, help: "Print the picture as SVG.")
    var svg = false

    func validate() throws {
        _ = try start()
        _ = try shopZone()
        _ = try pictureSize()
    }

    func run() throws {
        let places = try demoPlaces()
        defer { if folder == nil { try? FileManager.default.removeItem(atPath: places.data) } }
        _ = try places.prepare()
        let clock = ShopClock(startingAt: try start()), zone = try shopZone()
        if !FileManager.default.fileExists(atPath: places.configurationFile) {
            try DemoStore.configuration.write(
                toFile: places.configurationFile, atomically: true, encoding: .utf8)
            let words = DemoStore.words.map { (places.words + "/" + $0, $1) }
            let knowledge = DemoStore.knowledge(now: clock.now, zone: zone)
                .map { (places.configuration + "/" + $0, $1) }
            for (path, text) in words + knowledge { try Self.write(text, to: path) }
            try DemoStore.fill(try FileStorage(places.data), now: clock.now, zone: zone)
        }
        let setup = FullScreenSetup(
            places: places, configuration: try Configuration.load(places), clock: clock, zone: zone,
            environment: ProcessInfo.processInfo.environment)
        guard let size = try pictureSize() else {
            try FullScreenLauncher.run(setup)
            return
        }
        let frame = try ScreenPicture.firstScreen(of: setup, size: size)
        Swift.print(svg ? FrameSVG(frame, title: "Shopbell").text : FrameText.text(frame))
    }

    private static func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    private func pictureSize() throws -> TerminalSize? {
        guard let picture else { return nil }
        let sides = picture.split(separator: "x").compactMap { Int($0) }
        guard sides.count == 2, sides.allSatisfy({ (1...500).contains($0) }) else {
            throw ValidationError("--picture \(picture): not a size; 100x30 would be.")
        }
        return TerminalSize(columns: sides[0], rows: sides[1])
    }

    private func demoPlaces() throws -> ShopPlaces {
        if let folder {
            let absolute = URL(fileURLWithPath: folder).path
            return ShopPlaces(data: absolute, configuration: absolute, home: absolute)
        }
        var template = Array((NSTemporaryDirectory() + "/shopbell-demo.XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else {
            throw ValidationError("No folder for the demo could be made in \(NSTemporaryDirectory()).")
        }
        let path = String(cString: made)
        return ShopPlaces(data: path, configuration: path, home: path)
    }

    private func start() throws -> Instant? {
        guard let at else { return nil }
        guard let date = try? Date(at, strategy: .iso8601) else {
            throw ValidationError("--at \(at): not an instant; 2026-03-02T09:00:00Z would be.")
        }
        return Instant(Int64(date.timeIntervalSince1970))
    }

    private func shopZone() throws -> TimeZone {
        guard let zone else { return .current }
        guard let found = TimeZone(identifier: zone) else {
            throw ValidationError("--zone \(zone): no such zone; Europe/Copenhagen would be one.")
        }
        return found
    }
}
