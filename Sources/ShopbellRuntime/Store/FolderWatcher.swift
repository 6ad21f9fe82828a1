import Glibc

/// Tells that something in a few folders changed, by inotify.
///
/// Where the kernel cannot watch, ``descriptor`` is nil and the owner looks every few seconds.
public final class FolderWatcher {
    public let descriptor: Int32?

    public init(_ folders: [String]) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else {
            self.descriptor = nil
            return
        }
        let mask = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CLOSE_WRITE
        for folder in folders { inotify_add_watch(descriptor, folder, UInt32(bitPattern: mask)) }
        self.descriptor = descriptor
    }

    deinit { if let descriptor { close(descriptor) } }

    /// Forgets what was told so far; whether there was anything.
    @discardableResult
    public func drain() -> Bool {
        guard let descriptor else { return false }
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        var hasChanged = false
        while read(descriptor, &buffer, buffer.count) > 0 { hasChanged = true }
        return hasChanged
    }
}
