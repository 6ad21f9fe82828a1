extension StarterReply {
    /// For questions, and for kindness.
    static let answers = [
        StarterReply("find-out", """
            +++
            title = "I will find out, by a day"
            fits = [
              "do you know if it is safe for children?",
              "what is it made of exactly?",
              "is it vegan?",
              "does it fit with this one?",
              "a question about your products",
            ]
            +++
            Hi {{first name|there}},

            Good question, and I do not want to guess: {{their question!}}. {{about them?}}

            I will find out and write to you by {{date!}}, even if all I can tell you then is that I am still looking.

            {{my name|}}

            """),
        StarterReply("care", """
            +++
            title = "How to use it, how to care for it"
            fits = [
              "how do I clean it?",
              "can it go in the dishwasher?",
              "how do I use this?",
              "how long does it keep?",
              "how should I store it?",
            ]
            +++
            Hi {{first name|there}},

            Here is what I do with mine: {{how to!}}. {{about them?}}

            If your {{item}} does not like that, send me a line and a photo, and I will tell you what to try next.

            {{my name|}}

            """),
        StarterReply("honest-no", """
            +++
            title = "An honest no, and what is better for you"
            fits = [
              "would this be right for me?",
              "can you make it cheaper?",
              "would this work for something else?",
              "do you also sell something you do not make?",
              "can you have it here by tomorrow?",
            ]
            +++
            Hi {{first name|there}},

            Honestly, no: {{why not!}}. I would rather tell you now than have you find out later. {{about them?}}

            I think this is better for you: {{better for you!}}.

            If you try it, I would like to hear how it went.

            {{my name|}}

            """),
        StarterReply("thanks", """
            +++
            title = "Thank you for the kind words"
            fits = [
              "I love it, thank you so much",
              "it is beautiful, you made my day",
              "thank you for the quick delivery",
              "just wanted to say how happy I am",
              "I left you a review",
            ]
            +++
            Hi {{first name|there}},

            Thank you for taking the time to tell me. {{about them?}}

            I make the {{item|things in my shop}} alone at a bench, and a note like yours is what I remember of a week.

            There is nothing for you to do. Enjoy it.

            {{my name|}}

            """),
    ]
}
