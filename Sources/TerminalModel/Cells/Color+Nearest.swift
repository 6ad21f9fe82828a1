extension Color {
    /// The closest colour that a terminal of this depth can show.
    public func nearest(at depth: ColorDepth) -> Color {
        switch (depth, self) {
        case (.none, _), (_, .standard): .standard
        case (.trueColor, _), (.twoHundredFiftySix, .palette): self
        case (.sixteen, .palette(0..<16)), (.eight, .palette(0..<8)): self
        case (.eight, .palette(8..<16)): .palette(paletteIndex & 7)
        case (.twoHundredFiftySix, .rgb): .palette(Self.closest(to: components, in: 16...255))
        case (.sixteen, _): .palette(Self.closest(to: components, in: 0...15))
        case (.eight, _): .palette(Self.closest(to: components, in: 0...7))
        }
    }

    /// Red, green and blue; what `standard` looks like is the terminal's affair, and nil here.
    public var redGreenBlue: (red: UInt8, green: UInt8, blue: UInt8)? {
        guard self != .standard else { return nil }
        let parts = components
        return (UInt8(parts.x), UInt8(parts.y), UInt8(parts.z))
    }

    private var paletteIndex: UInt8 {
        if case .palette(let index) = self { index } else { 0 }
    }

    private var components: SIMD3<Int> {
        switch self {
        case .standard: SIMD3(repeating: 0)
        case .rgb(let red, let green, let blue): SIMD3(Int(red), Int(green), Int(blue))
        case .palette(let index): Self.paletteComponents(index)
        }
    }

    private static func closest(to sought: SIMD3<Int>, in range: ClosedRange<UInt8>) -> UInt8 {
        range.min { distance($0, sought) < distance($1, sought) } ?? range.lowerBound
    }

    /// Squared distance, weighted by how strongly the eye sees each part.
    private static func distance(_ index: UInt8, _ sought: SIMD3<Int>) -> Int {
        let difference = paletteComponents(index) &- sought
        return (difference &* difference &* SIMD3(30, 59, 11)).wrappedSum()
    }

    /// xterm's default palette.
    private static func paletteComponents(_ index: UInt8) -> SIMD3<Int> {
        let number = Int(index)
        switch number {
        case 0..<16: return basic[number]
        case 16..<232:
            let cube = number - 16
            return SIMD3(cubeStep(cube / 36), cubeStep(cube / 6 % 6), cubeStep(cube % 6))
        default: return SIMD3(repeating: 8 + 10 * (number - 232))
        }
    }

    private static func cubeStep(_ step: Int) -> Int {
        step == 0 ? 0 : 55 + 40 * step
    }

    private static let basic: [SIMD3<Int>] = [
        [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0],
        [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
        [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
        [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
    ]
}
