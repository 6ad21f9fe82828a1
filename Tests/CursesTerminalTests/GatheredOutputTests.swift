import Glibc
import Testing

@testable import CursesTerminal

@Suite struct GatheredOutputTests {
    /// A socket that keeps writes apart, in place of the terminal.
    private let near: Int32
    private let far: Int32
    private let curses: Int32

    init() throws {
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
        (near, far) = (ends[0], ends[1])
        curses = fcntl(near, F_DUPFD_CLOEXEC, 3)
    }

    @Test func aPictureIsOneWrite() {
        defer { for descriptor in [near, far, curses] { close(descriptor) } }
        let output = GatheredOutput(curses: curses, terminal: near)
        for picture in [["one ", "two ", "three"], [], ["x"]] {
            output.gather { for part in picture { write(curses, part, part.utf8.count) } }
        }
        #expect(received() == "one two three")
        #expect(received() == "x")
        write(curses, "later", 5)
        #expect(received() == "later", "between pictures it goes straight through")
    }

    private func received() -> String {
        var buffer = [UInt8](repeating: 0, count: 100)
        let count = recv(far, &buffer, buffer.count, 0)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
}
