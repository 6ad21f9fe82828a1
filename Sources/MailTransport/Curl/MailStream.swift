import CCurl
import Glibc
import PlainText

/// An authenticated stream of bytes from and to an IMAP server, through libcurl's TLS and SASL.
///
/// Opening connects, encrypts and logs in; afterwards the dialogue is the caller's. Everything
/// waits for the server at most as long as it is told to, and ends when the wake-up is cancelled.
/// For one thread at a time; closed when it goes.
final class MailStream {
    let server: MailServer
    private let handle: CurlHandle
    private let socket: Int32
    private let wakeUp: WakeUp

    init(
        to server: MailServer, as credential: MailCredential, wakeUp: WakeUp,
        withinSeconds seconds: Int = MailTransportLimits.loginSeconds
    ) throws(ConnectionError) {
        handle = try CurlHandle(to: server, by: .imap, wakeUp: wakeUp)
        self.server = server
        self.wakeUp = wakeUp
        handle.set(CURLOPT_CONNECT_ONLY, 1)
        try handle.set(credential)
        try handle.perform(withinSeconds: seconds)
        handle.forgetCredential()
        var socket = CURL_SOCKET_BAD
        guard curl_get_socket(handle.raw, &socket) == CURLE_OK, socket != CURL_SOCKET_BAD else {
            throw ConnectionError(.lost, at: server)
        }
        self.socket = socket
        try requireProtection()
    }

    /// Hands all bytes to the connection.
    func send(_ bytes: [UInt8], withinSeconds seconds: Int) throws(ConnectionError) {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var sent = 0
        while sent < bytes.count {
            var count = 0
            let code = bytes.withUnsafeBytes {
                curl_easy_send(handle.raw, $0.baseAddress! + sent, $0.count - sent, &count)
            }
            sent += count
            guard code == CURLE_AGAIN else {
                if code == CURLE_OK { continue }
                throw handle.error(code, seconds: 0)
            }
            try requireReady(wait(for: POLLOUT, until: deadline), seconds)
        }
    }

    /// Appends what has arrived to `bytes`, waiting until something does.
    func receive(
        into bytes: inout [UInt8], withinSeconds seconds: Int
    ) throws(ConnectionError) {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while try !take(into: &bytes) {
            try requireReady(wait(for: POLLIN, until: deadline), seconds)
        }
    }

    /// Waits for bytes without need for them: a ring ends it, and so does the deadline.
    func idle(
        into bytes: inout [UInt8], until deadline: ContinuousClock.Instant
    ) throws(ConnectionError) -> WakeUp.Wait {
        while try !take(into: &bytes) {
            let wait = wait(for: POLLIN, until: deadline, heedingRings: true)
            if wait == .cancelled { throw ConnectionError(.cancelled, at: server) }
            if wait != .ready { return wait }
        }
        return .ready
    }
}

extension MailStream {
    /// A second look at what libcurl was told to see to: nobody is logged in without encryption,
    /// or by the server's mere word.
    private func requireProtection() throws(ConnectionError) {
        if server.protection != .none, curl_was_encrypted(handle.raw) == 0 {
            throw ConnectionError(.noStartTLS, at: server)
        }
        if handle.words.greeting.string.uppercased().hasPrefix("* PREAUTH") {
            throw ConnectionError(.loginSkipped, at: server)
        }
    }

    /// Takes what is there; false when nothing is.
    private func take(into bytes: inout [UInt8]) throws(ConnectionError) -> Bool {
        var count = 0
        var code = CURLE_OK
        let chunk = [UInt8](unsafeUninitializedCapacity: MailTransportLimits.streamChunkBytes) {
            code = curl_easy_recv(handle.raw, $0.baseAddress, $0.count, &count)
            $1 = code == CURLE_OK ? count : 0
        }
        if code == CURLE_AGAIN { return false }
        guard code == CURLE_OK else { throw handle.error(code, seconds: 0) }
        guard count > 0 else { throw ConnectionError(.lost, at: server) }
        bytes += chunk
        return true
    }

    private func wait(
        for events: Int32, until deadline: ContinuousClock.Instant, heedingRings: Bool = false
    ) -> WakeUp.Wait {
        let source = pollfd(fd: socket, events: Int16(events), revents: 0)
        return wakeUp.wait(for: source, until: deadline, heedingRings: heedingRings)
    }

    private func requireReady(_ wait: WakeUp.Wait, _ seconds: Int) throws(ConnectionError) {
        guard wait != .ready else { return }
        let silence = ConnectionError.Reason.timedOut(seconds: seconds)
        throw ConnectionError(wait == .cancelled ? .cancelled : silence, at: server)
    }
}
