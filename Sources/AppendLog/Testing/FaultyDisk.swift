/// A disk with a page cache before it, as Linux has them.
///
/// Fault model. What is written is in the cache, where every process sees it. A sync of a file
/// brings its bytes and size to the disk; a sync of a directory, its names. When the power goes,
/// each sector and each name that was not synced is kept or lost by itself, in any combination; a
/// size may be the old one, the new one, or between; sectors the file grew by and that were not
/// kept hold zeros or rubbish. When a sync fails, some sectors have reached the disk, all count as
/// clean from then on, and some of the lost ones are dropped from the cache too.
struct FaultyDisk {
    struct File {
        var onDisk: [UInt8] = []
        var cached: [UInt8] = []
        /// Room the file holds beyond its bytes; nobody reads it, so it takes no memory here.
        var reservedBytes = 0
        var dirtySectors: Set<Int> = []
        var isDirectory = false

        /// As a process would read it: what is only reserved reads as zeros.
        var contents: [UInt8] {
            cached + [UInt8](repeating: 0, count: max(0, reservedBytes - cached.count))
        }
    }

    enum NameChange {
        case added(String, Int)
        case removed(String)
        case renamed(String, String, Int)

        var directory: String {
            switch self {
            case .added(let path, _), .removed(let path), .renamed(let path, _, _):
                StoreLayout.directory(of: path)
            }
        }
    }

    var files: [Int: File] = [:]
    var names: [String: Int] = [:]
    private var namesOnDisk: [String: Int] = [:]
    private var unsyncedNames: [NameChange] = []
    private var nextNumber = 1
    var numbers: SeededNumbers
    var capacity: Int
    let sectorBytes: Int

    init(seed: UInt64, capacity: Int, sectorBytes: Int) {
        numbers = SeededNumbers(seed: seed)
        self.capacity = capacity
        self.sectorBytes = sectorBytes
    }

    var usedBytes: Int {
        names.values.reduce(0) { $0 + (files[$1].map { max($0.cached.count, $0.reservedBytes) } ?? 0) }
    }

    // MARK: Names

    mutating func add(_ path: String, isDirectory: Bool) -> Int {
        let number = nextNumber
        nextNumber += 1
        files[number] = File(isDirectory: isDirectory)
        names[path] = number
        unsyncedNames.append(.added(path, number))
        return number
    }

    mutating func remove(_ path: String) {
        names[path] = nil
        unsyncedNames.append(.removed(path))
    }

    mutating func rename(_ path: String, to newPath: String) {
        guard let number = names.removeValue(forKey: path) else { return }
        names[newPath] = number
        unsyncedNames.append(.renamed(path, newPath, number))
    }

    mutating func synchronizeNames(in directory: String) {
        for change in unsyncedNames where change.directory == directory { apply(change) }
        unsyncedNames.removeAll { $0.directory == directory }
    }

    private mutating func apply(_ change: NameChange) {
        switch change {
        case .added(let path, let number): namesOnDisk[path] = number
        case .removed(let path): namesOnDisk[path] = nil
        case .renamed(let path, let newPath, let number):
            if namesOnDisk[path] == number { namesOnDisk[path] = nil }
            namesOnDisk[newPath] = number
        }
    }

    // MARK: Bytes

    mutating func write(_ bytes: UnsafeRawBufferPointer, to number: Int, at offset: Int) {
        let end = offset + bytes.count
        grow(number, to: end)
        files[number]?.cached.replaceSubrange(offset..<end, with: bytes)
        soil(number, offset..<end)
    }

    mutating func reserve(_ size: Int, for number: Int) {
        let held = files[number]?.reservedBytes ?? 0
        files[number]?.reservedBytes = max(size, held)
    }

    mutating func resize(_ number: Int, to size: Int) {
        let old = files[number]?.cached.count ?? 0
        if size > old { return grow(number, to: size) }
        files[number]?.cached.removeLast(old - size)
        soil(number, size..<old)
    }

    private mutating func grow(_ number: Int, to size: Int) {
        guard let old = files[number]?.cached.count, size > old else { return }
        files[number]?.cached.append(contentsOf: [UInt8](repeating: 0, count: size - old))
        soil(number, old..<size)
    }

    private mutating func soil(_ number: Int, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let sectors = range.lowerBound / sectorBytes...(range.upperBound - 1) / sectorBytes
        files[number]?.dirtySectors.formUnion(sectors)
    }

    mutating func synchronize(_ number: Int) {
        guard var file = files[number] else { return }
        file.onDisk = file.cached
        file.dirtySectors = []
        files[number] = file
    }

    mutating func failToSynchronize(_ number: Int) {
        guard var file = files[number] else { return }
        let lost = file.dirtySectors.sorted().filter { _ in Bool.random(using: &numbers) }
        let size = Bool.random(using: &numbers) ? file.cached.count : file.onDisk.count
        file.onDisk = written(file.dirtySectors.subtracting(lost), of: file, size: size)
        file.dirtySectors = []
        for sector in lost where Bool.random(using: &numbers) {
            let range = sector * sectorBytes..<min((sector + 1) * sectorBytes, file.cached.count)
            for index in range where index < file.cached.count {
                file.cached[index] = index < file.onDisk.count ? file.onDisk[index] : 0
            }
        }
        files[number] = file
    }

    // MARK: Power

    mutating func cutPower() {
        let policy = Int.random(in: 0..<4, using: &numbers)
        for change in unsyncedNames where keeps(policy) { apply(change) }
        unsyncedNames = []
        names = namesOnDisk.filter { path, _ in
            let parent = StoreLayout.directory(of: path)
            return parent.isEmpty || namesOnDisk[parent] != nil
        }
        namesOnDisk = names
        for number in files.keys.sorted() { cutPower(number, policy) }
    }

    private mutating func cutPower(_ number: Int, _ policy: Int) {
        guard var file = files[number], !file.dirtySectors.isEmpty else { return }
        let sizes = [file.onDisk.count, file.cached.count].sorted()
        let between = Int.random(in: sizes[0]...sizes[1], using: &numbers)
        let size = (sizes + [between]).randomElement(using: &numbers) ?? between
        let kept = file.dirtySectors.sorted().filter { _ in keeps(policy) }
        file.onDisk = written(Set(kept), of: file, size: size)
        file.cached = file.onDisk
        file.dirtySectors = []
        files[number] = file
    }

    /// Everything, nothing, or one by one.
    private mutating func keeps(_ policy: Int) -> Bool {
        switch policy {
        case 0: true
        case 1: false
        default: Bool.random(using: &numbers)
        }
    }

    /// The bytes on the disk when just these sectors have been written.
    private mutating func written(_ sectors: Set<Int>, of file: File, size: Int) -> [UInt8] {
        let rubbish: UInt8 = [0, 0xFF, 0x7E, 0x0A].randomElement(using: &numbers) ?? 0
        var bytes = Array(file.onDisk.prefix(size))
        bytes.append(contentsOf: repeatElement(rubbish, count: size - bytes.count))
        for sector in sectors {
            let end = min((sector + 1) * sectorBytes, size, file.cached.count)
            let range = min(sector * sectorBytes, end)..<end
            bytes.replaceSubrange(range, with: file.cached[range])
        }
        return bytes
    }
}
