import PlainText
import Testing

@testable import ShopbellRuntime

struct ShopPlacesTests {
    let folder = ScratchFolder()

    @Test(
        arguments: [
            (["HOME": "/home/m"], "/home/m/.local/share/shopbell", "/home/m/.config/shopbell"),
            (
                ["HOME": "/home/m", "XDG_DATA_HOME": "/d/", "XDG_CONFIG_HOME": "/c"], "/d/shopbell",
                "/c/shopbell"
            ),
            (
                ["HOME": "/home/m", "XDG_DATA_HOME": "relative"], "/home/m/.local/share/shopbell",
                "/home/m/.config/shopbell"
            ),
            (["HOME": "/home/m", "SHOPBELL_HOME": "/shop/"], "/shop", "/shop"),
            (["SHOPBELL_HOME": "shop"], "/work/shop", "/work/shop"),
            (
                ["HOME": "/home/m", "SHOPBELL_HOME": ""], "/home/m/.local/share/shopbell",
                "/home/m/.config/shopbell"
            ),
        ] as [([String: String], String, String)])
    func followsTheEnvironment(
        environment: [String: String], data: String, configuration: String
    ) throws {
        let places = try ShopPlaces(environment: environment, workingFolder: "/work")
        #expect(places.data == data)
        #expect(places.configuration == configuration)
    }

    @Test func withoutAnyHomeItSaysWhatToSet() {
        #expect(throws: ShopPlacesError.noHome) {
            try ShopPlaces(environment: [:], workingFolder: "/")
        }
        #expect(ShopPlacesError.noHome.sentence.string.contains("SHOPBELL_HOME"))
    }

    @Test func makesFoldersThatOnlyTheOwnerMayEnter() throws {
        let places = try ShopPlaces(environment: ["HOME": folder.path], workingFolder: "/")
        #expect(try places.prepare() == [])
        #expect(try folder.mode(".local/share/shopbell") == 0o700)
        #expect(try folder.mode(".config/shopbell") == 0o700)
    }

    @Test func closesWhatIsOpenToOthers() throws {
        let places = ShopPlaces(
            data: folder.path("data"), configuration: folder.path("c"), home: "")
        try folder.write("", to: "data/x")
        try folder.write("", to: "c/config.toml")
        try folder.setMode(0o755, of: "data")
        try folder.setMode(0o700, of: "c")
        try folder.setMode(0o644, of: "c/config.toml")
        #expect(try places.prepare() == [places.data, places.configurationFile])
        #expect(try folder.mode("data") == 0o700)
        #expect(try folder.mode("c/config.toml") == 0o600)
        #expect(try places.prepare() == [])
    }

    @Test func refusesAFileInTheWay() throws {
        try folder.write("", to: "data")
        let places = ShopPlaces(
            data: folder.path("data"), configuration: folder.path("c"), home: "")
        #expect(throws: ShopPlacesError.notAFolder(path: places.data)) { try places.prepare() }
    }
}
