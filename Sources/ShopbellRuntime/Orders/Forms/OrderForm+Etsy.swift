import PlainText

extension OrderForm {
    /// Etsy, Shop Manager > Settings > Options > Download Data > Orders (`EtsySoldOrders2026.csv`).
    ///
    /// Header row: `Sale Date, Order ID, Buyer User ID, Full Name, First Name, Last Name, Number of
    /// Items, Payment Method, Date Shipped, Street 1, Street 2, Ship City, Ship State, Ship Zipcode,
    /// Ship Country, Currency, Order Value, Coupon Code, Coupon Details, Discount Amount, Shipping
    /// Discount, Shipping, Sales Tax, Order Total, Status, Card Processing Fees, Order Net, Adjusted
    /// Order Total, Adjusted Card Processing Fees, Adjusted Net Order Amount, Buyer, Order Type,
    /// Payment Type, InPerson Discount, InPerson Location, SKU`. British shops have `Date Posted`
    /// and `Delivery City`. Days are written 09/25/26; there is no mail address in it.
    static let etsyOrders = OrderForm(
        channel: "Etsy", title: "Etsy Sold Orders",
        marks: [["Sale Date"], ["Order ID"], ["Full Name"], ["Order Total"]],
        columns: [
            .number: ["Order ID"], .name: ["Full Name"], .firstName: ["First Name"], .lastName: ["Last Name"],
            .placed: ["Sale Date"], .shipped: ["Date Shipped", "Date Posted"], .status: ["Status"],
            .currency: ["Currency"], .total: ["Order Total"],
        ])

    /// Etsy, the same place > Order Items (`EtsySoldOrderItems2026.csv`): one row for each thing sold.
    ///
    /// Header row: `Sale Date, Item Name, Buyer, Quantity, Price, Coupon Code, Coupon Details,
    /// Discount Amount, Shipping Discount, Order Shipping, Order Sales Tax, Item Total, Currency,
    /// Transaction ID, Listing ID, Date Paid, Date Shipped, Ship Name, Ship Address1, Ship Address2,
    /// Ship City, Ship State, Ship Zipcode, Ship Country, Order ID, Variations, Order Type, Listings
    /// Type, Payment Type, InPerson Discount, InPerson Location, VAT Paid by Buyer, SKU`.
    static let etsyItems = OrderForm(
        channel: "Etsy", title: "Etsy Sold Order Items",
        marks: [["Sale Date"], ["Item Name"], ["Transaction ID"], ["Order ID"]], rowMark: .lineNumber,
        columns: [
            .number: ["Order ID"], .name: ["Ship Name", "Delivery Name"], .placed: ["Sale Date"],
            .shipped: ["Date Shipped", "Date Posted"], .currency: ["Currency"], .product: ["Item Name"],
            .variant: ["Variations"], .code: ["SKU"], .quantity: ["Quantity"], .price: ["Price"],
            .lineNumber: ["Transaction ID"],
        ])
}
