/// Exports with the header rows of the shop systems; the rows are made up.
enum ExportSamples {
    static let shopify = """
        Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,\
        Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,\
        Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,\
        Lineitem taxable,Lineitem fulfillment status,Billing Name,Shipping Name,Notes,Note Attributes,Cancelled at,\
        Payment Method,Payment Reference,Refunded Amount,Vendor,Id,Tags,Risk Level,Source,Lineitem discount,Phone
        #1182,Bo@Example.org,paid,2026-11-02 10:11:12 +0100,unfulfilled,,no,EUR,48.00,5.00,0.00,53.00,,0.00,\
        Parcel,2026-11-02 10:11:12 +0100,1,Speckled mug - grey,24.00,,MUG-1,true,true,pending,Bo Lind,Bo Lind,\
        "Please wrap it,\nit is a ""birthday\""",,,Card,abc,0.00,Fern & Clay,5001,,Low,web,0.00,
        #1182,bo@example.org,,,,,,,,,,,,,,2026-11-02 10:11:12 +0100,2,"Bowl, small",12.00,,BOWL,true,true,pending,\
        ,,,,,,,,Fern & Clay,,,,,0.00,
        #1183,ann@example.org,refunded,2026-11-03 09:00:00 +0100,fulfilled,2026-11-05 08:00:00 +0100,no,EUR,24.00,\
        0.00,0.00,24.00,,0.00,Parcel,2026-11-03 09:00:00 +0100,1,Speckled mug - blue,24.00,,MUG-2,true,true,\
        fulfilled,Ann Roe,Ann Roe,,,,Card,abc,24.00,Fern & Clay,5002,,Low,web,0.00,

        """

    static let etsyOrders = """
        Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,\
        Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,\
        Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,\
        Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,\
        Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU
        11/12/26,3312009341,bolind,Bo Lind,Bo,Lind,2,Credit Card,,1 Main St,,Town,,12345,Germany,USD,68.00,,,0.00,\
        0.00,8.00,0,76.00,,2.53,73.47,0.00,0.00,0.00,Bo Lind (bolind),online,online_cc,,,MUG-1
        11/13/26,3312009342,annroe,Ann Roe,Ann,Roe,1,Credit Card,11/15/26,2 Oak Ave,,Town,,12345,Germany,USD,9.00,,,\
        0.00,0.00,6.00,0,15.00,,0.50,14.50,0.00,0.00,0.00,Ann Roe (annroe),online,online_cc,,,SOAP

        """

    static let etsyItems = """
        Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,\
        Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,\
        Ship Name,Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,\
        Order Type,Listings Type,Payment Type,InPerson Discount,InPerson Location,VAT Paid by Buyer,SKU
        11/12/26,"Speckled mug, stoneware",bolind,1,34.00,,,0,0,8.00,0,34.00,USD,4001,1501,11/12/26,,Bo Lind,\
        1 Main St,,Town,,12345,Germany,3312009341,Colour:Grey,online,listing,online_cc,,,,MUG-1
        11/12/26,Small bowl,bolind,1,34.00,,,0,0,8.00,0,34.00,USD,4002,1502,11/12/26,,Bo Lind,\
        1 Main St,,Town,,12345,Germany,3312009341,,online,listing,online_cc,,,,BOWL

        """

    static let wooCommerce = """
        order_id,order_number,order_number_formatted,date,status,shipping_total,order_total,refunded_total,\
        order_currency,customer_id,billing_first_name,billing_last_name,billing_email,line_items
        188,188,#188,2026-11-02 03:17:47,processing,5.00,53.00,0.00,GBP,7,Bo,Lind,bo@example.org,\
        "id:1|name:Mug; grey|sku:MUG-1|quantity:1|total:24.00|meta:Engraving=Bo;id:2|name:Bowl|quantity:2|total:24.00"
        189,189,#189,2026-11-03 03:17:47,wc-completed,5.00,29.00,0.00,GBP,8,Ann,Roe,ann@example.org,\
        id:3|name:Mug|quantity:1|total:24.00

        """

    static let wooImportSuite = """
        order_id,order_number,order_date,paid_date,status,order_total,order_subtotal,order_currency,\
        customer_email,billing_first_name,billing_last_name,line_item_1,line_item_2
        190,190,11/20/2026 6:29:00,,cancelled,48.00,48.00,USD,bo@example.org,Bo,Lind,\
        name:Mug|product_id:4|sku:MUG|quantity:2|total:48.00|sub_total:48.00,name:Card|quantity:1|total:0.00

        """

    static let wooLabels = """
        Order Number;Order Status;Order Date;First Name (Billing);Last Name (Billing);Email (Billing);\
        Order Total Amount;SKU;Item #;Item Name;Quantity (- Refund);Item Cost
        191;Processing;2026-11-20 06:29;Bo;Lind;bo@example.org;1.048,50;MUG;1;Mug;2;24,00
        191;Processing;2026-11-20 06:29;Bo;Lind;bo@example.org;1.048,50;BOWL;2;Bowl;1;1.000,50

        """
}
