extension StarterReply {
    /// For orders that change or have yet to be made.
    static let orders = [
        StarterReply("change-or-cancel", """
            +++
            title = "Change or cancel an order: done"
            fits = [
              "please cancel my order",
              "I gave you the wrong address",
              "can I still change the colour?",
              "can I add something to my order?",
              "I ordered twice by accident",
            ]
            +++
            Hi {{first name|there}},

            Done: {{what I changed!}}. You wrote in good time. {{about them?}}

            You will see it in your order by {{date!}}, and any money that is due back to you is on its way by then too. There is nothing more for you to do.

            {{my name|}}

            """),
        StarterReply("custom-order", """
            +++
            title = "Custom order: yes, like this"
            fits = [
              "do you make custom orders?",
              "can you make it with a name on it?",
              "could you do this in blue?",
              "I have an idea for something special",
              "can it be personalised?",
            ]
            +++
            Hi {{first name|there}},

            Yes, I would like to make that for you. {{about them?}}

            As I understand it: {{what they want!}}. It would cost {{price!}} with postage, and it would be ready on {{date!}}. If that is right, write "yes" and I begin. If something is off, tell me what, and I will think again.

            {{my name|}}

            """),
        StarterReply("wedding-or-bulk", """
            +++
            title = "Wedding or many at once: price and date"
            fits = [
              "we are getting married and need 80 favours",
              "do you give a discount for large orders?",
              "how much would fifty cost?",
              "do you sell wholesale?",
              "I need gifts for all my team",
            ]
            +++
            Hi {{first name|there}},

            How good of you to think of me for this. {{about them?}}

            For {{how many!}} of the {{item}} I would ask {{price!}} in all, and they would be with you by {{date!}}, with some days to spare before yours. I make everything myself, so I plan your pieces in when you say yes.

            Would you like to see one first? I can post you one this week.

            {{my name|}}

            """),
        StarterReply("abroad", """
            +++
            title = "Shipping abroad: yes, what it costs"
            fits = [
              "do you ship to Canada?",
              "how much is postage to Germany?",
              "can you send it overseas?",
              "how long does delivery abroad take?",
              "will I have to pay customs?",
            ]
            +++
            Hi {{first name|there}},

            Yes, I send parcels to {{country!}}. {{about them?}}

            Postage for the {{item}} is {{postage!}}. Ordered today, it leaves on {{date!}} and takes about {{how long!}} from here. Your country can ask for customs duty when it arrives; that part is not in my price, so that you know it before you buy.

            Shall I set one aside for you?

            {{my name|}}

            """),
    ]
}
