import InboxCore
import InboxScreen
import PlainText
import ShopDomain
import ShopbellRuntime
import TerminalModel

/// The screen without a terminal or workers, so that its parts can be timed one by one.
struct ScreenInMemory {
    private(set) var store: InboxStore
    private let size: TerminalSize
    private let theme: Theme
    private(set) var painted: ScreenImage?
    /// Milliseconds of a clock that the caller moves.
    var uptime: Int64 = 0

    init(_ shop: Shop, theme: Theme, size: TerminalSize = RunningScreen.size) {
        let moment = Moment(now: GeneratedShop.now, uptime: 0, randomness: 1)
        let settings = InboxSettings(
            zone: GeneratedShop.zone, ownAddresses: [GeneratedShop.address])
        store = InboxStore(
            shop: shop,
            session: InboxSession(id: moment.token(0), settings: settings, moment: moment))
        self.size = size
        self.theme = theme
        _ = store.handle(.repliesLoaded(Self.shelf), at: moment)
    }

    /// The shipped replies, as the program itself loads them.
    private static let shelf = ReplyShelfLoader.load(
        folder: ReplyFolder.load(""), picks: [], shopName: "Tilda's Teapots", ownerName: "Tilda"
    ).shelf

    static func theme(of shop: GeneratedShop) throws -> Theme {
        let file = try ShippedThemes.find(ShippedThemes.defaultName, ownFolder: shop.places.themes)
        return Theme(styles: file.styles(at: .twoHundredFiftySix))
    }

    /// Handles an action as the loop does; what it wishes for is returned, not done.
    mutating func handle(_ action: InboxAction) -> [InboxEffect] {
        let effects = reduce(action)
        let viewport = ScreenLayout.viewport(size: size, session: store.session)
        guard viewport != store.session.viewport else { return effects }
        return effects + reduce(.resized(viewport))
    }

    private mutating func reduce(_ action: InboxAction) -> [InboxEffect] {
        store.handle(action, at: Moment(now: GeneratedShop.now, uptime: uptime, randomness: 1))
            .effects
    }

    func draw() -> ScreenImage {
        InboxRenderer.image(
            shop: store.shop, session: store.session, size: size, theme: theme, after: painted)
    }

    /// Compares with what was painted before, as a terminal does.
    mutating func paint(_ image: ScreenImage) -> [FrameDiff.Run] {
        defer { painted = image }
        return FrameDiff.runs(from: painted?.frame, to: image.frame)
    }

    /// Rows of the queue that are on screen at once.
    var visibleRowCount: Int { store.session.viewport.queueRows }
}
