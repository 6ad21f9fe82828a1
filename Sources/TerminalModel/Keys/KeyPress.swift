/// One key, as far as a terminal tells keys apart.
public enum KeyPress: Hashable, Sendable {
    /// Something printable. Always a single scalar: an accent that a keyboard sends after its
    /// letter arrives as a press of its own.
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right
    case controlUp, controlDown, controlLeft, controlRight
    case home, end, pageUp, pageDown
    case function(Int)
    /// Control with a small letter or one of `@ [ \ ] ^ _`. Control+H, I, J, M and [ are
    /// backspace, tab, enter, enter and escape.
    case control(Character)
}
