/// Why the log cannot do what was asked.
public enum LogError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no store here.
    case noStore
    /// A newer program made this store. It can be read, unless `reading` is false, but not written.
    case newerFormat(Int, reading: Bool)
    /// A newer program wrote a record of a kind that this one does not know and may not skip.
    case newerKind(String)
    /// The log was opened for reading.
    case openedForReading
    /// Only essential records are taken until there is room; not even those when `essential` is
    /// true.
    case diskFull(essential: Bool)
    /// A position that is not in this log any more: read again from the start.
    case unknownPosition
    /// Records handed over without the lock have been withdrawn, or the log was written anew: open it
    /// again.
    case rewound
    /// A record that may not be written: which of the batch, and why.
    case invalidRecord(Int, String)
    /// Writing failed, also in a new segment. Nothing more is written until the log is opened
    /// again.
    case writingFailed(StorageError)
    case storage(StorageError)

    public var description: String {
        switch self {
        case .noStore: "There is no shop here yet."
        case .newerFormat(_, reading: true):
            "A newer Shopbell made this shop. Here it can only be read: install that version."
        case .newerKind(let kind):
            "A newer Shopbell wrote into this shop (\(kind)). Here it can only be read: install that version."
        case .newerFormat: "A newer Shopbell made this shop. Install that version to open it."
        case .openedForReading: "The shop was opened for reading only."
        case .diskFull(essential: false):
            "The disk is full. Drafts and replies are still saved; new mail waits for space."
        case .diskFull:
            "The disk is full and the reserve is used up. Nothing can be saved: free some space."
        case .unknownPosition: "The saved position is not in the log any more."
        case .rewound: "The log was replaced meanwhile. Open the shop again."
        case .invalidRecord(_, let why): "A record cannot be written: \(why)."
        case .writingFailed(let error): "Nothing can be saved. \(error)"
        case .storage(let error): error.description
        }
    }
}
