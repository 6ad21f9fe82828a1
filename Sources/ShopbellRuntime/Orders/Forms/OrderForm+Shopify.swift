import PlainText

extension OrderForm {
    /// Shopify, Orders > Export (`orders_export.csv`): one row for each line of an order; only the
    /// first row of an order has the order's own fields, the others have its Name and their line.
    ///
    /// Header row: `Name, Email, Financial Status, Paid at, Fulfillment Status, Fulfilled at, Accepts
    /// Marketing, Currency, Subtotal, Shipping, Taxes, Total, Discount Code, Discount Amount, Shipping
    /// Method, Created at, Lineitem quantity, Lineitem name, Lineitem price, Lineitem compare at
    /// price, Lineitem sku, Lineitem requires shipping, Lineitem taxable, Lineitem fulfillment status,
    /// Billing Name, ... Shipping Name, ... Notes, Note Attributes, Cancelled at, Payment Method,
    /// Payment Reference, Refunded Amount, Vendor, ... Id, Tags, Risk Level, Source, Lineitem
    /// discount, Tax 1 Name, ... Phone, Receipt Number, Duties, ...`
    /// (https://docs.xbp.app/docs/development/integrations/shopify/order-format). Moments are written
    /// 2026-10-07 09:50:26 +0200.
    ///
    /// A line has no number of its own, and a customer can have the same thing on two lines; the first
    /// row of an order, which alone has its total, cannot come twice.
    static let shopify = OrderForm(
        channel: "Shopify", title: "Shopify orders",
        marks: [["Name"], ["Financial Status"], ["Lineitem name"], ["Created at", "Paid at"]], rowMark: .total,
        columns: [
            .number: ["Name"], .name: ["Shipping Name", "Billing Name"], .address: ["Email"],
            .placed: ["Created at", "Paid at"], .shipped: ["Fulfilled at"], .cancelled: ["Cancelled at"],
            .status: ["Fulfillment Status"], .payment: ["Financial Status"], .currency: ["Currency"], .total: ["Total"],
            .refunded: ["Refunded Amount"], .tracking: ["Tracking Number", "Fulfillment Tracking Number"],
            .product: ["Lineitem name"], .code: ["Lineitem sku"], .quantity: ["Lineitem quantity"],
            .price: ["Lineitem price"],
        ])
}
