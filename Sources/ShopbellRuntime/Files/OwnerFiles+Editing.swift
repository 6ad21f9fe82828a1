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
    /// What an editor had saved that ended badly stays, and what is left by it or by a killed
    /// Shopbell is put aside by the next edit, which names it: with a dropped line nobody saw the
    /// first sentence.
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
        do throws(OwnerFilesError) {
            return EditedText(text: try editedText(at: path, from: text), path: path, notice: notice)
        } catch {
            throw notice.map { OwnerFilesError("\(error). \($0)") } ?? error
        }
    }

    private func editedText(at path: String, from text: String) throws(OwnerFilesError) -> String {
        guard let status = ForegroundProcess.run(editor + [path]) else {
            unlink(path)
            throw .init("\(editor.first ?? "the editor") did not start: set $EDITOR, or [editor] in config.toml")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .init("The editor left no file: the draft is as it was")
        }
        if status == 0 { return String(decoding: data, as: UTF8.self) }
        let kept = remove(path, ifItSays: text) ? "" : ". What it saved is kept in " + path
        throw .init("The editor ended with \(status): the draft is as it was\(kept)")
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
        guard FileManager.default.fileExists(atPath: path), !remove(path, ifItSays: text) else { return nil }
        let kept = try putAside(path)
        return SafeText(line: "An earlier edit of this draft never came back from the editor: it is kept in \(kept)")
    }

    /// A file that says what the draft says is no loss.
    private func remove(_ path: String, ifItSays text: String) -> Bool {
        FileManager.default.contents(atPath: path) == Data(text.utf8) && unlink(path) == 0
    }

    private func putAside(_ path: String) throws(OwnerFilesError) -> String {
        for number in 1...Self.sameNameMax {
            let candidate = "\(path.dropLast(".txt".count))-kept-\(number).txt"
            if access(candidate, F_OK) == 0 { continue }
            guard rename(path, candidate) == 0 else { break }
            return candidate
        }
        throw .init("\(path) holds an edit that could not be put aside: \(SystemWords.error(errno).lowercased())")
    }
}
