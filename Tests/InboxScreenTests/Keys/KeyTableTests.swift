import InboxCore
import PlainText
import ShopDomain
import Testing
@testable import InboxScreen

@Suite struct KeyTableTests {
    @Test func everyBindingHasANameAndStandsInHelp() {
        let help = HelpText.lines(columns: 80).map { $0.left.map(\.text.string).joined() }
            .joined(separator: "\n")
        for binding in KeyTable.bindings {
            if case .placeReply(let digit) = binding.command, digit > 1 { continue }
            #expect(!binding.hint.isEmpty && !binding.summary.isEmpty)
            for key in binding.keys where key != "1" { #expect(help.contains(key)) }
        }
        for key in KeyTable.writing { #expect(help.contains(key.summary.string)) }
        for menu in InboxCommand.Menu.allCases where !menu.isSheet {
            for choice in menu.choices { #expect(help.contains(choice.hint.string)) }
        }
        #expect(help.contains("1-9"))
    }

    @Test func everyActIsReachedByKeyOrName() {
        let byKey = KeyTable.bindings.filter { !$0.keys.isEmpty }.map(\.command)
        let reachable = Set(byKey + CommandNames.all.map(\.command))
        for command in Self.commands { #expect(reachable.contains(command), "\(command)") }
    }

    /// All but two menus that open by themselves, and the view of what was found.
    private static let commands: [InboxCommand] =
        [
            .nextRow, .previousRow, .nextCustomer, .previousCustomer, .open, .back, .otherPane,
            .pageDown, .pageUp, .bottom, .top, .reply, .replyAll, .pickReply, .cite, .forward, .newMail,
            .note, .done, .spam, .keep, .notThis, .notThisMail, .neverCustomer, .mark, .label,
            .takeBack, .takeBackHeld, .redo, .search, .palette, .help, .card, .theirView, .quotes,
            .openLink, .saveFile, .saveFiles, .openFile, .versions, .send, .write, .quote, .attach, .attached,
            .editAddresses, .externalEditor, .throwAway, .undoText, .redoText, .takeOver,
            .hushHint, .hushForGood, .askAgain, .walkPromises, .neverThank, .findOut, .awayLine,
            .menu(.tellAhead),
            .mergeConversations, .splitConversation, .samePerson, .joinOrder, .partOrder,
            .arrivedAnyway, .tryAgain,
            .suspend, .leaveList, .quit, .repaint, .closeOlder, .setUpShop, .connectMail, .importMail, .openDemo,
            .menu(.views), .menu(.later), .menu(.makeGood), .menu(.contact),
        ]
        + ContactChannel.allCases.map(InboxCommand.logContact)
        + Remedy.Kind.allCases.map(InboxCommand.makeGood)
        + [.promises, .orders, .soldOut, .waiting, .list, .away, .goOn].map(InboxCommand.tellAhead)
        + (1...9).map(InboxCommand.placeReply)
        + [.today, .tomorrow, .monday, .breath, .typedDate].map(InboxCommand.later)
        + [.theme, .headers, .blindCopies].map(InboxCommand.explain)
        + QueueView.allCases.filter { $0 != .found }.map(InboxCommand.view)

    /// Stops compiling when an act is added, so that it is added above too.
    private static func isListed(_ command: InboxCommand) -> Bool {
        switch command {
        case .nextRow, .previousRow, .nextCustomer, .previousCustomer, .open, .back, .otherPane,
            .pageDown, .pageUp, .bottom, .top, .reply, .replyAll, .placeReply, .pickReply, .cite, .forward,
            .newMail, .note, .done, .spam, .later, .keep, .notThis, .notThisMail, .neverCustomer,
            .mark, .label, .takeBack, .takeBackHeld, .redo, .view, .search, .palette, .help, .card,
            .theirView, .quotes, .openLink, .saveFile, .saveFiles, .openFile, .versions, .menu, .send, .write,
            .quote, .explain, .attach, .attached, .editAddresses, .externalEditor, .throwAway, .undoText,
            .redoText, .takeOver, .hushHint, .hushForGood, .askAgain, .walkPromises, .neverThank, .makeGood,
            .logContact, .findOut, .awayLine, .tellAhead,
            .mergeConversations, .splitConversation, .samePerson, .joinOrder, .partOrder,
            .arrivedAnyway, .tryAgain,
            .suspend, .leaveList, .quit, .repaint, .closeOlder, .setUpShop, .connectMail, .importMail, .openDemo:
            commands.contains(command)
        }
    }
}
