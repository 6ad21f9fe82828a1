import CustomerCare
import TOMLKit

/// A value of a TOML file, free of the parser that read it.
enum SettingValue: Equatable, Sendable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
    case date(CalendarDay)
    case list([SettingValue])
    case table([String: SettingValue])
    /// A kind that no setting of ours has, by its name.
    case other(String)

    init(_ value: any TOMLValueConvertible) {
        self = Self.plain(value) ?? .other(value.type.description)
    }

    private static func plain(_ value: any TOMLValueConvertible) -> SettingValue? {
        switch value.type {
        case .string: value.string.map { .text($0) }
        case .int: value.int.map { .integer($0) }
        case .bool: value.bool.map { .boolean($0) }
        case .date: value.date.flatMap { CalendarDay($0.year, $0.month, $0.day) }.map { .date($0) }
        case .array: value.array.map { array in .list(array.map { SettingValue($0) }) }
        case .table: value.table.map { .table(Self.plain($0)) }
        case .double, .time, .dateTime: nil
        }
    }

    static func plain(_ table: TOMLTable) -> [String: SettingValue] {
        var values: [String: SettingValue] = [:]
        for key in table.keys { values[key] = table[key].map { SettingValue($0) } }
        return values
    }

    /// What the value is, for an error: `a text`, `a whole number` ...
    var kind: String {
        switch self {
        case .text: "a text"
        case .integer: "a whole number"
        case .boolean: "true or false"
        case .date: "a date"
        case .list: "a list"
        case .table: "a table"
        case .other(let name): "a \(name)"
        }
    }
}
