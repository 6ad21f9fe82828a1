import Glibc

/// Writes `config.toml` anew: whole or not at all.
public enum ConfigurationFile {
    /// Adds an account to the owner's file, which is made when it is not there.
    ///
    /// - Throws: when the file cannot be read or written, or cannot be understood; it is unchanged
    ///   then.
    public static func add(_ account: MailAccount, to places: ShopPlaces) throws {
        let path = places.configurationFile
        let old = try OwnedFile.text(path) ?? Configuration.sample
        let new = ConfigurationEdit.adding(account, to: old)
        let read = try Configuration.parse(new, file: path, home: places.home)
        guard read.accounts.contains(account) else {
            throw ConfigurationError(
                file: path, line: nil,
                problem: "the account \(account.name) would not be read as it was meant, so nothing was written",
                remedy: "write its [account.\(account.name)] section by hand")
        }
        try replace(path, with: new)
    }

    /// A link stays a link: what it points to is replaced.
    private static func replace(_ path: String, with text: String) throws(ShopPlacesError) {
        let target = realpath(path, nil)
        defer { free(target) }
        let file = target.map { String(cString: $0) } ?? path
        let new = file + ".new"
        unlink(new)
        guard try NewFile.write(text, to: new) else { throw .failed(path: new, reason: "it is in the way") }
        guard rename(new, file) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(new)
            throw .failed(path: file, reason: reason)
        }
        synchronizeFolder(of: file)
    }

    private static func synchronizeFolder(of file: String) {
        let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
