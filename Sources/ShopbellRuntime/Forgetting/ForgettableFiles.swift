import Foundation
import MailFormat

/// Files of the shop beside log and mail that hold somebody's words: the search index, files that were
/// opened or edited, and copies of what was sent to them.
enum ForgettableFiles {
    /// Paths in the store, in order.
    static func all(in root: String, of addresses: [String]) -> [String] {
        let derived = ["derived", "opened", "editing"].flatMap { files(in: root, $0) }
        let keys = Set(addresses.map { Mailbox(address: $0)?.key ?? $0 })
        return derived + files(in: root, "sent").filter { wasSent(to: keys, root + "/" + $0) }
    }

    private static func files(in root: String, _ folder: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: root + "/" + folder)
        let names = (found?.allObjects as? [String] ?? []).sorted()
        return names.map { folder + "/" + $0 }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    /// To them first, or to nobody else: what others got as well is theirs too, here as in the log.
    private static func wasSent(to keys: Set<String>, _ path: String) -> Bool {
        guard let data = FileManager.default.contents(atPath: path) else { return false }
        let headers = MailParser.envelope([UInt8](data)).headers
        let addressees = (headers.to + headers.cc).map(\.key)
        guard let first = addressees.first else { return false }
        return keys.contains(first) || addressees.allSatisfy(keys.contains)
    }
}
