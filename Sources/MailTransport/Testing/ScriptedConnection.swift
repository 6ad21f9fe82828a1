import Glibc
import Synchronization

/// One conversation of a scripted submission server.
final class ScriptedConnection {
    private let descriptor: Int32
    private let script: SMTPScript
    private let owner: ScriptedSMTPServer
    private var readCount = 0
    private var writtenCount = 0
    private var input: [UInt8] = []
    private var position = 0
    private var sender = ""
    private var recipients: [String] = []

    /// The line is cut, or the other side is gone.
    private struct Over: Error {}

    init(_ descriptor: Int32, _ script: SMTPScript, _ owner: ScriptedSMTPServer) {
        self.descriptor = descriptor
        self.script = script
        self.owner = owner
    }

    func run() {
        do {
            try say(.greeting)
            while try obey(try line()) {}
        } catch {}
        cut()
    }

    private func obey(_ line: [UInt8]) throws -> Bool {
        let text = String(decoding: line, as: UTF8.self)
        switch text.prefix(4).uppercased() {
        case "EHLO", "HELO": try say(.hello)
        case "STAR": try say(.encryption)
        case "AUTH":
            // Without a first answer behind the mechanism it has to be asked for.
            if text.split(separator: " ").count < 3 {
                try write("334 \r\n")
                _ = try self.line()
            }
            try say(.login)
        case "MAIL":
            sender = Self.address(text)
            recipients = []
            try say(.sender)
        case "RCPT":
            let answers = script.recipientAnswers
            let answer = recipients.count < answers.count ? answers[recipients.count] + "\r\n" : nil
            recipients.append(Self.address(text))
            try say(.recipient, answer)
        case "DATA": try take()
        case "QUIT":
            try write("221 bye\r\n")
            return false
        default: try write("250 ok\r\n")
        }
        return true
    }

    private func take() throws {
        try say(.content)
        guard script.answer(.content).hasPrefix("354") else { return }
        var content: [UInt8] = []
        while true {
            let line = try line()
            if line.elementsEqual(".\r\n".utf8) { break }
            content += line
        }
        let mail = ScriptedSMTPServer.TakenMail(sender: sender, recipients: recipients, content: content)
        let isTaken = !script.answer(.receipt).hasPrefix("4") && !script.answer(.receipt).hasPrefix("5")
        if isTaken { owner.state.withLock { $0.taken.append(mail) } }
        try say(.receipt)
    }

    private func say(_ step: SMTPScript.Step, _ answer: String? = nil) throws {
        if script.silence == step {
            while true { _ = try line() }
        }
        try write(answer ?? script.answer(step))
    }

    /// The next line with its end; a cut falls between any two bytes.
    private func line() throws -> [UInt8] {
        var line: [UInt8] = []
        while line.last != 0x0A {
            if let limit = script.cutsAfterReading, readCount >= limit { throw Over() }
            if position == input.count { try fill() }
            line.append(input[position])
            position += 1
            readCount += 1
        }
        owner.state.withLock { $0.heard[$0.heard.count - 1] += line }
        // The last byte of a line was read whole, and then the line broke.
        let isDot = line.elementsEqual(".\r\n".utf8)
        if let limit = script.cutsAfterReading, readCount >= limit, !isDot { throw Over() }
        return line
    }

    private func fill() throws {
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { throw Over() }
        input = Array(bytes[..<count])
        position = 0
    }

    private func write(_ text: String) throws {
        if let limit = script.cutsAfterReading, readCount >= limit { throw Over() }
        var bytes = Array(text.utf8)
        if let limit = script.cutsAfterWriting { bytes = Array(bytes.prefix(max(0, limit - writtenCount))) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress! + done, bytes.count - done, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Over() }
            done += count
        }
        writtenCount += bytes.count
        if let limit = script.cutsAfterWriting, writtenCount >= limit { throw Over() }
    }

    private func cut() {
        if script.cut == .reset {
            var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        }
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// `MAIL FROM:<a@example.org> SIZE=1`
    private static func address(_ command: String) -> String {
        String(command.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
    }
}
