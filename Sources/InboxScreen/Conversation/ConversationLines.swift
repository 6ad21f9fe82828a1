import InboxCore
import PlainText
import ShopDomain

/// The lines of the conversation as they show: their words brightest.
enum ConversationLines {
    static func visible(_ opened: OpenedConversation, rows: Int) -> [ScreenLine] {
        let lines = opened.layout.lines
        let top = min(opened.scroll, max(0, lines.count - rows))
        return lines[top..<min(lines.count, top + rows)].map(line)
    }

    static func line(_ line: ConversationLayout.Line) -> ScreenLine {
        let aside = line.aside.isEmpty ? [] : [Span(line.aside, .dim)]
        return ScreenLine([Span(line.text, role(of: line.kind))], right: aside)
    }

    private static func role(of kind: ConversationLayout.Line.Kind) -> ThemeRole {
        switch kind {
        case .theirHeading: .title
        case .myHeading, .recipients: .dim
        case .noteHeading, .note: .note
        case .theirs, .theirView: .theirWords
        case .mine: .myWords
        case .quote: .quote
        case .fold, .gap: .dim
        case .link, .attachment: .link
        case .notice: .warning
        }
    }
}
