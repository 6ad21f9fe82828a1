extension Collection<UInt8> {
    /// Whether the bytes of `run` stand somewhere in these: a plain search, for short runs in short
    /// lines, where `String.contains` would spend its time on setting up.
    func contains(run: some Collection<UInt8>) -> Bool {
        guard let first = run.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: run) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
