/// What the program does outside of the full screen before it shows it again.
public enum Errand: Hashable, Sendable {
    /// Look around in a made-up shop.
    case demo
    /// Bring in mail that is there already; the address is the owner's own, when it was not known.
    case importMail(path: String, address: String?)
    /// Make a mail account the shop's inbox: asked and answered on the plain terminal.
    case connect
    /// Write what was told into the configuration.
    case setUp([SetupField: String])
}
