import AppendLog
import Foundation
import PlainText
import ShopDomain
import ShopJournal

/// Files of the shop beside log and mail that hold somebody's words: the search index, files that were
/// opened or edited, and copies of what was sent to them.
enum ForgettableFiles {
    /// Paths in the store, in order.
    static func all(in root: String, of addresses: [String]) -> [String] {
        let derived = ["derived", "opened", "editing"].flatMap { files(in: root, $0) }
        return derived + files(in: root, "sent").filter { names(addresses, root + "/" + $0) }
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

    private static func names(_ addresses: [String], _ path: String) -> Bool {
        guard let data = FileManager.default.contents(atPath: path) else { return false }
        let text = String(decoding: data, as: UTF8.self).lowercased()
        return addresses.contains { text.contains($0) }
    }
}

/// Takes a customer out of a shop for good: what will go, and the going.
public struct CustomerForgetting {
    private let storage: FileStorage
    private let forgetting: ShopForgetting

    public init(_ storage: FileStorage) {
        self.storage = storage
        forgetting = ShopForgetting(storage)
    }

    /// Nil when the shop knows nobody of that address.
    public func plan(address: String) throws(LogError) -> ShopForgetting.Plan? {
        guard let plan = try forgetting.plan(address: address, alsoRemoving: []) else { return nil }
        return try forgetting.plan(
            address: address, alsoRemoving: ForgettableFiles.all(in: storage.root, of: plan.person.addresses))
    }

    /// Whether a screen or a mailbox connection has the shop in its hands.
    public var isInUse: Bool {
        let names = (try? storage.list(StoreLayout.sessions)) ?? []
        return names.filter { $0.hasSuffix(".lock") }.contains { name in
            (try? LockFile(StoreLayout.sessions + "/" + name, in: storage).isHeld()) ?? true
        }
    }

    public func run(_ plan: ShopForgetting.Plan, at now: Instant) throws(LogRewriting.Failure) -> Int {
        try forgetting.run(plan, at: now)
    }
}

extension ShopForgetting.Plan {
    /// What will go, as lines for the owner.
    public var lines: [SafeText] {
        let addresses = person.addresses.joined(separator: ", ")
        var lines = ["\(person.name.string) (\(addresses)):"]
        lines.append(
            "  \(CommandText.counted(person.messages.count, "message")), theirs and your answers; "
                + "\(CommandText.counted(person.conversationCount, "whole conversation"))")
        if person.sharedMessageCount > 0 {
            lines.append(
                "  of the messages \(person.sharedMessageCount) stand in conversations with others, which stay")
        }
        let more = [
            (draftCount, "draft"), (promiseCount, "promise or remedy"), (person.orders.count, "order"),
        ].filter { $0.0 > 0 }.map { CommandText.counted($0.0, $0.1, $0.1 == "promise or remedy" ? "promises and remedies" : nil) }
        if !more.isEmpty { lines.append("  " + more.joined(separator: ", ")) }
        lines.append(
            "  \(CommandText.counted(files.count, "file")) beside the log: checkpoints, search index, "
                + "put-aside copies, sent copies (what is derived is made anew)")
        return lines.map { SafeText(line: $0) }
    }
}
