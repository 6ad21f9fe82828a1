import PlainText
import ShopDomain

/// Questions about the shop, one line each with a guess in it, and errands outside the screen.
extension InboxStep {
    mutating func runErrand(_ command: InboxCommand) {
        guard session.settings.takesErrands, !session.settings.isLookOnly else {
            return say("Not in this shop: it is only looked at")
        }
        switch command {
        case .setUpShop: beginSetup()
        case .importMail:
            if session.settings.setupGuesses[.address] == nil { askImportPath() } else { ask(.importAddress) }
        case .connectMail: leave(for: .connect)
        case .openDemo: leave(for: .demo)
        default: break
        }
    }

    private mutating func ask(_ question: LineQuestion) {
        session.overlay = .line(question, PromptLine(guess(for: question)))
    }

    private func guess(for question: LineQuestion) -> String {
        switch question {
        case .setup(let field): session.settings.setupGuesses[field] ?? ""
        case .importAddress: session.settings.setupGuesses[.address] ?? ""
        default: ""
        }
    }

    /// The program leaves the screen, and comes back to it.
    private mutating func leave(for errand: Errand) {
        guard !shop.outbox.values.contains(where: { $0.isHeld && $0.session == session.id }) else {
            return say("A mail is still held: let it leave first, or Z takes it back", .warning)
        }
        saveDraft()
        recordVisit()
        effects.append(.leave(errand))
    }

    // MARK: About the shop

    mutating func beginSetup() {
        session.setupAnswers = [:]
        guard let first = unknownFields.first else {
            session.startSheet = nil
            return say("Nothing is left to ask: config.toml holds it all")
        }
        ask(.setup(first))
    }

    private var unknownFields: [SetupField] {
        SetupField.allCases.filter { session.settings.setupGuesses[$0] != nil }
    }

    mutating func answerSetup(_ field: SetupField, _ typed: String) {
        let answer = typed.trimmingSpace
        if let problem = field.problem(with: answer) {
            session.overlay = .line(.setup(field), PromptLine(typed))
            return say(problem, .warning)
        }
        session.setupAnswers[field] = answer
        if let next = unknownFields.first(where: { session.setupAnswers[$0] == nil }) {
            return ask(.setup(next))
        }
        finishSetup()
    }

    private mutating func finishSetup() {
        session.startSheet = nil
        let told = session.setupAnswers.filter { !$0.value.isEmpty }
        if told.isEmpty { return say("Nothing written: : and \"set up\" asks again") }
        leave(for: .setUp(told))
    }

    // MARK: Mail that is there already

    mutating func answerImportAddress(_ typed: String) {
        let address = typed.trimmingSpace
        guard AddressLook.isPlausible(address) else {
            session.overlay = .line(.importAddress, PromptLine(typed))
            return say("Your own address tells your mail from theirs: name@example.org", .warning)
        }
        session.setupAnswers[.address] = address
        askImportPath()
    }

    private mutating func askImportPath() {
        session.overlay = .path(PathPrompt(.importMail, session.importPath))
    }

    mutating func answerImportPath(_ typed: String) {
        let path = typed.trimmingSpace
        guard !path.isEmpty else { return say("Nothing brought in") }
        session.importPath = path
        leave(for: .importMail(path: path, address: session.setupAnswers[.address]))
    }
}

extension String {
    fileprivate var trimmingSpace: String { String(drop(while: \.isWhitespace)).trimmedEnd }
}
