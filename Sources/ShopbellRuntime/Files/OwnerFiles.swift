import Glibc
import PlainText

/// Files the owner sees: what is attached, what is saved or opened, and a draft in $EDITOR.
public struct OwnerFiles: Sendable {
    /// What `~` stands for.
    let home: String
    /// Where saving begins, as the owner would type it.
    let savesTo: String
    /// Where a draft lies while $EDITOR has it: inside the shop, never in a shared folder.
    let editsIn: String
    /// Where a customer's file lies while the owner's program has it.
    let opensIn: String
    /// The program and its arguments.
    let editor: [String]
    /// What opens files, and what opens links; nil where nothing does.
    let fileCommand: [String]?
    let linkCommand: [String]?

    /// A typed path in full; one that is not absolute begins at the folder where saving does.
    func path(_ typed: String) -> String {
        if typed == "~" { return home }
        if typed.hasPrefix("~/") { return home + typed.dropFirst() }
        if typed.hasPrefix("/") { return typed }
        return path(savesTo.hasPrefix("/") || savesTo.hasPrefix("~") ? savesTo : "~") + "/" + typed
    }
}

/// Why a file of the owner's could not be read, written or edited.
public struct OwnerFilesError: Error, Equatable, CustomStringConvertible {
    public let words: SafeText
    init(_ words: String) { self.words = SafeText(line: words) }
    public var description: String { words.string }
}

/// What the system calls an error.
enum SystemWords {
    static func error(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}
