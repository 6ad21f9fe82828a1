import CCurl
import PlainText
import SystemPackage

/// One libcurl handle for one mail server, set so that only that server is spoken to, only by its
/// protocol, and only behind the protection the owner chose.
///
/// Make it, set what the transfer needs, `perform`. For one thread at a time.
final class CurlHandle {
    let server: MailServer
    let raw: UnsafeMutableRawPointer
    /// What the server said last, of all that libcurl read by itself.
    let words = ServerWords()
    private let wakeUp: WakeUp
    private let message: UnsafeMutableBufferPointer<CChar>

    /// - Parameter path: what stands behind the host, such as the name SMTP greets with.
    init(
        to server: MailServer, by scheme: MailScheme, path: String = "/", wakeUp: WakeUp
    ) throws(ConnectionError) {
        CurlLibrary.prepare()
        guard let raw = curl_easy_init() else {
            throw ConnectionError(.other(words: "this machine has no memory left"), at: server)
        }
        self.server = server
        self.raw = raw
        self.wakeUp = wakeUp
        message = .allocate(capacity: Int(CURL_ERROR_SIZE))
        message.initialize(repeating: 0)
        try address(scheme, path: path)
        protect(scheme)
        listen()
    }

    deinit {
        curl_easy_cleanup(raw)
        message.deallocate()
    }

    /// Sets who logs in. libcurl keeps a copy until `forgetCredential` or the end of the handle.
    func set(_ credential: MailCredential) throws(ConnectionError) {
        guard credential.secret.isOneLine, !credential.user.utf8.contains(0) else {
            throw ConnectionError(.loginRefused(words: "it has a line break in it"), at: server)
        }
        set(CURLOPT_USERNAME, credential.user)
        let option = credential.kind == .password ? CURLOPT_PASSWORD : CURLOPT_XOAUTH2_BEARER
        credential.secret.withCString { Self.require(curl_set_text(raw, option, $0)) }
    }

    func forgetCredential() {
        for option in [CURLOPT_USERNAME, CURLOPT_PASSWORD, CURLOPT_XOAUTH2_BEARER] {
            set(option, nil)
        }
    }

    /// Connects, logs in and does what was set, within so many seconds.
    func perform(withinSeconds seconds: Int) throws(ConnectionError) {
        set(CURLOPT_TIMEOUT_MS, seconds * 1_000)
        set(CURLOPT_CONNECTTIMEOUT_MS, min(seconds, MailTransportLimits.connectSeconds) * 1_000)
        let code = curl_easy_perform(raw)
        guard code == CURLE_OK else { throw error(code, seconds: seconds) }
    }

    /// Why a call of libcurl failed.
    func error(_ code: CURLcode, seconds: Int) -> ConnectionError {
        ConnectionError(wakeUp.isCancelled ? .cancelled : reason(code, seconds: seconds), at: server)
    }

    /// libcurl's own words about the last failure.
    var failureWords: SafeText { SafeText(line: String(cString: message.baseAddress!)) }

    func set(_ option: CURLoption, _ value: Int) {
        Self.require(curl_set_number(raw, option, value))
    }

    func set(_ option: CURLoption, _ value: String?) {
        Self.require(curl_set_text(raw, option, value))
    }

    func number(_ info: CURLINFO) -> Int {
        var value = 0
        return curl_get_number(raw, info, &value) == CURLE_OK ? value : 0
    }
}

extension CurlHandle {
    private static func require(_ code: CURLcode) {
        precondition(code == CURLE_OK, "libcurl knows the option: \(String(cString: curl_easy_strerror(code)))")
    }

    /// Builds the address by parts, so that no host name can smuggle another part in.
    private func address(_ scheme: MailScheme, path: String) throws(ConnectionError) {
        let address = curl_url()
        defer { curl_url_cleanup(address) }
        let host = server.host.contains(":") ? "[\(server.host)]" : server.host
        let parts = [
            (CURLUPART_SCHEME, scheme.name(for: server.protection)), (CURLUPART_HOST, host),
            (CURLUPART_PORT, String(server.port)), (CURLUPART_PATH, path),
        ]
        let isGood = server.port > 0 && parts.allSatisfy { curl_url_set(address, $0, $1, 0) == CURLUE_OK }
        var text: UnsafeMutablePointer<CChar>?
        guard isGood, curl_url_get(address, CURLUPART_URL, &text, 0) == CURLUE_OK, let text else {
            throw ConnectionError(.badName, at: server)
        }
        defer { curl_free(text) }
        set(CURLOPT_URL, String(cString: text))
        guard server.protection != .none || server.isLoopback else {
            throw ConnectionError(.plainForbidden, at: server)
        }
    }

    private func protect(_ scheme: MailScheme) {
        set(CURLOPT_PROTOCOLS_STR, scheme.names)
        set(CURLOPT_REDIR_PROTOCOLS_STR, scheme.names)
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        set(CURLOPT_USE_SSL, Int((server.protection == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL).rawValue))
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        guard let authorities = server.authorities else { return }
        set(CURLOPT_CAINFO, authorities.string)
        set(CURLOPT_CAPATH, nil)
    }

    private func listen() {
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        Self.require(curl_set_pointer(raw, CURLOPT_ERRORBUFFER, message.baseAddress))
        let words = Unmanaged.passUnretained(words).toOpaque()
        Self.require(curl_set_line_reader(raw, readLine, words))
        set(CURLOPT_NOPROGRESS, 0)
        let wakeUp = Unmanaged.passUnretained(wakeUp).toOpaque()
        Self.require(curl_set_progress(raw, isStopped, wakeUp))
    }
}

private func readLine(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let bytes, let context else { return 0 }
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    line.withMemoryRebound(to: UInt8.self) {
        Unmanaged<ServerWords>.fromOpaque(context).takeUnretainedValue().add($0)
    }
    return size * count
}

private func isStopped(
    _ context: UnsafeMutableRawPointer?, _: curl_off_t, _: curl_off_t, _: curl_off_t, _: curl_off_t
) -> Int32 {
    guard let context else { return 0 }
    return Unmanaged<WakeUp>.fromOpaque(context).takeUnretainedValue().isCancelled ? 1 : 0
}
