import Glibc

/// The far end of a terminal: types keys, takes in what is painted.
final class PseudoTerminal {
    /// The near end, which the program opens.
    let slave: Int32
    private let master: Int32
    private let clock = ContinuousClock()
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    init(columns: UInt16, rows: UInt16) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        var window = winsize()
        window.ws_col = columns
        window.ws_row = rows
        guard openpty(&ends.master, &ends.slave, nil, nil, &window) == 0 else {
            throw MeasurementError("no pseudo-terminal: \(String(cString: strerror(errno)))")
        }
        (master, slave) = ends
    }

    deinit { close(slave) }

    /// The line drops, as when an SSH client dies.
    func hangUp() { close(master) }

    /// What came back from the program.
    struct Painting {
        /// From the key to the last byte of what it changed, in milliseconds.
        var milliseconds = 0.0
        var byteCount = 0
    }

    /// Types, and waits until nothing more is painted for `quiet` milliseconds.
    ///
    /// The pause itself is not counted. What paints nothing is given up after `silence` and counts
    /// as zero bytes.
    func type(_ keys: String, quiet: Int32, silence: Int32 = Limits.silenceMilliseconds) -> Painting
    {
        let start = clock.now
        let bytes = Array(keys.utf8)
        _ = write(master, bytes, bytes.count)
        return painting(since: start, quiet: quiet, silence: silence)
    }

    /// Types one character, and waits until it is on the screen, whatever else is painted meanwhile.
    ///
    /// What was painted before is thrown away first. In milliseconds; nil when it never came.
    func echo(of character: String) -> Double? {
        discard()
        let bytes = Array(character.utf8)
        let start = clock.now
        _ = write(master, bytes, bytes.count)
        return milliseconds(since: start, until: character)
    }

    /// Waits until the character is painted; nil when it was not, for so long.
    func milliseconds(since start: ContinuousClock.Instant, until character: String) -> Double? {
        let wanted = Array(character.utf8)
        var painted: [UInt8] = []
        while isReadable(within: Limits.silenceMilliseconds) {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { return nil }
            painted += buffer.prefix(count)
            if painted.contains(wanted) { return (clock.now - start) / .milliseconds(1) }
        }
        return nil
    }

    /// Types, and waits for the first byte that comes back. In milliseconds; nil when none came.
    func answer(to keys: String) -> Double? {
        discard()
        let start = clock.now
        let bytes = Array(keys.utf8)
        _ = write(master, bytes, bytes.count)
        guard isReadable(within: Limits.silenceMilliseconds) else { return nil }
        return (clock.now - start) / .milliseconds(1)
    }

    /// Takes in what was painted and looks at none of it.
    func discard() {
        while isReadable(within: 0), read(master, &buffer, buffer.count) > 0 {}
    }

    /// Waits for what is painted without a key.
    func settle(quiet: Int32 = Limits.settledMilliseconds) -> Painting {
        painting(since: clock.now, quiet: quiet, silence: quiet)
    }

    /// - Parameter byteCountMin: what is less than this is not the whole picture yet.
    func painting(
        since start: ContinuousClock.Instant, quiet: Int32, silence: Int32, byteCountMin: Int = 1
    ) -> Painting {
        var painting = Painting()
        while isReadable(within: painting.byteCount < byteCountMin ? silence : quiet) {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            painting.byteCount += count
            painting.milliseconds = (clock.now - start) / .milliseconds(1)
        }
        return painting
    }

    private func isReadable(within milliseconds: Int32) -> Bool {
        var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) == 1
    }
}
