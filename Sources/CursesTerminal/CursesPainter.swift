import CNcurses
import Glibc
import PlainText
import TerminalModel

/// Brings frames to the screen: hands curses the cells that changed, which then sends what it
/// takes to change them.
struct CursesPainter {
    private var styles: CursesStyles
    private let isUTF8: Bool
    private var painted: Frame?
    private var showsCursor: Bool?

    init(_ capabilities: TerminalCapabilities) {
        styles = CursesStyles(capabilities.colors)
        isUTF8 = capabilities.isUTF8
    }

    /// The screen no longer shows what was painted.
    mutating func forget() {
        painted = nil
        showsCursor = nil
    }

    mutating func paint(_ frame: Frame, on size: TerminalSize) {
        if painted?.size != frame.size {
            painted = nil
            werase(cncurses_stdscr())
        }
        var row = -1
        var inks: [Style] = []
        for run in FrameDiff.runs(from: painted, to: frame) where run.row < size.rows {
            if run.row != row { (row, inks) = (run.row, BlankInk.styles(of: frame[row: run.row])) }
            put(run, of: frame, inks, columns: size.columns)
        }
        placeCursor(frame.cursor, on: size)
        wnoutrefresh(cncurses_stdscr())
        doupdate()
        painted = frame
    }

    /// - Parameter inks: one style for each cell of the row.
    private mutating func put(_ run: FrameDiff.Run, of frame: Frame, _ inks: [Style], columns: Int) {
        let cells = frame[row: run.row]
        for column in run.columns {
            let cell = cells[cells.startIndex + column]
            let end = column + Int(cell.glyph.columns)
            guard !cell.isContinuation, end <= columns else { continue }
            put(cell.glyph, row: run.row, column: column, styles.look(of: inks[column]))
        }
    }

    private func put(_ glyph: DrawnGlyph, row: Int, column: Int, _ look: CursesStyles.Look) {
        if glyph.base.isASCII, glyph.marks == .zero {
            send(glyph, row: row, column: column, look)
        } else {
            for (offset, part) in showable(glyph).enumerated() {
                send(part, row: row, column: column + offset, look)
            }
        }
    }

    /// What this terminal shows for a glyph. A C library that counts columns in another way than
    /// the frame did would shift the rest of the row, so such a glyph is replaced.
    private func showable(_ glyph: DrawnGlyph) -> [DrawnGlyph] {
        guard isUTF8 else { return ASCIIFallback.glyphs(for: glyph) }
        if wcwidth(wchar_t(glyph.base.value)) == Int32(glyph.columns) { return [glyph] }
        return Array(repeating: DrawnGlyph("?"), count: Int(glyph.columns))
    }

    private func send(_ glyph: DrawnGlyph, row: Int, column: Int, _ look: CursesStyles.Look) {
        let marks = SIMD4<Int32>(truncatingIfNeeded: glyph.marks)
        let base = wchar_t(glyph.base.value)
        let text = cncurses_glyph(text: (base, marks[0], marks[1], marks[2], marks[3], 0))
        cncurses_put(Int32(row), Int32(column), text, look.attributes, look.pair)
    }

    private mutating func placeCursor(_ cursor: Position?, on size: TerminalSize) {
        let shown = cursor.map { Region(size).contains($0) } ?? false
        if shown != showsCursor {
            curs_set(shown ? 1 : 0)
            showsCursor = shown
        }
        if shown, let cursor { wmove(cncurses_stdscr(), Int32(cursor.row), Int32(cursor.column)) }
    }
}
