import Foundation
import Glibc
import PlainText

extension OwnerFiles {
    /// What the editor left.
    struct EditedText: Equatable, Sendable {
        let text: String
        /// Where it lies until it is in the log, or kept for the owner.
        let path: String
        /// What the owner should know of an earlier edit.
        var notice: SafeText?
    }

    /// Runs the editor on the text and gives what it left, in a file that stays until
    /// ``forget(_:)`` or ``keep(_:)``.
    ///
    /// What an editor had saved that ended badly, and what one left whose Shopbell was killed, is
    /// never written over: it is put aside and named.
    func edit(_ text: String, named name: String) throws(OwnerFilesError) -> EditedText {
        try? FileManager.default.createDirectory(
            atPath: editsIn, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = editsIn + "/" + name + ".txt"
        let notice = try putAsideLeftover(at: path, unless: text)
        do throws(ShopPlacesError) {
            guard try NewFile.write(text, to: path) else { throw .failed(path: path, reason: "it is in the way") }
        } catch {
            throw .init("\(path) cannot be written: \(error)")
        }
        guard let status = ForegroundProcess.run(editor + [path]) else {
            unlink(path)
            throw .init("\(editor.first ?? "the editor") did not start: set $EDITOR, or [editor] in config.toml")
        }
        guard status == 0 else {
            let kept = try putAside(path, unless: text).map { ". What it saved is kept in " + $0 } ?? ""
            throw .init("The editor ended with \(status): the draft is as it was\(kept)")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .init("The editor left no file: the draft is as it was")
        }
        return EditedText(text: String(decoding: data, as: UTF8.self), path: path, notice: notice)
    }

    /// Once its text is in the log.
    func forget(_ edited: EditedText) { unlink(edited.path) }

    /// Puts a text aside that no draft took.
    ///
    /// - Returns: where it is.
    func keep(_ edited: EditedText) throws(OwnerFilesError) -> String { try putAside(edited.path) }

    private func putAsideLeftover(
        at path: String, unless text: String
    ) throws(OwnerFilesError) -> SafeText? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try putAside(path, unless: text).map {
            SafeText(line: "An earlier edit of this draft never came back from the editor: it is kept in \($0)")
        }
    }

    /// Removes a file that says what the draft says; any other gets a name of its own.
    private func putAside(_ path: String, unless text: String) throws(OwnerFilesError) -> String? {
        let isKnown = FileManager.default.contents(atPath: path) == Data(text.utf8)
        if isKnown, unlink(path) == 0 { return nil }
        return try putAside(path)
    }

    private func putAside(_ path: String) throws(OwnerFilesError) -> String {
        for number in 1...Self.sameNameMax {
            let candidate = "\(path.dropLast(".txt".count))-kept-\(number).txt"
            if link(path, candidate) == 0 {
                unlink(path)
                return candidate
            }
            guard errno == EEXIST else { break }
        }
        throw .init("\(path) holds an edit that could not be put aside: \(SystemWords.error(errno).lowercased())")
    }
}
