import InboxCore
import PlainText
import ShopDomain

/// The keys that work here and now, the most likely first.
struct KeyHints {
    let scene: Scene

    func hints() -> [KeyHint] {
        switch scene.session.layer {
        case .acting where scene.session.focus == .queue && scene.session.queue.view == .telling: ToldWords.hints
        case .acting where scene.session.selectedQuestion != nil: CardWords.hints
        case .acting: bindings(in: scene.session.focus == .queue ? .queue : .conversation)
        case .draft: bindings(in: .draft)
        case .writing: writing()
        case .prompt: []
        }
    }

    private func bindings(in place: KeyBinding.Place) -> [KeyHint] {
        let here = ActsHere(scene.shop, scene.session)
        var shown = (Self.prominent[place] ?? []).filter { here.works($0.command) }
        if scene.session.selectedThanks != nil { arrangeForThanks(&shown) }
        if isFresh, let index = shown.firstIndex(where: { $0.command == .takeBack }) {
            shown.insert(shown.remove(at: index), at: min(1, shown.count))
        }
        return shown.map(hint)
    }

    private func arrangeForThanks(_ shown: inout [KeyBinding]) {
        shown.removeAll { Self.noneOnThanks.contains($0.command) }
        guard let index = shown.firstIndex(where: { $0.command == .notThis }) else { return }
        shown.insert(shown.remove(at: index), at: min(2, shown.count))
    }

    /// Right after an act, what takes it back is named early and in full.
    private var isFresh: Bool {
        scene.shop.newestAct.map { scene.now.seconds(since: $0.at) < 60 } ?? false
    }

    private static let prominent: [KeyBinding.Place: [KeyBinding]] = Dictionary(
        uniqueKeysWithValues: KeyBinding.Place.allCases.map { place in
            let shown = KeyTable.bindings.filter {
                $0.places.contains(place) && $0.prominence != nil && !$0.keys.isEmpty
            }
            return (place, shown.sorted { ($0.prominence ?? 0) < ($1.prominence ?? 0) })
        })

    private func hint(_ binding: KeyBinding) -> KeyHint {
        if binding.command == .takeBack, let act = scene.shop.newestAct {
            let words = SafeText("take back ") + act.title
            return KeyHint(key: binding.shownKey, words: words, shortWords: binding.hint)
        }
        return KeyHint(
            key: binding.shownKey, words: words(binding), isWayToAll: binding.command == .help)
    }

    private func words(_ binding: KeyBinding) -> SafeText {
        if binding.command == .done, isMoneyToPayOut { return "paid out" }
        if binding.command == .reply, scene.session.selectedPromise != nil, !scene.session.resetsWithReply {
            return binding.hint
        }
        if let id = scene.session.selectedPromise, let words = Self.onPromise[binding.command] {
            let isProposedKept = scene.shop.care.promise(id)?.isProposedKept == true
            return binding.command == .notThis && isProposedKept ? "not kept yet" : words
        }
        if let row = scene.session.selectedRemedy, let words = Self.onRemedy(row)[binding.command] { return words }
        if scene.session.selectedThanks != nil, let words = Self.onThanks[binding.command] { return words }
        return switch binding.command {
        case .send where scene.draft.map(scene.shop.isCopied) == true: "copies"
        case .keep: keepWords
        case .notThis: isView(.kindWords) ? "needs me" : binding.hint
        default: binding.hint
        }
    }

    private var isMoneyToPayOut: Bool {
        guard let id = scene.session.selectedPromise else { return false }
        return scene.shop.care.remedies.contains { $0.promise == id && $0.isToPayOut }
    }

    /// What acts mean on a promise.
    private static let onPromise: [InboxCommand: SafeText] = [
        .done: "kept", .reply: "new date", .keep: "it is one", .notThis: "not a promise",
    ]

    /// What acts mean on a row of after-care, and on a slip.
    private static func onRemedy(_ row: QueueEntry) -> [InboxCommand: SafeText] {
        guard case .afterCare = row else { return [.done: "put right"] }
        return [.done: "all is well", .reply: "ask them", .notThis: "no need to ask"]
    }

    /// What acts mean on somebody to thank.
    private static let onThanks: [InboxCommand: SafeText] = [
        .open: "thank", .notThis: "not today", .done: "thanked already",
    ]

    /// What does the same as Enter there, or nothing.
    private static let noneOnThanks: Set<InboxCommand> = [
        .reply, .placeReply(1), .pickReply, .menu(.later), .spam, .keep, .mark, .label,
    ]

    private var keepWords: SafeText {
        switch currentView {
        case .kindWords: "keep these words"
        case .needsMe: "kind words"
        default: "bring back"
        }
    }

    private func writing() -> [KeyHint] {
        let isNote = scene.draft?.staysHere == true
        let hasBlanks = scene.session.composer?.editor.blanks.isEmpty == false
        return KeyTable.writing.filter { $0.prominence != nil }
            .filter { hasBlanks || $0.keys.first != "Tab" }
            .filter { !isNote && scene.draft?.message != nil || $0.keys.first != "Ctrl+O" }
            .sorted { ($0.prominence ?? 0) < ($1.prominence ?? 0) }
            .map { key in
                let keepsNote = isNote && key.keys.first == "Esc"
                return KeyHint(
                    key: SafeText(line: key.keys.first ?? ""),
                    words: keepsNote ? "keeps it" : key.hint)
            }
    }
}

// MARK: - Where a row stands

extension KeyHints {
    private var currentView: ConversationView? {
        scene.currentConversation.map { scene.shop.view(of: $0, at: scene.now) }
    }

    private func isView(_ view: ConversationView) -> Bool { currentView == view }
}
