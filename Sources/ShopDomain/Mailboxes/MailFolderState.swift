/// What of a folder has been taken in, and under which UIDs it lies there.
public struct MailFolderState: Hashable, Sendable, Codable {
    /// The folder's generation: with another one, every UID means something else.
    public let validity: UInt32
    /// The folder's count of changes up to which flags and absences are known; nil before the
    /// first complete look, and on servers that do not count.
    public internal(set) var modification: UInt64?
    /// Whether everything that lay there at some moment has been taken in.
    public internal(set) var isComplete = false
    /// In ascending order of UIDs, without overlap.
    public private(set) var runs: [UIDRun] = []

    public init(validity: UInt32) { self.validity = validity }

    public func message(uid: UInt32) -> MessageNumber? {
        guard let index = index(of: uid), runs[index].uid <= uid else { return nil }
        return runs[index].message(at: uid)
    }

    /// Where the message lies.
    public func uid(of message: MessageNumber) -> UInt32? {
        for run in runs {
            guard let first = run.message, message >= first else { continue }
            let distance = message.rawValue - first.rawValue
            if distance < run.count { return run.uid + distance }
        }
        return nil
    }

    public var lastUID: UInt32? { runs.last?.lastUID }

    mutating func place(_ run: UIDRun) {
        guard run.uid > 0, run.count > 0 else { return }
        let run = run.part(run.uid, run.lastUID)
        remove(from: run.uid, through: run.lastUID)
        let index = runs.firstIndex { $0.uid > run.uid } ?? runs.endIndex
        runs.insert(run, at: index)
        join(at: index + 1)
        join(at: index)
    }

    mutating func remove(from first: UInt32, through last: UInt32) {
        guard let start = index(of: first) else { return }
        var end = start
        var kept: [UIDRun] = []
        while end < runs.count, runs[end].uid <= last {
            let run = runs[end]
            if run.uid < first { kept.append(run.part(run.uid, first - 1)) }
            if run.lastUID > last { kept.append(run.part(last + 1, run.lastUID)) }
            end += 1
        }
        runs.replaceSubrange(start..<end, with: kept)
    }

    /// Makes one run of the run at `index` and the one before it, if they are one.
    private mutating func join(at index: Int) {
        guard runs.indices.contains(index), index > 0, runs[index - 1].isContinued(by: runs[index]) else { return }
        runs[index - 1].count += runs[index].count
        runs.remove(at: index)
    }

    /// The first run that ends at this UID or behind it.
    private func index(of uid: UInt32) -> Int? {
        var low = 0, high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].lastUID < uid { low = middle + 1 } else { high = middle }
        }
        return low < runs.count ? low : nil
    }
}
