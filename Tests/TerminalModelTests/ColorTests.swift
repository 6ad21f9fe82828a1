import TerminalModel
import Testing

@Suite struct ColorTests {
    @Test(arguments: [
        (Color.rgb(red: 255, green: 0, blue: 0), ColorDepth.twoHundredFiftySix, Color.palette(196)),
        (.rgb(red: 8, green: 8, blue: 8), .twoHundredFiftySix, .palette(232)),
        (.rgb(red: 250, green: 5, blue: 3), .sixteen, .palette(9)),
        (.rgb(red: 190, green: 5, blue: 3), .eight, .palette(1)),
        (.palette(12), .eight, .palette(4)), (.palette(12), .sixteen, .palette(12)),
        (.palette(208), .trueColor, .palette(208)), (.palette(231), .sixteen, .palette(15)),
        (.palette(231), .none, .standard), (.standard, .eight, .standard),
        (.rgb(red: 1, green: 2, blue: 3), .trueColor, .rgb(red: 1, green: 2, blue: 3)),
    ])
    func theNearestShowableColorIsTaken(color: Color, depth: ColorDepth, nearest: Color) {
        #expect(color.nearest(at: depth) == nearest)
    }

    @Test func everyPaletteColorIsItsOwnNearest() {
        for index in UInt8.min...UInt8.max {
            #expect(Color.palette(index).nearest(at: .twoHundredFiftySix) == .palette(index))
        }
    }

    @Test func textOnAGroundTakesTheGroundAlone() {
        let late = Style(foreground: .palette(9), attributes: .bold)
        let selected = Style(foreground: .palette(0), background: .palette(7))
        #expect(
            late.on(selected)
                == Style(foreground: .palette(9), background: .palette(7), attributes: .bold))
        #expect(
            late.on(Style(attributes: .reverse))
                == Style(foreground: .palette(9), attributes: [.bold, .reverse]))
        #expect(late.on(.plain) == late)
    }
}
