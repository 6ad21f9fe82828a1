import PlainText

/// What a folder holds that a half typed path could go on with.
public struct PathListing: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        /// As the folder has it; anything but a slash may stand in it.
        public let name: String
        public let isFolder: Bool
        /// Nil for a folder.
        public let byteCount: Int?

        public init(name: String, isFolder: Bool, byteCount: Int?) {
            self.name = name
            self.isFolder = isFolder
            self.byteCount = byteCount
        }

        /// How the path goes on with it.
        var ending: String { isFolder ? name + "/" : name }
    }

    /// The typed path up to its last slash, that included.
    public let folder: String
    /// Those that go on as typed, by name.
    public let entries: [Entry]
    /// Whether there are more than are listed.
    public let isCut: Bool
    /// Why nothing could be listed.
    public let problem: SafeText?

    public init(folder: String, entries: [Entry], isCut: Bool = false, problem: SafeText? = nil) {
        self.folder = folder
        self.entries = entries
        self.isCut = isCut
        self.problem = problem
    }

    /// The path as far as all entries agree on it.
    var common: String {
        guard let first = entries.first else { return folder }
        if entries.count == 1 { return folder + first.ending }
        var shared = Array(first.name)
        for entry in entries.dropFirst() {
            let same = zip(shared, entry.name).prefix { $0 == $1 }.count
            shared.removeSubrange(same...)
        }
        return folder + String(shared)
    }
}
