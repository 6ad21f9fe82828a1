import Foundation
import Testing

@testable import MailSearch

/// Interrupted writes, several processes, full disks.
@Suite struct FolderTests {
    private func rings(_ numbers: ClosedRange<UInt32>) -> [SearchDocument] {
        numbers.map { message($0, "ring") }
    }

    @discardableResult
    private func add(_ numbers: ClosedRange<UInt32>, to index: SearchIndex) -> SearchIndex {
        for document in rings(numbers) { index.add(document) }
        return index
    }

    @Test func anInterruptedFlushLeavesTheIndexAsItWas() throws {
        let before = TemporaryFolder()
        do { try add(1...5, to: SearchIndex.open(folder: before.path)).flush() }
        let after = try before.copy()
        do { try add(6...8, to: SearchIndex.open(folder: after.path)).flush() }
        let segment = try after.bytes("segment-2")
        let manifest = try after.bytes("manifest")
        var leftovers: [[String: [UInt8]]] = stride(from: 0, through: segment.count, by: 7)
            .map { ["segment-2": Array(segment[..<$0])] }
        leftovers += stride(from: 0, through: manifest.count, by: 7)
            .map { ["segment-2": segment, "manifest.temporary": Array(manifest[..<$0])] }
        for leftover in leftovers {
            let crashed = try before.copy()
            for (name, bytes) in leftover { try crashed.write(bytes, to: name) }
            let index = try SearchIndex.open(folder: crashed.path)
            #expect(index.indexedThrough == 5)
            #expect(crashed.names() == ["manifest", "segment-1", "writer.lock"])
            add(4...8, to: index)
            try index.flush()
            #expect(try index.numbers("ring") == [8, 7, 6, 5, 4, 3, 2, 1])
            #expect(index.indexedThrough == 8)
        }
    }

    @Test func anInterruptedMergeLeavesNothingBehind() throws {
        let sizes = IndexSizes(mergeFactor: 2)
        let before = TemporaryFolder()
        do {
            let index = try SearchIndex.open(folder: before.path, access: .write, sizes: sizes)
            for number: UInt32 in 1...4 { try add(number...number, to: index).flush() }
        }
        let after = try before.copy()
        do {
            let index = try SearchIndex.open(folder: after.path, access: .write, sizes: sizes)
            #expect(try index.mergeStep())
        }
        let crashed = try before.copy()
        for name in after.names() where name != "writer.lock" {
            try crashed.write(after.bytes(name), to: name)
        }
        let index = try SearchIndex.open(folder: crashed.path)
        #expect(crashed.names() == after.names())
        #expect(try index.numbers("ring") == [4, 3, 2, 1])
    }

    @Test func aCancelledMergeChangesNothing() throws {
        let folder = TemporaryFolder()
        let index = try SearchIndex.open(
            folder: folder.path, access: .write, sizes: IndexSizes(mergeFactor: 2))
        let words = (0..<1_000).map { "w\($0)" }.joined(separator: " ")
        for number: UInt32 in 1...2 {
            index.add(message(number, words))
            try index.flush()
        }
        let names = folder.names()
        #expect(try !index.mergeStep(unless: { true }))
        #expect(folder.names() == names)
        #expect(try index.mergeStep())
        #expect(try index.numbers("w999 ") == [2, 1])
    }

    @Test func twoHandlesOneWriter() throws {
        let folder = TemporaryFolder()
        let reader: SearchIndex
        do {
            let writer = try SearchIndex.open(folder: folder.path)
            reader = try SearchIndex.open(folder: folder.path)
            #expect(writer.isWriter)
            #expect(!reader.isWriter)
            add(1...6, to: writer)
            add(1...9, to: reader)
            #expect(try reader.numbers("ring").count == 9)
            #expect(try !reader.flush())
            #expect(try writer.flush())
            #expect(try reader.refresh())
            #expect(try !reader.refresh())
            #expect(reader.indexedThrough == 6)
            #expect(reader.addedThrough == 9)
            #expect(try reader.numbers("ring") == Array((1...9).reversed()))
            #expect(throws: SearchIndexError.heldByAnother(path: folder.path)) {
                try SearchIndex.discard(folder: folder.path)
            }
        }
        #expect(try reader.flush())
        #expect(reader.isWriter)
        #expect(reader.indexedThrough == 9)
        let third = try SearchIndex.open(folder: folder.path, access: .readOnly)
        #expect(try third.numbers("ring") == Array((1...9).reversed()))
    }

    @Test func aReaderKeepsReadingThroughMerges() throws {
        let folder = TemporaryFolder()
        let sizes = IndexSizes(mergeFactor: 2)
        let writer = try SearchIndex.open(folder: folder.path, access: .write, sizes: sizes)
        for number: UInt32 in 1...3 { try add(number...number, to: writer).flush() }
        let reader = try SearchIndex.open(folder: folder.path, access: .readOnly)
        while try writer.mergeStep() {}
        #expect(try reader.numbers("ring") == [3, 2, 1])
        writer.forget(2)
        try writer.flush()
        while try writer.mergeStep() {}
        #expect(try reader.refresh())
        #expect(try reader.numbers("ring") == [3, 1])
    }

    @Test func aReaderNoticesARebuiltIndex() throws {
        let folder = TemporaryFolder()
        let writer = try SearchIndex.open(folder: folder.path)
        try add(1...5, to: writer).flush()
        let reader = try SearchIndex.open(folder: folder.path, access: .readOnly)
        add(6...7, to: reader)
        try writer.startOver()
        #expect(writer.addedThrough == nil)
        try add(1...2, to: writer).flush()
        try reader.refresh()
        #expect(reader.addedThrough == 2)
        #expect(try reader.numbers("ring") == [2, 1])
    }

    @Test func aDeletedFolderIsNoticedAndBegunAnew() throws {
        let folder = TemporaryFolder()
        let index = try SearchIndex.open(folder: folder.path)
        try add(1...5, to: index).flush()
        try FileManager.default.removeItem(atPath: folder.path)
        add(6...6, to: index)
        #expect { try index.flush() } throws: { ($0 as? SearchIndexError)?.needsRebuild == true }
        try index.startOver()
        try add(1...6, to: index).flush()
        let again = try SearchIndex.open(folder: folder.path, access: .readOnly)
        #expect(try again.numbers("ring").count == 6)
    }

    @Test func aFullDiskLosesNothing() throws {
        let folder = TemporaryFolder()
        let index = add(1...5, to: try SearchIndex.open(folder: folder.path))
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/segment-1", withDestinationPath: "/dev/full")
        #expect(
            throws: SearchIndexError.cannotWrite(
                path: folder.path + "/segment-1", reason: "No space left on device")
        ) { try index.flush() }
        #expect(index.indexedThrough == nil)
        #expect(try index.numbers("ring").count == 5)
        try folder.remove("segment-1")
        try index.flush()
        #expect(index.indexedThrough == 5)
        #expect(try index.numbers("ring").count == 5)
    }

    @Test func readOnlyTouchesNothing() throws {
        let folder = TemporaryFolder()
        let index = add(1...3, to: try SearchIndex.open(folder: folder.path, access: .readOnly))
        #expect(try index.numbers("ring") == [3, 2, 1])
        #expect(try !index.flush())
        #expect(try !index.mergeStep())
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test func forgottenWordsLeaveTheDisk() throws {
        let folder = TemporaryFolder()
        let index = try SearchIndex.open(folder: folder.path)
        index.add(message(1, "secretword"))
        index.add(message(2, "ring"))
        try index.flush()
        index.forget(1)
        #expect(try index.numbers("secretword").isEmpty)
        try index.flush()
        while try index.mergeStep() {}
        let again = try SearchIndex.open(folder: folder.path, access: .readOnly)
        #expect(try again.numbers("") == [2])
        for name in folder.names() {
            let bytes = try folder.bytes(name)
            #expect(!bytes.contains(Array("secretword".utf8)), "\(name)")
        }
    }

    @Test func everyThreadAtOnce() async throws {
        let folder = TemporaryFolder()
        let sizes = IndexSizes(bufferedDocuments: 20, mergeFactor: 3)
        let index = try SearchIndex.open(folder: folder.path, access: .write, sizes: sizes)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for number: UInt32 in 1...600 { index.add(message(number, "ring")) } }
            group.addTask { for _ in 0..<40 { try index.flush() } }
            group.addTask { for _ in 0..<40 { _ = try index.mergeStep() } }
            group.addTask {
                var seen = 0
                for _ in 0..<200 {
                    let found = try index.numbers("ri")
                    #expect(found == Array((0..<UInt32(found.count)).map { $0 + 1 }.reversed()))
                    #expect(found.count >= seen)
                    seen = found.count
                }
            }
            try await group.waitForAll()
        }
        try index.flush()
        #expect(index.indexedThrough == 600)
        #expect(try index.numbers("ring").count == 600)
        try index.verify()
    }
}
