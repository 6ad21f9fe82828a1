import FoundationEssentials

/// A message with the name of the reply that is right for it: one line of a labelled file,
/// `{"text": "...", "reply": "NAME"}`.
public struct LabelledMessage: Hashable, Sendable, Codable {
    public let text: String
    public let reply: String

    public init(text: String, reply: String) {
        self.text = text
        self.reply = reply
    }

    /// Reads a labelled file, one JSON object a line; empty lines are passed over.
    public static func decode(
        lines file: some Collection<UInt8>
    ) throws(LabelledMessageError) -> [LabelledMessage] {
        var messages: [LabelledMessage] = []
        let decoder = JSONDecoder()
        let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (offset, line) in lines.enumerated() {
            let isEmpty = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            if isEmpty { continue }
            messages.append(try decode(Data(line), number: offset + 1, decoder))
        }
        guard !messages.isEmpty else {
            throw LabelledMessageError(line: 1, fault: "The file has no messages.")
        }
        return messages
    }

    private static func decode(
        _ line: Data, number: Int, _ decoder: JSONDecoder
    ) throws(LabelledMessageError) -> LabelledMessage {
        guard line.count <= ReplyLimits.labelledLineBytesMax else {
            throw .init(line: number, fault: "The line is longer than a million bytes.")
        }
        let message: LabelledMessage
        do {
            message = try decoder.decode(LabelledMessage.self, from: line)
        } catch DecodingError.keyNotFound(let key, _) {
            throw .init(line: number, fault: "There is no \"\(key.stringValue)\".")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(
            _, let context)
        {
            let key = context.codingPath.last?.stringValue
            throw .init(
                line: number,
                fault: key.map { "\"\($0)\" is not a string." } ?? "This is no object.")
        } catch {
            throw .init(line: number, fault: "This is not JSON.")
        }
        guard !message.reply.isEmpty else {
            throw .init(line: number, fault: "The reply has no name.")
        }
        return message
    }
}

/// Why a labelled file cannot be used.
public struct LabelledMessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Counted from 1.
    public let line: Int
    /// What is wrong, as a sentence.
    public let fault: String

    /// What would be right, as a sentence.
    public var remedy: String { #"Each line is {"text": "...", "reply": "NAME"}."# }

    public var description: String { "line \(line): \(fault) \(remedy)" }
}
