import CursesTerminal
import Glibc
import TerminalModel
import Testing

extension CursesTests {
    @Suite struct Signals {
        @Test func signalsWaitInOrderAndEachCountsOnce() throws {
            let signals = try #require(SignalPipe())
            #expect(signals.drain() == [])
            for number in [SIGWINCH, SIGTERM, SIGWINCH, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT] {
                send(number, signals)
            }
            #expect(
                signals.drain() == [
                    .windowChanged, .terminate, .hangUp, .interrupt, .quit, .stop, .resumed,
                ])
            #expect(signals.drain() == [])
        }

        @Test func aFloodOfSignalsNeverBlocks() throws {
            let signals = try #require(SignalPipe())
            for _ in 0..<100_000 { kill(getpid(), SIGWINCH) }
            #expect(signals.drain() == [.windowChanged])
        }

        @Test func closingBringsTheEarlierHandlersBack() throws {
            signal(SIGTERM, SIG_IGN)
            defer { signal(SIGTERM, SIG_DFL) }
            do {
                let signals = try #require(SignalPipe())
                send(SIGTERM, signals)
                #expect(signals.drain() == [.terminate])
            }
            kill(getpid(), SIGTERM)
        }

        @Test func openingATerminalLeavesThePipeInPlace() throws {
            let signals = try #require(SignalPipe())
            let terminal = try OpenedTerminal()
            for number in [SIGWINCH, SIGTERM, SIGTSTP, SIGINT] { send(number, signals) }
            #expect(signals.drain() == [.windowChanged, .terminate, .stop, .interrupt])
            terminal.near.close()
        }

        /// Another thread may take the signal, so its byte can be a moment on the way.
        private func send(_ number: Int32, _ signals: SignalPipe) {
            let before = waitingBytes(signals)
            kill(getpid(), number)
            for _ in 0..<1_000 where waitingBytes(signals) == before { usleep(1_000) }
        }

        private func waitingBytes(_ signals: SignalPipe) -> Int32 {
            var count: Int32 = 0
            _ = ioctl(signals.descriptor, UInt(FIONREAD), &count)
            return count
        }
    }
}
