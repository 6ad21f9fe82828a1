/// A command without its tag: text, and literals that a server has to ask for.
public struct IMAPCommand: Equatable, Sendable {
    enum Part: Equatable, Sendable {
        case text(String)
        case literal([UInt8])
    }

    /// The verb alone: what may stand in a log.
    public let name: String
    var parts: [Part]

    init(_ name: String, _ parts: Part...) {
        self.name = name
        self.parts = [.text(name)] + parts
    }

    /// The bytes to send one after the other; each but the last ends in a literal's announcement,
    /// behind which the server has to say that it is ready.
    public func pieces(tag: String) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var current = Array("\(tag) ".utf8)
        for part in parts {
            switch part {
            case .text(let text): current += Array(text.utf8)
            case .literal(let bytes):
                pieces.append(current + Array("{\(bytes.count)}\r\n".utf8))
                current = bytes
            }
        }
        return pieces + [current + [0x0D, 0x0A]]
    }

    /// A string as a quoted one where that can hold it, else as a literal.
    static func string(_ bytes: [UInt8]) -> Part {
        guard bytes.count <= 1_000, bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return .literal(bytes) }
        let escaped = bytes.flatMap { $0 == 0x22 || $0 == 0x5C ? [0x5C, $0] : [$0] }
        return .text("\"" + String(decoding: escaped, as: UTF8.self) + "\"")
    }

    static func folder(_ name: String) -> Part { string(IMAPFolderName.encode(name)) }
}
