extension NoticeRules {
    /// For senders that many shops have. Their wording changes: the owner's file goes first.
    public static let shipped: NoticeRules = {
        guard let rules = try? NoticeRules(parsing: shippedText) else {
            preconditionFailure("the shipped rules are rules")
        }
        return rules
    }()

    /// The same as text, for the owner to copy from.
    public static let shippedText = """
        # Etsy tells of a message from one address for all buyers, which takes no answer.
        [Etsy]
        from     *@etsy.com
        from     *@*.etsy.com
        subject  *message from {buyer} about order #{order}
        subject  *message from {buyer}: *
        subject  *message from {buyer}
        subject  {buyer} sent you a message about order #{order}
        subject  {buyer} sent you a message*
        subject  *conversation with {buyer}: *
        subject  *conversation with {buyer}
        subject  *conversation from {buyer}: *
        subject  *conversation from {buyer}
        subject  Order #{order}: {buyer} opened a help request*
        subject  {buyer} opened a help request*
        aside    You made a sale*
        aside    *Etsy statement*
        aside    *Etsy bill*
        aside    *deposit is on *
        aside    *deposit was *
        aside    *new review*
        aside    *star review*
        aside    *listing* expire*
        aside    *listing* renewed*
        aside    *shipping label*
        aside    *your receipt*
        aside    *sign in*
        aside    *sign-in*
        aside    *code is *
        line     Order #{order}
        line     *regarding order #{order}
        line     {buyer} sent you a message: *
        begins   {buyer} wrote:
        begins   {buyer} sent you a message:
        begins   *message from {buyer}:
        ends     Reply to *
        ends     View *
        ends     Go to *
        ends     *Etsy, Inc.*

        # eBay writes for each member from an address of their own that takes answers.
        [eBay]
        from     *@members.ebay.*
        subject  {buyer} sent a message about *
        subject  {buyer} has sent a question about *
        subject  *: {buyer} sent a message*
        line     Order number: {order}
        begins   New message from: {buyer}
        begins   New message:
        ends     Reply
        ends     Reply *
        answer   mail

        # Amazon gives each buyer an address of their own that takes answers.
        [Amazon]
        from     *@marketplace.amazon.*
        subject  *from Amazon customer {buyer} (Order: {order})
        subject  *from Amazon customer {buyer}
        line     Order ID {order}:
        line     Order ID: {order}
        begins   Message:
        begins   -*Begin message*
        ends     -*End message*
        ends     Solve this case*
        answer   mail

        # Shopify passes on its contact form; the customer's own address stands in it.
        [Shopify form]
        from     mailer@shopify.com
        from     *@*.shopifyemail.com
        subject  New customer message*
        aside    *Order #* placed by *
        aside    *payout*
        line     Name: {buyer}
        line     E-mail: {address}
        line     Email: {address}
        begins   Body:
        begins   Message:

        # Contact forms of WordPress sites.
        [Contact form]
        from     wordpress@*
        aside    *New order #*
        aside    *New user registration*
        aside    *site has updated*
        aside    *automatically updated*
        aside    *Password changed*
        line     From: {buyer} <{address}>
        line     Name: {buyer}
        line     E-mail: {address}
        line     Email: {address}
        line     Order: {order}
        begins   Message:
        begins   Message Body:
        ends     -- 
        ends     This e-mail was sent from *
        ends     This is a notification that *
        """
}
