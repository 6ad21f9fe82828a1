import PlainText

extension OrderForm {
    /// WooCommerce has no export of its own that tells everything; these are the plug-ins' forms.
    static let wooCommerce = [wooDefault, wooRows, wooLabels]

    /// One row an order, lines packed into fields as `name:Mug|sku:MUG-1|quantity:2|total:48.00`.
    ///
    /// Customer/Order/Coupon Export, default format: `order_id, order_number,
    /// order_number_formatted, date, status, ..., order_total, refunded_total, order_currency, ...,
    /// billing_first_name, billing_last_name, ..., billing_email, ..., line_items, ...`
    /// (https://woocommerce.com/document/ordercustomer-csv-export-developer-documentation/).
    /// Order Export & Order Import: `order_id, order_number, order_date, paid_date, status, ...,
    /// order_total, order_subtotal, order_currency, ..., customer_email, billing_first_name, ...,
    /// line_item_1, line_item_2, ...`
    /// (https://woocommerce.com/document/import-and-export-of-woocommerce-orders/).
    private static let wooDefault = OrderForm(
        channel: "WooCommerce", title: "WooCommerce orders",
        marks: [["order_id"], ["order_total"], ["billing_email", "customer_email"], ["line_items", "line_item_1"]],
        rowMark: .number,
        columns: wooColumns.merging([.packedLines: ["line_items", "line_item_#"]]) { $1 })

    /// The same plug-ins' other format: one row a line, each with the order's own fields.
    private static let wooRows = OrderForm(
        channel: "WooCommerce", title: "WooCommerce orders, one row a line",
        marks: [["order_id"], ["billing_email", "customer_email"], ["item_name"], ["item_quantity"]],
        rowMark: .lineNumber,
        columns: wooColumns.merging([
            .product: ["item_name"], .code: ["item_sku"], .quantity: ["item_quantity"],
            .price: ["item_price", "item_cost"], .lineNumber: ["item_id", "line_id"],
        ]) { $1 })

    /// Advanced Order Export: columns by their labels, one row a line.
    ///
    /// `Order Number, Order Status, Order Date, Customer Note, First Name (Billing), Last Name
    /// (Billing), Company (Billing), ..., Email (Billing), ..., Order Total Amount, ..., SKU, Item #,
    /// Item Name, Quantity (- Refund), Item Cost, Coupon Code, ...`
    private static let wooLabels = OrderForm(
        channel: "WooCommerce", title: "WooCommerce orders",
        marks: [["Order Number"], ["Order Date"], ["Email (Billing)"]], rowMark: .lineNumber,
        columns: [
            .number: ["Order Number"], .firstName: ["First Name (Billing)"], .lastName: ["Last Name (Billing)"],
            .address: ["Email (Billing)"], .placed: ["Order Date"], .shipped: ["Completed Date"],
            .status: ["Order Status"], .payment: ["Order Status"], .currency: ["Currency", "Order Currency"],
            .total: ["Order Total Amount"],
            .refunded: ["Order Refund Amount"], .tracking: ["Tracking Number"], .product: ["Item Name"],
            .variant: ["Product Variation"], .code: ["SKU"], .quantity: ["Quantity (- Refund)", "Quantity"],
            .price: ["Item Cost"], .lineNumber: ["Item #"],
        ])

    private static let wooColumns: [OrderColumn: [String]] = [
        .number: ["order_number_formatted", "order_number", "order_id"], .firstName: ["billing_first_name"],
        .lastName: ["billing_last_name"], .address: ["billing_email", "customer_email"],
        .placed: ["order_date", "date"], .shipped: ["completed_date", "date_completed"], .status: ["status"],
        .payment: ["status"], .currency: ["order_currency"], .total: ["order_total"], .refunded: ["refunded_total"],
        .tracking: ["tracking_number", "shipment_tracking_number"],
    ]
}
