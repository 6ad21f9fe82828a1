import PlainText

/// Neighbouring cells of a row that share a style, as text.
struct StyledRun {
    let column: Int
    var columns: Int
    let style: Style
    var text: String

    static func runs(in cells: ArraySlice<Cell>) -> [StyledRun] {
        var runs: [StyledRun] = []
        for (column, cell) in cells.enumerated() {
            let text = cell.isContinuation ? "" : cell.glyph.string
            if let last = runs.indices.last, runs[last].style == cell.style {
                runs[last].columns += 1
                runs[last].text += text
            } else {
                runs.append(StyledRun(column: column, columns: 1, style: cell.style, text: text))
            }
        }
        return runs
    }
}
