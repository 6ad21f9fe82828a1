import Glibc
import SystemPackage

/// Tells when mail arrives in a Maildir.
///
/// Made for a poll loop: wait until `descriptor` is readable, then ask `drain()`. Where the kernel
/// cannot tell (no watches left, a file system without them), there is no descriptor: call
/// `drain()` every `pollSeconds`, and it compares the folders' times instead. Network folders
/// change without the kernel knowing, so a slow look now and then is wise in any case.
public final class MaildirWatcher {
    /// What happened since the last look.
    public enum Change: Equatable, Sendable {
        case nothing
        /// Mail came, moved or changed its flags: list the Maildir again.
        case mail
        /// The Maildir was removed, renamed or covered by another disk: its path leads here no more.
        /// Open it again when it is back.
        case gone
    }

    /// Readable when something happened; nil when the folder has to be looked at by time.
    public let descriptor: Int32?
    /// How often to look when there is no descriptor, in seconds.
    public static let pollSeconds = MailTransportLimits.pollSeconds

    private let maildir: Maildir
    private var times: [timespec]

    public init(_ maildir: Maildir) {
        self.maildir = maildir
        times = (try? Self.times(of: maildir)) ?? []
        descriptor = Self.watch([maildir.new.path, maildir.current.path])
    }

    deinit { if let descriptor { close(descriptor) } }

    /// Everything that happened since the last call, as one change.
    public func drain() -> Change {
        let told = descriptor.map(Self.readEvents) ?? .nothing
        // Nobody tells of folders further up that are renamed, nor of a disk mounted over them.
        guard maildir.isInPlace, let present = try? Self.times(of: maildir) else { return .gone }
        defer { times = present }
        let isSame = present.elementsEqual(times) {
            $0.tv_sec == $1.tv_sec && $0.tv_nsec == $1.tv_nsec
        }
        return told == .nothing && !isSame ? .mail : told
    }

    /// Watches the folders, nil when that fails for one of them.
    private static func watch(_ paths: [FilePath]) -> Int32? {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        let mask =
            IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
        let isWatching = paths.allSatisfy { path in
            path.withPlatformString {
                inotify_add_watch(descriptor, $0, UInt32(bitPattern: mask)) >= 0
            }
        }
        if isWatching { return descriptor }
        close(descriptor)
        return nil
    }

    private static func readEvents(_ descriptor: Int32) -> Change {
        let capacity = 16 << 10
        let alignment = MemoryLayout<inotify_event>.alignment
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: capacity, alignment: alignment)
        defer { buffer.deallocate() }
        var change = Change.nothing
        while case let count = read(descriptor, buffer.baseAddress, capacity), count > 0 {
            var offset = 0
            while offset < count {
                let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
                offset += MemoryLayout<inotify_event>.size + Int(event.len)
                if change != .gone { change = Self.change(event.mask) }
            }
        }
        return change
    }

    private static func change(_ mask: UInt32) -> Change {
        let end = UInt32(bitPattern: IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT)
        return mask & end != 0 ? .gone : .mail
    }

    /// When names were last added or removed; an error when a half of the Maildir is gone.
    private static func times(of maildir: Maildir) throws(MailFileError) -> [timespec] {
        var times: [timespec] = []
        for directory in [maildir.new, maildir.current] {
            let status = try directory.status()
            guard status.st_nlink > 0 else {
                throw MailFileError(.list, directory.path, code: ENOENT)
            }
            times.append(status.st_mtim)
        }
        return times
    }
}
