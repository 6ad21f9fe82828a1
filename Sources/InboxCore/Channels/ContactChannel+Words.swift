import PlainText
import ShopDomain

extension ContactChannel {
    /// "phone", "shop message"
    public var words: SafeText {
        switch self {
        case .phone: "phone"
        case .market: "market"
        case .shopMessage: "shop message"
        case .social: "social"
        }
    }
}
