import CNcurses
import Glibc

/// Tells the C library which characters the terminal shows; curses asks it.
enum CharacterLocale {
    /// Takes the environment's locale for an empty name. A machine that lacks the UTF-8 locale
    /// asked for, as fresh servers do, gets the one every machine has.
    static func set(_ name: String) {
        let isKnown = setlocale(LC_CTYPE, name) != nil
        if isKnown, cncurses_locale_is_utf8() { return }
        if asksForUTF8(name) { setlocale(LC_CTYPE, "C.UTF-8") }
    }

    private static func asksForUTF8(_ name: String) -> Bool {
        let wanted = (name.isEmpty ? environmentName() : name).lowercased()
        return wanted.hasSuffix("utf-8") || wanted.hasSuffix("utf8")
    }

    /// The first that is set decides, as in `setlocale`.
    private static func environmentName() -> String {
        for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
            if let value = getenv(variable), value.pointee != 0 { return String(cString: value) }
        }
        return ""
    }
}
