import Foundation
import Glibc

/// A program that only answers each key with bytes: what is left of a key's time when there is
/// nothing to do, on this machine and as busy as it is.
enum EchoingProgram {
    /// Milliseconds from key to last byte, over some keys.
    static func times(keyCount: Int, byteCount: Int) throws -> Samples {
        let terminal = try PseudoTerminal(columns: 200, rows: 50)
        let program = try start(on: terminal.slave, byteCount: byteCount)
        var samples = Samples()
        for _ in 0..<keyCount {
            samples.add(terminal.type("j", quiet: Limits.paintedMilliseconds).milliseconds)
        }
        terminal.hangUp()
        program.wait()
        return samples
    }

    private static func start(on descriptor: Int32, byteCount: Int) throws -> DispatchSemaphore {
        var settings = termios()
        guard tcgetattr(descriptor, &settings) == 0 else {
            throw MeasurementError("the pseudo-terminal has no settings")
        }
        cfmakeraw(&settings)
        tcsetattr(descriptor, TCSANOW, &settings)
        let ended = DispatchSemaphore(value: 0)
        Thread {
            answerKeys(on: descriptor, with: [UInt8](repeating: 0x2E, count: byteCount))
            ended.signal()
        }.start()
        return ended
    }

    private static func answerKeys(on descriptor: Int32, with answer: [UInt8]) {
        var key: UInt8 = 0
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&request, 1, -1) == 1, read(descriptor, &key, 1) == 1 {
            _ = write(descriptor, answer, answer.count)
        }
    }
}
