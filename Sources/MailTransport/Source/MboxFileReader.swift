import Glibc
import MailFormat
import SystemPackage

/// Reads an mbox file in pieces, so that its size does not matter, only its largest message's.
struct MboxFileReader: UnitReader {
    private let file: MboxFile
    private let path: FilePath
    /// Where reading began; the splitter counts from there.
    private let start: Int
    private var fed: Int
    private var splitter = MboxSplitter()
    private var waiting: ArraySlice<MboxMessage> = []
    private var isFinished = false
    /// The end of the message that was given last.
    private(set) var bytesRead: Int

    init(_ path: FilePath, from place: MailSourcePosition.Place) throws(MailFileError) {
        self.path = path
        file = MboxFile(file: try OpenFile.reading(path))
        if case .offset(let offset) = place, try file.beginsMessage(at: offset) {
            start = offset
        } else {
            start = 0
        }
        fed = start
        bytesRead = start
    }

    var place: MailSourcePosition.Place { bytesRead == 0 ? .start : .offset(bytesRead) }

    mutating func next(
        omitting omissions: inout OmissionList
    ) throws(MailFileError) -> SourceMessage? {
        while waiting.isEmpty {
            if isFinished { return nil }
            try feed()
        }
        let message = waiting.removeFirst()
        bytesRead = start + message.range.upperBound
        return SourceMessage(
            origin: MailOrigin(file: path.string, place: .offset(start + message.range.lowerBound)),
            bytes: message.bytes, flags: MboxStatus.flags(of: message.bytes),
            receivedAtSeconds: message.deliveredAtSeconds)
    }

    private mutating func feed() throws(MailFileError) {
        guard fed - bytesRead <= MailTransportLimits.messageBytesMax else {
            throw MailFileError(.read, path, code: EFBIG)
        }
        let piece = try file.file.read(MailTransportLimits.chunkBytes, at: fed)
        fed += piece.count
        var messages: [MboxMessage] = []
        if piece.isEmpty {
            isFinished = true
            splitter.finish { messages.append($0) }
        } else {
            splitter.feed(piece) { messages.append($0) }
        }
        waiting = messages[...]
    }
}

/// Shares one open file between copies of its reader.
private final class MboxFile {
    let file: OpenFile

    init(file: consuming OpenFile) { self.file = file }

    /// Whether a message may begin here: at a line that begins with `From `, or at the end, where
    /// the next one will be added.
    func beginsMessage(at offset: Int) throws(MailFileError) -> Bool {
        guard offset > 0 else { return false }
        let found = try file.read(6, at: offset - 1)
        return found == Array("\nFrom ".utf8) || found == [0x0A]
    }
}
