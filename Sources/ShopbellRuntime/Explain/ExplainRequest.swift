import CustomerCare
import Foundation
import PlainText
import ShopDomain

/// A text to be explained: one line of `explain --jsonl`.
public struct ExplainRequest: Decodable, Sendable {
    public let id: String?
    public let text: String
    /// ISO 8601; without one it is written now.
    public let at: String?
    /// A zone's name; without one it is the shop's.
    public let zone: String?
    /// The mail a draft answers.
    public let customer: String?

    public init(
        id: String? = nil, text: String, at: String? = nil, zone: String? = nil, customer: String? = nil
    ) {
        self.id = id
        self.text = text
        self.at = at
        self.zone = zone
        self.customer = customer
    }

    /// The request, with a time and a zone where it names none.
    public func with(at: String?, zone: String?) -> ExplainRequest {
        ExplainRequest(id: id, text: text, at: self.at ?? at, zone: self.zone ?? zone, customer: customer)
    }

    private enum CodingKeys: String, CodingKey { case id, text, at, zone, customer }

    /// A number is as good a name as a string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let number = try? container.decodeIfPresent(Int.self, forKey: .id) {
            id = String(number)
        } else {
            id = try container.decodeIfPresent(String.self, forKey: .id)
        }
        text = try container.decode(String.self, forKey: .text)
        at = try container.decodeIfPresent(String.self, forKey: .at)
        zone = try container.decodeIfPresent(String.self, forKey: .zone)
        customer = try container.decodeIfPresent(String.self, forKey: .customer)
    }

    /// Reads one object a line; empty lines are passed over.
    ///
    /// - Throws: a sentence that names the first line that is none.
    public static func decode(lines bytes: [UInt8]) throws(CommandProblem) -> [ExplainRequest] {
        var requests: [ExplainRequest] = []
        let decoder = JSONDecoder()
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            do {
                requests.append(try decoder.decode(ExplainRequest.self, from: Data(line)))
            } catch {
                throw CommandProblem(
                    SafeText(
                        line: "standard input, line \(index + 1): no object with \"text\", "
                            + "as {\"id\": \"1\", \"text\": \"...\"}"))
            }
        }
        return requests
    }
}
