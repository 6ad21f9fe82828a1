import Foundation
import Glibc
import PlainText

extension OwnerFiles {
    /// Writes a customer's file where only the owner's program will look for it.
    ///
    /// - Returns: the program and its arguments; nil when none is configured.
    func prepareToOpen(_ bytes: [UInt8], name: SafeText) throws(OwnerFilesError) -> [String]? {
        guard let fileCommand else { return nil }
        try? FileManager.default.createDirectory(
            atPath: opensIn, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return fileCommand + [try save(bytes, to: opensIn + "/", name: name).string]
    }

    func linkArguments(_ target: String) -> [String]? {
        linkCommand.map { $0 + [target] }
    }

    /// Removes what earlier days opened; a program may still show what today did.
    func forgetOpened(before date: Date) {
        let files = FileManager.default
        for name in (try? files.contentsOfDirectory(atPath: opensIn)) ?? [] {
            let path = opensIn + "/" + name
            let changed = (try? files.attributesOfItem(atPath: path))?[.modificationDate] as? Date
            if let changed, changed < date { try? files.removeItem(atPath: path) }
        }
    }
}
