import InboxCore
import PlainText
import ShopDomain

/// Words around a path that is being typed.
enum PathWords {
    static func name(of purpose: PathPrompt.Purpose) -> SafeText {
        switch purpose {
        case .attach: "ATTACH"
        case .save, .saveAll: "SAVE"
        case .importMail: "IMPORT"
        }
    }

    static func question(_ purpose: PathPrompt.Purpose) -> SafeText {
        switch purpose {
        case .attach: "File: "
        case .save: "Save as: "
        case .saveAll(let places): "Save " + counted(places.count, "file", "files") + " in: "
        case .importMail: "An mbox, a Maildir, a folder or a message: "
        }
    }

    static func ending(_ prompt: PathPrompt) -> SafeText {
        switch prompt.purpose {
        case .attach: "Tab completes, Enter attaches"
        case .save, .saveAll: "Tab completes, Enter saves"
        case .importMail: "Tab completes"
        }
    }
}

/// Words for the files of a draft.
enum FileWords {
    /// "crack.jpg 184 KB, label.pdf 20 KB".
    static func list(_ files: [DraftAttachment]) -> SafeText {
        files.map { $0.name + " " + size($0.byteCount) }.joined(separator: ", ")
    }

    static func size(_ byteCount: Int) -> SafeText { SafeText(line: ByteCountWords.text(byteCount)) }
}
