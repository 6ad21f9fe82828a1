import Foundation
import ShopDomain

/// What the demo's owner wrote down beside the replies: products and cards, by the paths of their files.
enum DemoKnowledge {
    static func files(now: Instant, zone: TimeZone) -> [String: String] {
        products(DemoDays(now: now.rawValue, zone: zone)).merging(cards) { $1 }
    }

    private static func products(_ days: DemoDays) -> [String: String] {
        [
            "products/verbena-soap.md": """
                +++
                name = "Verbena soap"
                also = ["savon à la verveine"]
                stock = 0
                restock = \(days.next(month: 2, day: 15))
                +++
                The leaves dry from September on; a new batch is cut in the middle of February.

                """,
            "products/speckled-mug.md": """
                +++
                name = "Speckled mug"
                also = ["mug with speckles"]
                stock = 2
                +++
                Dishwasher yes, microwave yes, gas flame no.

                """,
            "products/soap-dish.md": """
                +++
                name = "Soap dish"
                also = ["dish for soap"]
                stock = 6
                +++
                Three holes in the bottom, so that the water runs off.

                """,
            "products/butter-dish.md": """
                +++
                name = "Butter dish"
                stock = 3
                +++
                Moss and oat. The lid fits its own dish only.

                """,
        ]
    }

    private static let cards = [
        "cards/returns.md": """
            +++
            title = "Returns"
            fits = ["can I send it back", "what is your return policy", "it does not suit the room"]
            +++
            Anything you have not used can come back within 30 days of the day it reached you. You \
            pay the postage back, and your money is with you three days after the parcel is here.

            Whatever came broken or is my mistake costs you nothing, and I do not need it back.

            """,
        "cards/shipping.md": """
            +++
            title = "Shipping"
            fits = ["do you ship abroad", "how much is postage", "how long does a parcel take"]
            +++
            Orders leave within three working days. A parcel takes two days in Britain, four to six \
            in Europe and about twelve to Japan and America.

            Postage is 3.90 in Britain and 11.00 to Europe, whatever is in the box. From 60.00 on I pay it.

            """,
        "cards/care-of-candles.md": """
            +++
            title = "Care of candles"
            fits = ["my candle digs a tunnel", "it goes out by itself", "how do I look after the candle"]
            +++
            Let the first burn last until the whole top is liquid, about two hours: a candle keeps \
            to the width of its first evening.

            If it has dug a tunnel already, fold foil around the rim, leave a hole over the flame \
            and burn it for an hour. Cut the wick to 5 mm each time.

            """,
        "cards/ingredients.md": """
            +++
            title = "Ingredients"
            fits = ["what is in the soap", "is there nut oil in it", "the full list of ingredients", \
            "he is allergic"]
            +++
            My soaps are olive oil, coconut oil, shea butter, water and lye. Oat and calendula bars \
            also hold sweet almond oil, oat flour and dried petals.

            The full list of each bar is on its band, in the order of weight.

            """,
    ]
}
