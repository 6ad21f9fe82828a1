import InboxCore
import PlainText
import TerminalModel

/// The parts inside a pane.
extension ScreenLayout {
    static func queue(in region: Region) -> Queue {
        let (title, rest) = region.splitRows(region.rows >= 3 ? 1 : 0)
        let summaryRows = rest.rows >= 18 ? 3 : rest.rows >= 5 ? 1 : 0
        let (list, summary) = rest.splitRows(rest.rows - summaryRows)
        return Queue(
            title: title, list: list, summary: summary,
            entryRows: list.rows >= ScreenLimits.twoLineListRowsMin ? 2 : 1)
    }

    static func reading(
        in region: Region, _ session: InboxSession, isComposing: Bool
    ) -> Reading {
        let inside = inner(region)
        let headingRows = inside.rows >= 18 ? 3 : inside.rows >= 9 ? 2 : inside.rows >= 4 ? 1 : 0
        let (heading, rest) = inside.splitRows(headingRows)
        let footRows = Self.footRows(in: inside.rows, session, isComposing: isComposing)
        let (lines, foot) = rest.splitRows(rest.rows - min(footRows, rest.rows / 2))
        return Reading(heading: heading, lines: lines, foot: foot)
    }

    /// Rows of the ranked replies.
    ///
    /// They are there before the mail is read, so that nothing moves when the replies come.
    private static func footRows(
        in rows: Int, _ session: InboxSession, isComposing: Bool
    ) -> Int {
        let count = min(9, session.shelf.replies.count)
        guard session.opened != nil, count > 0, rows >= 6 else { return 0 }
        if isComposing || rows < 14 { return 1 }
        let full = min(count, (rows - 8) / 3)
        return 1 + full + (full < count ? 1 : 0)
    }

    static func composingRows(in rows: Int) -> Int {
        let text = min(
            ScreenLimits.composerTextRowsMax, max(ScreenLimits.composerTextRowsMin, rows / 2 - 2))
        return 1 + text + (text >= 8 ? 1 : 0)
    }

    static func composing(in region: Region) -> Composing {
        let (title, rest) = region.splitRows(region.rows >= 2 ? 1 : 0)
        let (text, facts) = rest.splitRows(rest.rows - factRows(in: rest.rows))
        return Composing(
            title: title.inset(left: 1, right: 1), text: inner(text), facts: inner(facts))
    }

    /// Rows under the draft: what is seen in it, and where it goes.
    ///
    /// They are there before anything is seen, so that nothing moves while the owner writes.
    private static func factRows(in rows: Int) -> Int {
        switch rows {
        case ..<9: 0
        case ..<10: 1
        case ..<14: 2
        default: 4
        }
    }

    /// Without a margin on either side, and no wider than reads well.
    static func inner(_ region: Region) -> Region {
        guard region.columns > 4 else { return region }
        let inside = region.inset(left: 1, right: 1)
        return inside.splitColumns(min(inside.columns, ScreenLimits.readingColumnsMax)).left
    }
}
