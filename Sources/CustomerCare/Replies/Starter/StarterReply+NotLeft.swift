extension StarterReply {
    /// Where an order is that has not left yet and is not late.
    public static let notLeft = StarterReply("care-order-not-left", """
        +++
        title = "Where is my order: it leaves in time"
        fits = ["an order that is still here, and not late"]
        +++
        Hi {{first name|there}},

        Your order {{order}} ({{item|what you ordered}}) is still here with me and leaves by {{ship by}}, as planned. {{about them?}}

        There is nothing for you to do.

        {{my name|}}

        """)
}
