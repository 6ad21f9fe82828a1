import Foundation

/// Runs one measurement in a process of its own and takes its figures.
struct MeasurementProcess {
    let shop: GeneratedShop

    func run(_ measurement: Measurement) throws -> [Figure] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [
            "--figures", "--only", measurement.rawValue, "--folder", shop.folder,
            "--messages", String(shop.messageCount),
        ]
        let output = Pipe()
        process.standardOutput = output
        StandardError.write("measuring: \(measurement.rawValue)")
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw MeasurementError("the process ended with status \(process.terminationStatus)")
        }
        return try JSONDecoder().decode([Figure].self, from: bytes)
    }
}

/// Why something could not be measured.
struct MeasurementError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
