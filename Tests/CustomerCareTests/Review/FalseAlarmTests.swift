import CustomerCare
import ShopDomain
import Testing

/// Drafts that look like a fault or a promise and are none: nothing is asked, and only what is
/// promised is filed.
@Suite struct FalseAlarmTests {
    private func read(_ text: String) -> ReviewedDraft {
        LabelledShop.review.read(text, sentAt: LabelledShop.sentAt)
    }

    @Test(arguments: [
        // Reassurance.
        "No problem, Tom. I sent it this morning.", "No worries at all, these things happen.",
        "It's not a problem to change the colour.", "You didn't do anything wrong.",
        "You haven't done anything wrong, the mistake was mine.",
        "You didn't miss anything: the sale begins on Friday.", "There is nothing you need to send back.",
        "You never have to send anything back.", "You must have the softest hands in Kent by now.",
        // A figure of speech.
        "You'll have to laugh: the cat sat in the clay.", "You'll have to forgive me, I mixed up two labels.",
        "You'll have to wait no longer: it is here.",
        // Owned.
        "I should have told you sooner.", "I should have written on Monday, and I didn't.",
        "I'm sorry to hear that.", "I'm sorry, but I made a mistake with your label.",
        "I am sorry, but that was my fault.", "It went to the old house because I mis-read your note. I am sorry.",
        "Our policy is to replace it free.", "My policy is to replace anything that breaks, free of charge.",
        // A name.
        "The Killer Bee soap is back in stock.", "The \"Sorry Not Sorry\" mug is glazed inside as well.",
        "The Sorry If I Snore mug is back.", "Our \u{201C}Calm Down\u{201D} candle is back.",
        // The customer's words, or older ones of the owner's.
        "You wrote \"you never answer your mail\", and you were right. I am sorry.",
        "You asked \"will you ship it by Friday?\" and the answer is yes.",
        "I told you \u{201C}I will post them by Friday\u{201D}, and I did not keep it. I am sorry.",
        "I promised \"It ships within 24 hours\", and I am sorry.",
        // Quoted mail, however it is marked, and the signature.
        "> You should have told me. I'll ship it on Friday.\n\nThank you.",
        "Thank you.\n\nOn Mon, 2 Mar 2026 at 10:00,\nTom Reed <tom@example.org>\nwrote:\n> you never answered",
        "Thank you.\n\nAm 02.03.2026 um 10:00 schrieb Tom Reed:\n\nyou never answered",
        "Thank you.\n\nLe 2 mars 2026 à 10:00, Tom Reed a écrit :\n\nyou never answered",
        "Thank you.\n\n---------- Forwarded message ---------\nFrom: Tom\n\nI'll send it by Friday. You never wrote.",
        "Thank you.\n\n________________________________\nFrom: Tom <tom@example.org>\nSent: Monday\n\nyou failed to write.",
        "Thank you.\n\nFrom: Tom Reed <tom@example.org>\nSent: Monday\nTo: Shop\n\nyou failed to write.",
        "Thank you.\n\n-- \nMara\nYou should have the best soap\nI will answer by tomorrow",
        // How the shop works, what was, and a state.
        "Orders ship within 3 days.", "I shipped it on Friday.", "I'll be out Friday.", "We'll see.",
        "You should have got the parcel on Monday.", "By the way, it was made by hand.",
    ]) func nothingIsAskedAndNothingPromised(_ text: String) {
        let draft = read(text)
        #expect(draft.hints.isEmpty, "\(draft.hints.map { "\($0.rule): \($0.quote)" })")
        #expect(draft.promises.isEmpty, "\(draft.promises.map(\.quote))")
    }

    @Test(arguments: [
        ("You should have it by Friday.", "You should have it by Friday"),
        ("You should have your order on Friday.", "You should have your order on Friday"),
        ("I told you: \"I'll ship it by Friday\". I'll ship it on Tuesday.", "I'll ship it on Tuesday"),
        ("I'll ship the 8\" pan and the 10\" one on Friday.", "I'll ship the 8\" pan and the 10\" one on Friday"),
        ("I'll have posted it by Friday.", "I'll have posted it by Friday"),
        ("Your order ships within 24 hours.", "Your order ships within 24 hours"),
        ("It ships within 24 hours.", "It ships within 24 hours"),
        ("I'll put the \"Calm Down\" candle aside today.", "I'll put the \"Calm Down\" candle aside today"),
    ]) func whatIsPromisedBesideIsFound(_ text: String, _ promise: String) {
        #expect(read(text).promises.map(\.quote) == [promise])
        #expect(read(text).hints.isEmpty)
    }

    @Test(arguments: [
        ("You should have told me \"no\" before I cut it.", DraftRule.blame),
        ("I said \"Friday\", but you never answered.", .blame),
        ("He said \"fine. You failed to send the address.", .blame),
        ("From: here on you never wrote back.", .blame),
        ("Dear Valued Customer, your order is here.", .robotic),
    ]) func marksAndCapitalsHideNoFault(_ text: String, _ rule: DraftRule) {
        #expect(read(text).hints.map(\.rule).contains(rule))
    }
}
