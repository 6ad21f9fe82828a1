import CustomerCare
import PlainText
import Testing

@testable import ShopbellRuntime

@Suite struct ProductFolderTests {
    @Test func aProductIsATextFile() throws {
        let product = try ProductFile.parse(
            "+++\nname = \"Grey mug\"\nalso = [\"mug\"]\nstock = 0\nrestock = 2026-12-10\n+++\n\nNo microwave.\n",
            file: "mug.md")
        #expect(
            product == Product(
                name: "Grey mug", otherNames: ["mug"], stock: 0, restock: CalendarDay(2026, 12, 10),
                care: "No microwave."))
        #expect(product.isEmpty && product.waitingLabel == "waits for Grey mug")
    }

    @Test(arguments: [
        ("name = \"x\"", "mug.md:1: a product begins with its settings"),
        ("+++\nstock = 1\n+++\n", "mug.md:1: the product has no name"),
        ("+++\nname = \"x\"\nstock = \"many\"\n+++\n", "mug.md:3: stock is \"many\"; it must be a whole number"),
        ("+++\nname = \"x\"\nstok = 1\n+++\n", "mug.md:3: there is no setting stok; did you mean stock?"),
        ("+++\nname = \"x\"\nrestock = \"soon\"\n+++\n", "mug.md:3: restock is \"soon\"; it must be a day"),
        (
            "+++\nname = \"x\"\nrestock = 10.12.2026\n+++\n",
            "mug.md:3: this is no day as TOML writes it; write restock = \"2026-12-10\", the year first and in quotes"
        ),
        ("+++\nname = \"x\"\nrestock = 2026-13-10 # or so\n+++\n", "mug.md:3: this is no day as TOML writes it; "),
        ("+++\nname = x\n+++\n", "mug.md:2: this is not TOML ("),
    ]) func mistakesAreNamed(text: String, sentence: String) {
        let error = #expect(throws: ConfigurationError.self) { try ProductFile.parse(text, file: "mug.md") }
        #expect(error?.sentence.string.hasPrefix(sentence) == true, "\(error?.sentence ?? "")")
    }

    @Test func oneWrongFileTakesNoOtherAway() throws {
        let folder = ScratchFolder()
        try folder.write("+++\nname = \"Bowl\"\n+++\n", to: "bowl.md")
        try folder.write("nothing", to: "mug.md")
        let loaded = ProductFolder.load(folder.path)
        #expect(loaded.shelf.products.map(\.name) == ["Bowl"] && loaded.errors.count == 1 && !loaded.isStale)
        try folder.write("+++\nname = \"Mug\"\n+++\n", to: "mug.md")
        #expect(loaded.isStale && ProductFolder.load(folder.path).errors.isEmpty)
    }
}
