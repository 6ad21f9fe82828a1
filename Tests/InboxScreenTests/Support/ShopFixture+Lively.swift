import PlainText
import ShopDomain

extension ShopFixture {
    /// A dozen customers, with names that are wide, accented, and decorated with emoji.
    static func lively() -> ShopFixture {
        var fixture = ShopFixture()
        fixture.addWaiting()
        fixture.addAnswered()
        fixture.addKindWordsAndRest()
        return fixture
    }

    private mutating func addWaiting() {
        mail(
            from: "Ann Marsh", "ann@example.org", subject: "Lavender set",
            "Hi! When will the lavender set ship?\n\nAnn", hoursAgo: 192)
        mail(
            from: "Ann Marsh", "ann@example.org", subject: "Re: Lavender set", "Any news?",
            hoursAgo: 140)
        mail(
            from: "Ann Marsh", "ann@example.org", subject: "Re: Lavender set",
            "Hi,\n\nIs it even coming? I need it for my daughter's birthday on the 12th.\n\nAnn",
            hoursAgo: 30, quoted: "On Monday you wrote:\n> It ships within 24 hours.\n> Mara")
        mail(
            from: "田中 花子", "hanako@example.org", subject: "注文について",
            "こんにちは。注文した石けんはいつ発送されますか。よろしくお願いします。", hoursAgo: 100)
        mail(
            from: "Tom Reed", "tom@example.org", subject: "Cracked bar",
            "The bar arrived cracked. See the photo. What now?", hoursAgo: 50, marks: .attachments)
        mail(
            from: "Zoë Brontë 🌻", "zoe@example.org", subject: "Oatmeal soap",
            "Is the oatmeal soap in stock again? 🙂 I would take four.", hoursAgo: 20)
        mail(
            from: "Bo Lind", "bo@example.org", subject: "Shipping to Norway",
            "Do you ship to Norway? And do you gift wrap?", hoursAgo: 6)
    }

    private mutating func addAnswered() {
        mail(
            from: "Inès Vega", "ines@example.org", subject: "Custom label",
            "Could you print a name on the label?", hoursAgo: 70)
        answer(
            to: "Inès Vega", "ines@example.org", subject: "Re: Custom label",
            "Yes, up to twelve letters. Which name shall it be?", hoursAgo: 60)
        mail(
            from: "Mo Diaz", "mo@example.org", subject: "Label proof",
            "Here is the proof, no rush.", hoursAgo: 80)
        let later = shop.conversationsByDate().first {
            shop.conversation($0)?.subject == "Label proof"
        }
        if let later, let newest = shop.conversation(later)?.newestMessage {
            apply(
                .conversationDecided(
                    ConversationDecided(
                        act: token(), conversation: later,
                        decision: Decision(
                            kind: .later, through: newest, at: Self.now.adding(hours: -2),
                            until: Self.now.adding(days: 3), reason: "label proof"))))
        }
    }

    private mutating func addKindWordsAndRest() {
        let kay = mail(
            from: "Kay Osei", "kay@example.org", subject: "Rose set", "Best soap ever, thank you!",
            hoursAgo: 26, nature: .thanks)
        mail(
            from: "Post", "no-reply@post.example", subject: "Parcel delivered",
            "Your parcel was delivered.",
            hoursAgo: 10, nature: .automatic)
        guard let message = shop.conversation(kay)?.newestMessage else { return }
        apply(
            .praiseKept(
                PraiseKept(
                    act: token(), message: message, words: "Best soap ever, thank you!",
                    name: "Kay Osei",
                    at: Self.now.adding(days: -4))))
    }
}
