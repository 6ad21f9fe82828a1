import Glibc

/// The system's words for an error number, as `No space left on device`.
func systemReason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
