import Foundation

/// The memory of this process, as the kernel counts it.
enum ProcessMemory {
    /// Megabytes that no file backs: what the process alone takes from the machine.
    static var privateMegabytes: Double { megabytes("RssAnon:") }
    static var peakMegabytes: Double { megabytes("VmHWM:") }

    private static func megabytes(_ field: String) -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(field) } ?? ""
        let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first ?? "0"
        return (Double(kilobytes) ?? 0) / 1_024
    }
}
