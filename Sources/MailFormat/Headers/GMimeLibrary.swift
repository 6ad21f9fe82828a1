import CGMime

/// GMime, started once, and the options every reading shares.
enum GMimeLibrary {
    // Made once and only read afterwards: GMime takes the options as constants.
    nonisolated(unsafe) static let options: OpaquePointer? = {
        mime_start()
        return mime_reading_options()
    }()

    /// Call before any GMime function that takes no options.
    static func start() {
        _ = options
    }

    /// Copies a string GMime made for us and frees it.
    static func take(_ made: UnsafeMutablePointer<CChar>?) -> String? {
        guard let made else { return nil }
        defer { g_free(made) }
        return String(cString: made)
    }
}
