extension StarterReply {
    /// For what went wrong.
    static let repairs = [
        StarterReply("damaged", """
            +++
            title = "Arrived broken: new one or money back"
            fits = [
              "it arrived broken",
              "the mug came in pieces",
              "there is a crack in it",
              "the box was crushed and it leaked",
              "it stopped working after two days",
            ]
            +++
            Hi {{first name|there}},

            I am sorry that your {{item}} reached you broken. I packed it, so this is mine to put right. {{about them?}}

            Tell me which you like better: a new one, which would leave here on {{date!}}, or all your money back today. Keep the broken one or throw it away; you have nothing to send back.

            Thank you for telling me: it helps me pack better.

            {{my name|}}

            """),
        StarterReply("replace", """
            +++
            title = "My mistake: a new one is coming"
            fits = [
              "you sent me the wrong one",
              "I got the wrong colour",
              "something is missing from my parcel",
              "this is not what I ordered",
              "it is the wrong size",
            ]
            +++
            Hi {{first name|there}},

            I sent you the wrong thing. That is my mistake, and I am sorry. {{about them?}}

            The right one, {{the right item!}}, goes out on {{date!}} at my cost, with a tracking number for you. Please keep what you have, or give it to someone who will like it; there is nothing to send back.

            {{my name|}}

            """),
        StarterReply("refund", """
            +++
            title = "Money back: done"
            fits = [
              "I want my money back",
              "please refund me",
              "I would like to return this",
              "can I send it back?",
              "when do I get my refund?",
            ]
            +++
            Hi {{first name|there}},

            Of course. You get {{amount!}} back, to the same card or account you paid with. You have it by {{date!}}. {{about them?}}

            If it is not there by then, write to me and I will find out where it stands. I am sorry that the {{item}} was not right for you. If you would like to tell me why, I would like to know; you do not owe me a reason.

            {{my name|}}

            """),
    ]
}
