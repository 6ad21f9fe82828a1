import CustomerCare
import PlainText
import Testing

@Suite struct ProductShelfTests {
    private let shelf = ProductShelf([
        Product(name: "Speckled mug, grey", otherNames: ["grey mug", "mug with spots"], stock: 0),
        Product(name: "Mug", stock: 4), Product(name: "Bowl"),
    ])

    @Test(arguments: [
        ("Is the grey mug in stock again?", ["Speckled mug, grey"]),
        ("Two GREY MUGS and a bowl, please", ["Speckled mug, grey", "Bowl"]),
        ("Which mugs do you have?", ["Mug"]),
        ("The mug with spots or the bowls", ["Speckled mug, grey", "Bowl"]),
        ("A bowling ball", []), ("", []),
    ]) func findsWhatCustomersCallIt(text: String, names: [SafeText]) {
        #expect(shelf.named(in: text).map(\.name) == names)
    }
}
