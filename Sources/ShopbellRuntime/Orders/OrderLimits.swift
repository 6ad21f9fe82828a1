/// The sizes at which an export of orders is refused or cut.
public enum OrderLimits {
    /// The largest export, in bytes: a million rows of the widest.
    public static let fileBytesMax = 512 << 20
    /// Columns of one export.
    static let columnsMax = 1_000
    /// Lines of one order.
    static let linesMax = 1_000
    /// Pieces of one line.
    static let quantityMax = 1_000_000
    /// Years an order can be of; others are slips of a spreadsheet.
    static let years = 1995...2100
    /// Characters kept of a name, a product or a number.
    static let textMax = 500
}
