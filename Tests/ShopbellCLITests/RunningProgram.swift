import Foundation
import Glibc
import Testing

/// What a finished process left behind.
struct ProgramResult {
    let status: Int32
    /// The signal that ended it, 0 when it ended by itself.
    let signal: Int32
    let output: String
    let error: String

    var outputLines: [String] { Self.lines(output) }
    var errorLines: [String] { Self.lines(error) }

    func json() throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }
}

/// The built program, run as an owner would run it, on a shop of its own.
struct RunningProgram {
    let shop: TemporaryShop

    func callAsFunction(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> ProgramResult {
        try run(arguments, input: Array(input.utf8), environment: environment)
    }

    func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> ProgramResult {
        let process = try start(arguments, input: input, environment: environment)
        return process.finish()
    }

    /// Starts the program; its input and output are files, so that nothing waits for a full pipe.
    func start(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> StartedProgram {
        try StartedProgram(
            arguments, input: input,
            environment: shop.environment.merging(environment) { $1 }, scratch: shop.scratch())
    }
}

/// A process that may still be running.
final class StartedProgram {
    private let process = Process()
    private let scratch: URL

    init(
        _ arguments: [String], input: [UInt8], environment: [String: String], scratch: URL
    ) throws {
        self.scratch = scratch
        try Data(input).write(to: scratch.appending(path: "in"))
        for name in ["out", "err"] { try Data().write(to: scratch.appending(path: name)) }
        process.executableURL = try Self.executable()
        process.arguments = arguments
        process.environment = environment
        process.standardInput = try FileHandle(forReadingFrom: scratch.appending(path: "in"))
        process.standardOutput = try FileHandle(forWritingTo: scratch.appending(path: "out"))
        process.standardError = try FileHandle(forWritingTo: scratch.appending(path: "err"))
        try process.run()
    }

    func kill(_ signal: Int32) {
        _ = Glibc.kill(process.processIdentifier, signal)
    }

    func finish() -> ProgramResult {
        process.waitUntilExit()
        let isSignal = process.terminationReason == .uncaughtSignal
        return ProgramResult(
            status: isSignal ? -1 : process.terminationStatus,
            signal: isSignal ? process.terminationStatus : 0,
            output: text("out"), error: text("err"))
    }

    private func text(_ name: String) -> String {
        let data = try? Data(contentsOf: scratch.appending(path: name))
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    /// The program lies beside the tests in the build folder.
    static func executable() throws -> URL {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let beside = [tests, Bundle.main.bundleURL].map {
            $0.deletingLastPathComponent().appending(path: "shopbell")
        }
        return try #require(
            beside.first { FileManager.default.isExecutableFile(atPath: $0.path) },
            "the program shopbell is built beside the tests")
    }
}
