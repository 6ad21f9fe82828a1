import Foundation
import Glibc

/// The far end of a terminal: what an SSH client or a terminal window holds.
final class PseudoTerminal {
    let master: Int32
    /// The near end, which programs open.
    let slave: Int32
    let path: String

    init(columns: Int, rows: Int) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0, let name = ttyname(ends.slave)
        else { throw POSIXError(.EIO) }
        // A program that another test starts would keep both ends open, and no line would ever hang up.
        for end in [ends.master, ends.slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (master, slave) = ends
        path = String(cString: name)
        resize(columns: columns, rows: rows)
    }

    deinit {
        hangUp()
        close(slave)
    }

    private var hasHungUp = false

    func hangUp() {
        guard !hasHungUp else { return }
        hasHungUp = true
        close(master)
    }

    func resize(columns: Int, rows: Int) {
        var window = winsize()
        window.ws_col = UInt16(columns)
        window.ws_row = UInt16(rows)
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
        _ = waitUntilReadable(slave)
    }

    /// Everything written to the terminal so far.
    func received() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while waitUntilReadable(master, milliseconds: 50) {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return bytes
    }

    func receivedText() -> String {
        String(decoding: received(), as: UTF8.self)
    }

    /// The line settings as `stty` prints them for reading back.
    func lineSettings() throws -> String {
        let stty = Process()
        stty.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        stty.arguments = ["stty", "-g"]
        stty.standardInput = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
        let output = Pipe()
        stty.standardOutput = output
        try stty.run()
        stty.waitUntilExit()
        return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    private func waitUntilReadable(_ descriptor: Int32, milliseconds: Int32 = 1_000) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) == 1
    }
}
