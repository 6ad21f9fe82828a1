import AppendLog
import Foundation
import ShopDomain

/// Events to records and back.
struct EventCoder {
    private let encoder = JSONEncoder()
    private let decoder = JSONDecoder()
    private static let kinds = Dictionary(
        uniqueKeysWithValues: EventKind.allCases.map { ($0.rawValue, $0) })

    init() {
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    }

    func record(_ event: ShopEvent) -> NewRecord {
        let (kind, payload) = event.encodable
        guard let name = RecordKind(checking: kind.rawValue), let json = json(event, payload)
        else { preconditionFailure("every event has a spelt kind and a payload that JSON can hold") }
        return NewRecord(name, Self.withoutDelete(json), isEssential: event.isEssential)
    }

    private func json(_ event: ShopEvent, _ payload: any Encodable) -> [UInt8]? {
        if case .messageTaken(let taken) = event { return MessageTakenWriter.json(taken) }
        return (try? encoder.encode(payload)).map { [UInt8]($0) }
    }

    /// The event of a record; nil when this program does not know the kind, or the payload is not
    /// what the kind promises.
    func event(_ record: LogRecord) -> ShopEvent? {
        if record.isKind("message"), let taken = MessageTakenReader.read(record.body) {
            return .messageTaken(taken)
        }
        guard let kind = Self.kinds[record.kind], let base = record.body.baseAddress else { return nil }
        let json = Data(
            bytesNoCopy: UnsafeMutableRawPointer(mutating: base), count: record.body.count,
            deallocator: .none)
        return try? kind.event(from: json, decoder)
    }

    /// JSON may hold a bare DEL; a line of the log may not.
    private static func withoutDelete(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(0x7F) else { return json }
        return json.flatMap { $0 == 0x7F ? Array("\\u007f".utf8) : [$0] }
    }
}
