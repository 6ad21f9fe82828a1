/// A file name in a Maildir, taken apart: `unique:2,flags`.
///
/// Letters that are not in the standard (Dovecot keeps keywords as `a`-`z`) are carried along.
struct MaildirFileName: Equatable {
    let unique: [UInt8]
    private(set) var letters: [UInt8]

    init(_ name: FileName) {
        guard let colon = name.bytes.lastIndex(of: 0x3A),
            name.bytes[colon...].starts(with: Array(":2,".utf8))
        else {
            unique = Array(name.bytes.prefix { $0 != 0x3A })
            letters = []
            return
        }
        unique = Array(name.bytes[..<colon])
        letters = Array(name.bytes[(colon + 3)...])
    }

    init(unique: MaildirUniqueName, flags: MailFlags) {
        self.unique = Array(unique.text.utf8)
        letters = []
        self.flags = flags
    }

    var flags: MailFlags {
        get {
            Self.table.reduce(into: []) { flags, row in
                if letters.contains(row.letter) { flags.insert(row.flag) }
            }
        }
        set {
            let known = Self.table.map(\.letter)
            let kept = letters.filter { !known.contains($0) }
            let set = Self.table.filter { newValue.contains($0.flag) }.map(\.letter)
            // The standard asks for ASCII order.
            letters = (kept + set).sorted()
        }
    }

    /// The name in `cur`, which always carries the flag part.
    var nameInCurrent: FileName? { FileName(bytes: unique + Array(":2,".utf8) + letters) }

    private static let table: [(letter: UInt8, flag: MailFlags)] = [
        (UInt8(ascii: "D"), .draft), (UInt8(ascii: "F"), .flagged), (UInt8(ascii: "P"), .passed),
        (UInt8(ascii: "R"), .answered), (UInt8(ascii: "S"), .seen), (UInt8(ascii: "T"), .trashed),
    ]
}
