import Glibc

extension ShopPlaces {
    /// Makes the folders that are missing and closes to others what is open to them.
    ///
    /// Customers' mail is nobody else's to read: folders are 0700, the configuration 0600. What is
    /// ours and too open is repaired, what is another user's is refused.
    ///
    /// - Returns: the paths that were repaired.
    @discardableResult
    public func prepare() throws(ShopPlacesError) -> [String] {
        var repaired: [String] = []
        for folder in [data, configuration] {
            try Self.makeFolder(folder)
            if try Self.close(folder, to: 0o700, kind: S_IFDIR) { repaired.append(folder) }
        }
        if access(configurationFile, F_OK) == 0,
            try Self.close(configurationFile, to: 0o600, kind: S_IFREG)
        {
            repaired.append(configurationFile)
        }
        return repaired
    }

    /// Makes a folder and what is missing above it, all for the owner alone.
    public static func makeFolder(_ path: String) throws(ShopPlacesError) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw .failed(path: path, reason: String(cString: strerror(errno)))
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .failed(path: path, reason: String(cString: strerror(errno)))
        }
    }

    /// - Returns: whether something had to be repaired.
    private static func close(
        _ path: String, to mode: mode_t, kind: mode_t
    ) throws(ShopPlacesError) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw .failed(path: path, reason: String(cString: strerror(errno)))
        }
        if kind == S_IFDIR, status.st_mode & S_IFMT != S_IFDIR { throw .notAFolder(path: path) }
        guard status.st_uid == geteuid() else { throw .anothers(path: path) }
        guard status.st_mode & 0o077 != 0 else { return false }
        guard chmod(path, mode) == 0 else {
            throw .failed(path: path, reason: String(cString: strerror(errno)))
        }
        return true
    }
}
