import CCurl

/// libcurl itself: set up once a process, before its first handle, and never taken down.
enum CurlLibrary {
    /// Reading it sets libcurl up; Swift sees to it that this happens once.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    static func prepare() {
        precondition(isReady, "libcurl and its TLS library can be initialised")
    }

    static var version: String { String(cString: curl_version()) }
}
