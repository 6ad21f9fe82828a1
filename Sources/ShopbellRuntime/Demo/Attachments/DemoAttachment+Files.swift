extension DemoAttachment {
    static func picture(_ name: String, _ rows: [String]) -> DemoAttachment {
        DemoAttachment(name: name, type: "image/png",
                       bytes: PixelPicture(rows: rows, scale: 8).portableNetworkGraphics())
    }

    static func paper(_ name: String, _ lines: String...) -> DemoAttachment {
        DemoAttachment(name: name, type: "application/pdf",
                       bytes: PaperDocument(lines: lines).portableDocument())
    }

    /// A candle whose glass has cracked from rim to foot.
    static let crackedCandle = picture("Kerze für Oma.png", [
        "..........y.....", ".........yyy....", "..........x.....", "...oooooooooo...",
        "...owwwwrwwwo...", "...owwwrwwwwo...", "...owwwwrwwwo...", "...owwwrwwwwo...",
        "...owwrwwwwwo...", "...owwwrwwwwo...", "...oooooxoooo...", "................",
    ])

    /// A small brown dog with one ear up.
    static let dogPortrait = picture("biscuit.png", [
        "................", "...bb......b....", "...bbb....bbb...", "...bbbbbbbbbb...",
        "...bbxbbbbxbb...", "...bbbbbbbbbb...", "...bbbwwwwbbb...", "....bbwxxwbb....",
        ".....bwwwwb.....", "......brrb......", "................", "................",
    ])

    /// A bowl on a sill with something green in it.
    static let bowlOnSill = picture("on the sill.png", [
        "................", ".....g..g.......", "....ggg.gg..g...", ".....ggggggg....",
        "......gggg......", "..############..", "...#oo#######...", "....########....",
        ".....######.....", "bbbbbbbbbbbbbbbb", "................", "................",
    ])
}
