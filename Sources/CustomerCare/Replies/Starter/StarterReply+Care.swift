extension StarterReply {
    /// Drafts that the shop's own acts begin with: they are offered where they belong, not ranked.
    public static let care = [
        reset, resetAgain, ownIt, afterCare, thankYou, findOut, tellAhead, tellAheadReset, tellAheadOrder,
        backInStock, notLeft,
    ]

    /// Before a date passes: what was promised, the new day, their choice, thanks.
    public static let reset = StarterReply("care-reset", """
        +++
        title = "A new date, told in time"
        fits = ["a promise that will not be kept in time"]
        +++
        Hi {{first name|there}},

        I told you: "{{promised words|it would be ready by now}}". I will not make that, and I want you to hear it from me first. I am sorry.

        The new day is {{new date!}}. {{their choice|You choose: wait for it, take something else, or have all your money back}}. A one-word answer is enough, and it costs you nothing.

        Thank you for waiting. {{about them?}}

        {{my name|}}

        """)

    /// The second slip brings repair, not another sorry: without their yes the order is cancelled.
    public static let resetAgain = StarterReply("care-reset-again", """
        +++
        title = "A second new date: repair, and their choice"
        fits = ["a promise that slips for the second time"]
        +++
        Hi {{first name|there}},

        I gave you a new date, and I will not keep that one either. That is mine, and words do not help you now, so here is what I do: {{repair!}}. {{about them?}}

        The new day is {{new date!}}. Please tell me whether you still want it. If I do not hear from you by {{answer by!}}, I cancel it and you get all your money back, without having to ask.

        {{my name|}}

        """)

    /// Four slots: sorry for the named thing, what happened, what I will do, by when.
    public static let ownIt = StarterReply("care-own-it", """
        +++
        title = "Own it: sorry, what happened, what I do, by when"
        fits = ["something went wrong and it is mine"]
        +++
        Hi {{first name|there}},

        I am sorry about {{what went wrong!}}. {{about them?}}

        What happened: {{one line of what happened!}}.

        What I do now: {{what I will do!}}, by {{date!}}. There is nothing for you to do.

        {{my name|}}

        """)

    /// Asked once, some days after it was made good.
    public static let afterCare = StarterReply("care-after", """
        +++
        title = "Is all well again?"
        fits = ["some days after something was put right"]
        +++
        Hi {{first name|there}},

        I only want to be sure that {{what I sent|all is well again}}. {{a line of your own!}}

        If it is, you need not answer. If it is not, tell me and I will put it right.

        {{my name|}}

        """)

    /// Nothing but thanks: no link, no offer, no request.
    public static let thankYou = StarterReply("care-thanks", """
        +++
        title = "Thank you, from me to you"
        fits = ["somebody to thank"]
        +++
        Hi {{first name|there}},

        {{thanks words|}} {{a line of your own!}}

        Thank you. There is nothing for you to do with this mail; I only wanted you to know.

        {{my name|}}

        """)

    /// Told before they ask.
    public static let tellAhead = StarterReply("care-tell-ahead", """
        +++
        title = "Told before they ask"
        fits = ["something they should hear from me first"]
        +++
        Hi {{first name|there}},

        {{why now|I want you to hear this from me before you have to ask}}: {{what they are told|something has changed}}. {{about them?}}

        There is nothing for you to do. If it does not suit you, a short answer is enough, and I find another way.

        {{my name|}}

        """)

    /// Told before they ask, where it moves a day they were promised.
    public static let tellAheadReset = StarterReply("care-tell-ahead-new-date", """
        +++
        title = "Told before they ask: a new day"
        fits = ["something that moves a day they were promised"]
        +++
        Hi {{first name|there}},

        {{why now|I want you to hear this from me before you have to ask}}: {{what they are told|something has changed}}.

        I told you: "{{promised words|it would be ready by now}}". The new day is {{new date!}}. {{their choice|You choose: wait for it, take something else, or have all your money back}}. A one-word answer is enough. {{about them?}}

        Thank you for waiting.

        {{my name|}}

        """)

    /// Told before they ask that an order leaves later.
    public static let tellAheadOrder = StarterReply("care-tell-ahead-order", """
        +++
        title = "Told before they ask: an order leaves later"
        fits = ["an order that is late or about to be"]
        +++
        Hi {{first name|there}},

        {{why now|I want you to hear this from me before you have to ask}}: {{what they are told|your order leaves later than planned}}.

        It was to leave by {{old day|now}}. Your order now leaves on {{new date!}}. You choose: wait for it, take something else, or have all your money back. A one-word answer is enough. {{about them?}}

        Thank you for waiting.

        {{my name|}}

        """)

    /// Something can be had again.
    public static let backInStock = StarterReply("care-back-in-stock", """
        +++
        title = "It can be had again"
        fits = ["somebody who waits for something that had run out"]
        +++
        Hi {{first name|there}},

        You asked me to tell you, so you hear it first: {{what they are told|it can be had again}}. {{about them?}}

        If you would like one, a one-word answer is enough, and I put it aside for you. If not, there is nothing for you to do.

        {{my name|}}

        """)

    /// An open question with a day.
    public static let findOut = StarterReply("care-find-out", """
        +++
        title = "I will find out"
        fits = ["a question I cannot answer yet"]
        +++
        Hi {{first name|there}},

        I do not know yet, and I do not want to guess: {{their question|what you asked}}. I will find out and write to you by {{date!}}. {{about them?}}

        {{my name|}}

        """)
}
