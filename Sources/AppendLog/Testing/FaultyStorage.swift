import Glibc
import Synchronization

/// A store in memory whose disk fails when it is told to, and the same way again for the same seed.
///
/// ``FaultyDisk`` says what a power cut and a failed sync do to what was written. Every call is
/// counted, so that a test can run a script once, then once more for each call with a fault there.
public final class FaultyStorage: LogStorage {
    public enum Fault: Hashable, Sendable {
        /// The call fails; a failed sync also loses what it should have written.
        case error(StorageError.Kind)
        /// A write writes only a part.
        case shortWrite
        /// The power goes during the call: what was not synced may be lost.
        case powerCut
        /// All processes are killed during the call: what was written stays.
        case kill
    }

    private struct State {
        var disk: FaultyDisk
        var callCount = 0
        var faultCount = 0
        var faults: [Int: Fault] = [:]
        var isOff = false
        /// Files and locks of an earlier one are dead.
        var epoch = 0
        var locks: [String: Int] = [:]
        var nextLock = 1
    }

    private let state: Mutex<State>

    /// - Parameters:
    ///   - capacity: bytes the disk has room for.
    ///   - sectorBytes: what survives a power cut whole or not at all.
    public init(seed: UInt64 = 0, capacity: Int = .max, sectorBytes: Int = Limits.sectorBytes) {
        state = Mutex(
            State(disk: FaultyDisk(seed: seed, capacity: capacity, sectorBytes: sectorBytes)))
    }

    private init(_ state: State) { self.state = Mutex(state) }

    /// Another disk with the same on it, nobody at work on it, and the same to come.
    public func copy() -> FaultyStorage {
        var copy = state.withLock { $0 }
        copy.locks = [:]
        return FaultyStorage(copy)
    }

    /// Calls so far.
    public var callCount: Int { state.withLock { $0.callCount } }

    /// Faults that have happened so far.
    public var faultCount: Int { state.withLock { $0.faultCount } }

    /// Whether the power is off, or the processes are dead.
    public var isOff: Bool { state.withLock { $0.isOff } }

    /// Lets the `call`th call from now on, counted from 1, meet a fault.
    public func inject(_ fault: Fault, atCall call: Int) {
        state.withLock { $0.faults[$0.callCount + call] = fault }
    }

    /// Forgets faults that have not happened.
    public func removeFaults() { state.withLock { $0.faults = [:] } }

    public func setCapacity(_ capacity: Int) { state.withLock { $0.disk.capacity = capacity } }

    /// Loses, keeps or mixes what was not synced.
    public func cutPower() { state.withLock { Self.turnOff(&$0, isPower: true) } }

    /// New processes can run; the locks and open files of the old ones are gone.
    public func restart() {
        state.withLock { state in
            state.isOff = false
            state.epoch += 1
            state.locks = [:]
            state.faults = [:]
        }
    }

    /// Every file as the processes see it, by path.
    public var contents: [String: [UInt8]] {
        state.withLock { state in
            state.disk.names.compactMapValues { number in
                state.disk.files[number].flatMap { $0.isDirectory ? nil : $0.contents }
            }
        }
    }

    /// Replaces a file's bytes, cache and disk, as if they had changed by themselves; nil removes
    /// it.
    public func replaceContents(of path: String, with bytes: [UInt8]?) {
        state.withLock { state in
            if let bytes {
                let number = state.disk.names[path] ?? state.disk.add(path, isDirectory: false)
                state.disk.files[number]?.cached = bytes
                state.disk.synchronize(number)
            } else {
                state.disk.remove(path)
            }
            state.disk.synchronizeNames(in: StoreLayout.directory(of: path))
        }
    }

    // MARK: LogStorage

    public func open(_ path: String, _ access: FileAccess) throws(StorageError) -> any LogFile {
        let (number, epoch) = try perform("open", path) { state throws(StorageError) in
            if let number = state.disk.names[path] {
                if access == .creating { throw StorageError(.alreadyExists, "open", path) }
                return (number, state.epoch)
            }
            guard access == .creating, Self.hasParent(path, state.disk) else {
                throw StorageError(.notFound, "open", path)
            }
            return (state.disk.add(path, isDirectory: false), state.epoch)
        }
        return FaultyFile(self, number, path, epoch: epoch)
    }

    public func exists(_ path: String) throws(StorageError) -> Bool {
        try perform("look for", path) { state in state.disk.names[path] != nil }
    }

    public func list(_ directory: String) throws(StorageError) -> [String] {
        try perform("list", directory) { state throws(StorageError) in
            if state.disk.names[directory] == nil, !directory.isEmpty {
                throw StorageError(.notFound, "list", directory)
            }
            return state.disk.names.keys.sorted().compactMap { path in
                guard StoreLayout.directory(of: path) == directory else { return nil }
                return directory.isEmpty ? path : String(path.dropFirst(directory.count + 1))
            }
        }
    }

    public func makeDirectory(_ path: String) throws(StorageError) {
        try perform("make", path) { state in
            if !path.isEmpty, state.disk.names[path] == nil {
                _ = state.disk.add(path, isDirectory: true)
            }
        }
    }

    public func synchronizeDirectory(_ path: String) throws(StorageError) {
        try perform("sync", path) { state in state.disk.synchronizeNames(in: path) }
    }

    public func renameWithoutOverwriting(
        _ path: String, to newPath: String
    ) throws(StorageError) {
        try perform("rename", newPath) { state throws(StorageError) in
            guard state.disk.names[newPath] == nil else {
                throw StorageError(.alreadyExists, "rename", newPath)
            }
            guard state.disk.names[path] != nil else {
                throw StorageError(.notFound, "rename", path)
            }
            state.disk.rename(path, to: newPath)
        }
    }

    public func renameReplacing(_ path: String, with newPath: String) throws(StorageError) {
        try perform("rename", newPath) { state throws(StorageError) in
            guard state.disk.names[path] != nil else {
                throw StorageError(.notFound, "rename", path)
            }
            state.disk.rename(path, to: newPath)
        }
    }

    public func remove(_ path: String) throws(StorageError) {
        try perform("remove", path) { state throws(StorageError) in
            guard state.disk.names[path] != nil else {
                throw StorageError(.notFound, "remove", path)
            }
            state.disk.remove(path)
        }
    }

    public func lock(_ path: String, waits: Bool) throws(StorageError) -> (any StorageLock)? {
        while true {
            let token: Int? = try perform("lock", path) { state in
                if state.locks[path] != nil { return nil }
                if state.disk.names[path] == nil { _ = state.disk.add(path, isDirectory: false) }
                state.locks[path] = state.nextLock
                state.nextLock += 1
                return state.locks[path]
            }
            if let token { return FaultyLock(self, path, token) }
            if !waits { return nil }
            sched_yield()
        }
    }

    public func randomNumber() -> UInt64 { state.withLock { $0.disk.numbers.next() } }

    fileprivate func release(_ path: String, _ token: Int) {
        state.withLock { state in
            if state.locks[path] == token { state.locks[path] = nil }
        }
    }

    // MARK: Faults

    /// Counts a call, lets its fault happen, and does its work if it still may.
    private func perform<Result: Sendable>(
        _ operation: String, _ path: String,
        _ body: (inout State) throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        let outcome: Swift.Result<Result, StorageError> = state.withLock { state in
            do throws(StorageError) {
                let fault = try Self.begin(&state, operation, path)
                switch fault {
                case .error(let kind): throw StorageError(kind, operation, path)
                case .powerCut, .kill:
                    if Bool.random(using: &state.disk.numbers) { _ = try? body(&state) }
                    Self.turnOff(&state, isPower: fault == .powerCut)
                    throw StorageError(.powerOff, operation, path)
                case .shortWrite, nil: return .success(try body(&state))
                }
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private static func begin(
        _ state: inout State, _ operation: String, _ path: String
    ) throws(StorageError) -> Fault? {
        guard !state.isOff else { throw StorageError(.powerOff, operation, path) }
        state.callCount += 1
        let fault = state.faults.removeValue(forKey: state.callCount)
        if fault != nil { state.faultCount += 1 }
        return fault
    }

    private static func turnOff(_ state: inout State, isPower: Bool) {
        if isPower { state.disk.cutPower() }
        state.isOff = true
    }

    private static func hasParent(_ path: String, _ disk: FaultyDisk) -> Bool {
        let parent = StoreLayout.directory(of: path)
        return parent.isEmpty || disk.names[parent] != nil
    }
}

extension FaultyStorage {
    /// Work on an open file. Files of before a restart are dead.
    func performOnFile<Result: Sendable>(
        _ file: FaultyFile, _ operation: String,
        _ body: (inout FaultyDisk) throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        try perform(operation, file.path) { state throws(StorageError) in
            guard state.epoch == file.epoch else {
                throw StorageError(.powerOff, operation, file.path)
            }
            return try body(&state.disk)
        }
    }

    /// Whether the next call meets this fault; forgets it, as the caller makes it happen.
    func takeNext(where matches: (Fault) -> Bool) -> Fault? {
        state.withLock { state in
            let call = state.callCount + 1
            guard let fault = state.faults[call], matches(fault) else { return nil }
            state.faults[call] = nil
            state.faultCount += 1
            return fault
        }
    }

    func randomCount(upTo count: Int) -> Int {
        state.withLock { Int.random(in: 0...count, using: &$0.disk.numbers) }
    }
}

private final class FaultyLock: StorageLock {
    private let storage: FaultyStorage
    private let path: String
    private let token: Int

    init(_ storage: FaultyStorage, _ path: String, _ token: Int) {
        self.storage = storage
        self.path = path
        self.token = token
    }

    func release() { storage.release(path, token) }
    deinit { release() }
}
