import CustomerCare
import InboxCore
import PlainText

/// A few canned replies, one of them with blanks.
enum ReplyFixture {
    static let shelf: ReplyShelf = {
        let replies = texts.compactMap { name, title, _, body in
            (try? ReplyTemplate(parsing: body)).map {
                ReplyShelf.CannedReply(name: name, title: SafeText(line: title), template: $0)
            }
        }
        let ranking = ReplyRanking(
            replies: texts.map { .init(name: $0.name, title: $0.title, fits: $0.fits) })
        return ReplyShelf(
            replies: replies, ranking: ranking,
            shopValues: ["my name": "Mara", "shop name": "Fern & Clay"])
    }()

    private static let texts: [(name: String, title: String, fits: [String], body: String)] = [
        (
            "late", "Late: own it, new date",
            ["when will it ship", "is it even coming", "any news of my order"],
            """
            Hi {{first name|there}},

            I am sorry. I said it would be with you by now and I did not keep it.

            It goes out on {{date!}}. If that is too late, you get your money back instead.

            {{my name|}}
            """
        ),
        (
            "stock", "In stock: yes", ["is it in stock again", "do you have it"],
            "Hi {{first name|there}},\n\nyes, it is back. Shall I put one aside?\n\n{{my name|}}"
        ),
        (
            "cracked", "Cracked: new one, no return",
            ["the bar arrived cracked", "it came broken"],
            "Hi {{first name|there}},\n\nI am sorry the bar came cracked. A new one leaves today.\n\n{{my name|}}"
        ),
        (
            "abroad", "Abroad: where I ship", ["do you ship to Norway", "shipping abroad"],
            "Hi {{first name|there}},\n\nyes, I ship there, in about six days.\n\n{{my name|}}"
        ),
        (
            "thanks", "Thank you for the kind words", ["best soap ever", "thank you, I love it"],
            "Hi {{first name|there}},\n\nyou made my day.\n\n{{my name|}}"
        ),
    ]
}
