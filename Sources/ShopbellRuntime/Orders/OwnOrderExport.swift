import CustomerCare
import PlainText

/// An export of another shop system, as the owner describes it under `[orders.NAME]`: which column
/// says what, by the names in the header row.
public struct OwnOrderExport: Hashable, Sendable {
    /// The NAME, shown as where the order came from.
    public let name: String
    /// By setting: `number`, `customer`, `address` and so on.
    let columns: [OwnOrderColumn: String]
    /// How `3/4` is read where the file itself does not tell.
    let dayMonthOrder: DayMonthOrder

    /// Recognised by its number column and every other one that was named.
    var form: OrderForm {
        OrderForm(
            channel: SafeText(line: name), title: "your export [orders.\(name)]",
            marks: columns.sorted { $0.key.rawValue < $1.key.rawValue }.map { [$0.value] },
            isMonthFirst: dayMonthOrder == .monthFirst,
            columns: Dictionary(columns.map { ($0.key.column, [$0.value]) }, uniquingKeysWith: { $1 }))
    }
}

/// What the owner can name a column for.
enum OwnOrderColumn: String, CaseIterable, Sendable {
    case number, customer, address, placed, shipBy = "ship_by", shipped, status, payment, currency, total, tracking
    case product, variant, quantity, price

    var column: OrderColumn {
        switch self {
        case .number: .number
        case .customer: .name
        case .address: .address
        case .placed: .placed
        case .shipBy: .shipBy
        case .shipped: .shipped
        case .status: .status
        case .payment: .payment
        case .currency: .currency
        case .total: .total
        case .tracking: .tracking
        case .product: .product
        case .variant: .variant
        case .quantity: .quantity
        case .price: .price
        }
    }

    var comment: String {
        switch self {
        case .number: "The column of order numbers. The columns are those of your export's header row."
        case .customer: "The customer's name."
        case .address: "The customer's mail address: it joins the order to the customer."
        case .placed: "The day or moment of the order."
        case .shipBy: "The day it must leave by."
        case .shipped: "The day it left; empty while it has not."
        case .status: "The system's word: shipped, completed and cancelled are understood."
        case .payment: "Its word for the money: pending, unpaid, refunded and voided are understood."
        case .currency: "A code such as EUR."
        case .total: "What was paid for the whole order."
        case .tracking: "The parcel's number."
        case .product: "What was ordered; several rows with one number are one order."
        case .variant: "Size, colour, engraving."
        case .quantity: "How many."
        case .price: "Of one piece."
        }
    }

    var sample: String {
        switch self {
        case .number: "\"Order no.\""
        case .customer: "\"Name\""
        case .address: "\"E-mail\""
        case .placed: "\"Ordered\""
        case .shipBy: "\"Leaves by\""
        case .shipped: "\"Sent\""
        case .status: "\"State\""
        case .payment: "\"Money\""
        case .currency: "\"Currency\""
        case .total: "\"Sum\""
        case .tracking: "\"Parcel\""
        case .product: "\"Article\""
        case .variant: "\"Colour\""
        case .quantity: "\"Pieces\""
        case .price: "\"Each\""
        }
    }
}

/// The settings of `[orders.NAME]`, and what the shop promises for every order.
enum OrderTable {
    static let section = "orders"
    static let sampleName = "market"

    static let all: [any SettingDescription] = columns.map(\.setting)

    static let columns = OwnOrderColumn.allCases.map { column in
        (
            column: column,
            setting: Setting<String?>(
                section, column.rawValue, column.comment, sample: column.sample, standard: nil,
                SettingForm<String?>.word)
        )
    }

    static let businessDays = Setting<Int?>(
        "shipping", "business_days",
        "The standing promise: an order leaves within so many days on which you are open.",
        sample: "3", standard: nil, SettingForm<Int?>.days)
}

extension SettingForm<Int?> {
    static let days = SettingForm<Int?>(expected: "a whole number from 0 to 120") { value in
        guard case .integer(let number) = value, (0...120).contains(number) else { return nil }
        return number
    }
}

extension SettingsReader {
    mutating func orderExports(dayMonthOrder: DayMonthOrder) -> [OwnOrderExport] {
        guard case .table(let exports)? = document.values[OrderTable.section] else { return [] }
        return exports.keys.sorted().compactMap { name in
            guard case .table? = exports[name] else { return nil }
            var columns: [OwnOrderColumn: String] = [:]
            for (column, setting) in OrderTable.columns { columns[column] = value(setting, of: name) }
            guard columns[.number] != nil else {
                add(document.error(
                    at: [OrderTable.section, name], "[orders.\(name)] names no column of order numbers",
                    "write number = \"Order no.\", as the header row of the export has it"))
                return nil
            }
            return OwnOrderExport(name: name, columns: columns, dayMonthOrder: dayMonthOrder)
        }
    }
}
