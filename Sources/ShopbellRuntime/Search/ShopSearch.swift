import Foundation
import MailFormat
import MailSearch
import PlainText
import ShopDomain

/// Search over the whole shop, kept in step with it.
///
/// The index is derived: missing, behind or damaged, the answer then comes from what the log says
/// of each message, and the index is built anew in small steps. Belongs to one thread at a time;
/// any number of processes may have one on the same folder, one of which writes.
public final class ShopSearch {
    /// Gives a message's raw bytes, nil when they cannot be read.
    public typealias RawMail = (MailLocation) -> [UInt8]?

    public enum Progress: Sendable {
        /// There are more messages to add: call again.
        case more
        /// The index has every message.
        case done
        /// There is no index, and none can be made here now.
        case unavailable
    }

    private let folder: String
    private let access: SearchIndex.Access
    private(set) var index: SearchIndex?
    private var unsavedCount = 0
    /// What phrases were looked for in lately: while one is typed, each letter asks for the same.
    private(set) var recentDocuments: [UInt32: SearchDocument] = [:]
    /// Why the index was last given up, for `doctor`.
    public private(set) var lastError: SearchIndexError?

    /// - Parameter access: `.readOnly` never touches the folder, as beside a running screen.
    public init(folder: String, access: SearchIndex.Access = .write) {
        self.folder = folder
        self.access = access
        open()
    }

    /// Adds messages just taken in, unless the index is behind: ``catchUp(_:reading:)`` then does.
    public func add(_ taken: [(message: MessageTaken, words: SearchWords)]) {
        for (message, words) in taken where message.message.rawValue == nextNumber {
            index?.add(words.document(message.message, message.conversation, message.date))
            unsavedCount += 1
        }
        if unsavedCount >= ShopSearchLimits.flushMessageCount { save() }
    }

    /// Adds some of the messages that the index does not have yet.
    public func catchUp(_ shop: Shop, reading raw: RawMail) -> Progress {
        refresh()
        guard let index else { return .unavailable }
        var number = nextNumber, added = 0
        // Numbers may be free where the log was damaged.
        while number < shop.messageCount, added < ShopSearchLimits.stepMessageCount {
            if let document = Self.document(MessageNumber(number), shop, raw) {
                index.add(document)
                added += 1
            }
            number += 1
        }
        unsavedCount += added
        if unsavedCount >= ShopSearchLimits.flushMessageCount { save() }
        return number < shop.messageCount ? .more : .done
    }

    /// Brings what was added to disk, and merges what has become many pieces.
    public func save() {
        unsavedCount = 0
        attempt { (index) throws(SearchIndexError) in
            try index.flush()
            while try index.mergeStep() {}
        }
    }

    private var nextNumber: UInt32 { index?.addedThrough.map { $0 + 1 } ?? 0 }

    private func refresh() {
        if index == nil { open() }
        attempt { (index) throws(SearchIndexError) in _ = try index.refresh() }
    }

    private func open() {
        do {
            index = try SearchIndex.open(folder: folder, access: access)
        } catch {
            giveUp(error)
        }
    }

    /// A damaged index is thrown away when that is ours to do; the next catching-up begins anew.
    func giveUp(_ error: SearchIndexError) {
        lastError = error
        index = nil
        guard error.needsRebuild, access == .write else { return }
        do {
            try SearchIndex.discard(folder: folder)
            index = try SearchIndex.open(folder: folder, access: access)
        } catch {
            lastError = error
        }
    }

    private func attempt(_ body: (SearchIndex) throws(SearchIndexError) -> Void) {
        guard let index else { return }
        do { try body(index) } catch { error.needsRebuild ? giveUp(error) : (lastError = error) }
    }

    /// The document of a message, kept for the next question.
    func readDocument(_ number: UInt32, _ shop: Shop, _ raw: RawMail) -> SearchDocument? {
        guard let document = Self.document(MessageNumber(number), shop, raw) else { return nil }
        if recentDocuments.count >= ShopSearchLimits.recentDocumentsMax {
            recentDocuments.removeAll(keepingCapacity: true)
        }
        recentDocuments[number] = document
        return document
    }

    static func document(_ number: MessageNumber, _ shop: Shop, _ raw: RawMail) -> SearchDocument? {
        guard let entry = shop.message(number) else { return nil }
        let words = raw(entry.location).map { SearchWords(MailParser.envelope($0)) } ?? SearchWords(entry)
        return words.document(number, shop.resolved(entry.conversation), entry.date)
    }
}
