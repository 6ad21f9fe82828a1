extension ReplyFieldTable {
    /// What a shop can know about the mail, the person and the order it answers.
    public static let standard = ReplyFieldTable([
        ReplyField(
            name: "first name", aliases: ["firstname", "given name", "name"],
            description: "what the customer is called, when that is sure",
            sample: "Bea", rule: .firstName),
        ReplyField(
            name: "full name", aliases: ["customer name", "customer fullname"],
            description: "the customer's whole name", sample: "Bea Lind"),
        ReplyField(
            name: "my name", aliases: ["owner name", "user first name", "agent name", "signature"],
            description: "your own name, from the configuration", sample: "Mara"),
        ReplyField(
            name: "shop name", aliases: ["shop", "store", "store name", "company", "mailbox name"],
            description: "the name of the shop, from the configuration", sample: "Fern & Clay"),
        ReplyField(
            name: "subject", aliases: ["conversation subject", "ticket subject"],
            description: "the subject of the mail", sample: "my order"),
        ReplyField(
            name: "item", aliases: ["product", "item name", "product name", "line item"],
            description: "what they ordered, up to three things",
            sample: "grey mug"),
        ReplyField(
            name: "order", aliases: ["order number", "order name", "order id"],
            description: "the number of the order this is about", sample: "1043"),
        ReplyField(
            name: "order date", aliases: ["ordered on"],
            description: "the day they ordered", sample: "3 March"),
        ReplyField(
            name: "order total", aliases: ["total"],
            description: "what they paid", sample: "24.00"),
        ReplyField(
            name: "promised date", aliases: ["promised", "due date"],
            description: "the day you last promised them", sample: "Friday"),
        ReplyField(
            name: "ship date", aliases: ["shipped on", "sent on"],
            description: "the day the parcel left", sample: "Tuesday"),
        ReplyField(
            name: "ship by", aliases: ["ships by", "leaves by"],
            description: "the day the order leaves at the latest", sample: "Thu 5 Mar"),
        ReplyField(
            name: "tracking", aliases: ["tracking number", "tracking code"],
            description: "the number of the parcel", sample: "RR123456785SE"),
        ReplyField(
            name: "stock", aliases: ["in stock", "pieces left"],
            description: "how many of what they ask about are left", sample: "3"),
        ReplyField(
            name: "restock date", aliases: ["back in stock"],
            description: "when the thing can be had again", sample: "12 May"),
        ReplyField(
            name: "back on", aliases: ["return day", "away until"],
            description: "the day you answer again, around days away", sample: "Mon 17 Aug"),
        ReplyField(
            name: "today", aliases: ["current date"],
            description: "the day of writing", sample: "Thursday 5 March"),
    ])
}
