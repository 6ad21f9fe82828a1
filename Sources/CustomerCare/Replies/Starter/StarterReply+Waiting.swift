extension StarterReply {
    /// Owns that something is late.
    public static let lateName = "late"

    /// For people who wait, or are about to.
    static let waiting = [
        StarterReply(lateName, """
            +++
            title = "Late: own it, new date"
            fits = [
              "you said it would ship last week and it has not",
              "my order is late",
              "I am still waiting for my parcel",
              "it should have been here by now",
            ]
            +++
            Hi {{first name|there}},

            I am sorry. I said {{promised date|it would be with you by now}} and I did not keep it. {{about them?}}

            Your {{item}} goes out on {{new date!}}, and I will send you the tracking number that day. If that is too late for you, tell me and you get all your money back instead.

            Thank you for waiting, and for writing to me.

            {{my name|}}

            """),
        StarterReply("late-light", """
            +++
            title = "Late: own it, with a smile"
            fits = [
              "just wondering when it ships, no rush",
              "did you forget me?",
              "a little nudge about my order",
            ]
            +++
            Hi {{first name|there}},

            I am sorry: your {{item}} is still on my bench, where it has no business being. I said {{promised date|it would be gone by now}}, and I missed it. {{about them?}}

            It leaves on {{new date!}}. I am not making tea until it is posted. If you would rather have your money back, one line from you is enough.

            Thank you for the gentle nudge.

            {{my name|}}

            """),
        StarterReply("delay", """
            +++
            title = "Running late: tell them first"
            fits = [
              "will my order be on time?",
              "is it still going out this week?",
              "are you on schedule with my order?",
            ]
            +++
            Hi {{first name|there}},

            Your {{item}} will be later than I told you, and I want you to hear it from me first. I am sorry. {{about them?}}

            I said {{promised date|it would go out this week}}. The new day is {{new date!}}. You choose: wait for it, take something else of mine, or have all your money back. A one-word answer is enough, and it costs you nothing.

            Thank you for your patience with me.

            {{my name|}}

            """),
        StarterReply("where-is-it", """
            +++
            title = "Where is my order: it is on its way"
            fits = [
              "where is my order?",
              "has my order shipped yet?",
              "do you have a tracking number?",
              "the tracking has not moved for days",
              "my parcel never arrived",
            ]
            +++
            Hi {{first name|there}},

            Your {{item}} left here on {{ship date}}. The tracking number is {{tracking}}. {{about them?}}

            I will look at it again on {{check date!}} and write to you that day, whatever I find. If it is lost, I send a new one or your money back, as you like; you do nothing but choose.

            {{my name|}}

            """),
        StarterReply("out-of-stock", """
            +++
            title = "Out of stock: wait, swap, or money back"
            fits = [
              "when will it be back in stock?",
              "it says sold out, will you make more?",
              "can I be told when it is available again?",
              "I ordered the last one but it is gone",
            ]
            +++
            Hi {{first name|there}},

            The {{item}} is gone, and I am sorry that I cannot send you one today. {{about them?}}

            The next ones are ready on {{restock day!}}. I can keep one for you, send you {{a near one!}} now, or, if you have paid already, give you all your money back. Which would you like?

            {{my name|}}

            """),
    ]
}
