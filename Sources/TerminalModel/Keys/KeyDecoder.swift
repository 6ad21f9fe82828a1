/// Turns the bytes of a terminal into keys and pastes, however they are cut into reads.
///
/// Understands UTF-8, CSI and SS3 sequences with xterm's modifiers, the keypad in application
/// mode (as digits), `CSI u` and modifyOtherKeys, the Linux console's and rxvt's function keys,
/// focus reports and bracketed paste. Everything else that looks like a sequence is swallowed,
/// mouse reports and answers to queries among it.
///
/// ESC glued to any other byte is Escape alone: the byte is dropped and reported, because Alt
/// with a letter, or junk, must not act. Only `flush` tells a lone ESC from an unfinished one.
public struct KeyDecoder: Sendable {
    private enum State: Sendable {
        case ground
        case escape
        /// After ESC and the first byte of a UTF-8 scalar: all of it is dropped.
        case escapedScalar(ScalarAssembler)
        case scalar(ScalarAssembler)
        /// After `ESC [`; the bytes since are in `sequence`.
        case control
        /// After `ESC O`; the bytes since are in `sequence`.
        case application
        /// `ESC [ [` of the Linux console; one letter follows.
        case consoleFunction
        /// OSC, DCS and their like, up to BEL or ESC \.
        case answer(introducer: UInt8, bytes: Int, sawEscape: Bool)
        case skipping(Int)
        /// In a bracketed paste; its bytes are in `paste`.
        case paste
    }

    private var state = State.ground
    // Beside the state, not in it: growing an array inside an enum would copy it at every byte.
    private var sequence = ControlSequence()
    private var paste = PasteCollector()
    private var decoded: [TerminalInput] = []

    public init() {}

    /// Takes the next bytes and returns what they complete.
    public mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalInput] {
        for byte in bytes { accept(byte) }
        return taken()
    }

    /// How long to wait for more bytes before calling `flush`; nil if nothing hangs on them.
    public var pendingTimeout: Duration? {
        switch state {
        case .escape, .answer, .consoleFunction: TerminalLimits.escapeDelay
        case .control, .application:
            sequence.isEmpty ? TerminalLimits.escapeDelay : nil
        case .paste: TerminalLimits.pasteDelay
        case .ground, .scalar, .escapedScalar, .skipping: nil
        }
    }

    /// Says that nothing came for `pendingTimeout`, and returns what stands unfinished.
    ///
    /// A sequence that already has parameters keeps waiting: no key press looks like its start.
    public mutating func flush() -> [TerminalInput] {
        switch state {
        case .escape: emit(.escape)
        case .control where sequence.isEmpty: emitEscape(dropping: "[")
        case .application where sequence.isEmpty: emitEscape(dropping: "O")
        case .answer(let introducer, 0, false):
            emitEscape(dropping: Character(Unicode.Scalar(introducer)))
        case .paste: finishPaste()
        case .answer, .consoleFunction: break
        case .ground, .scalar, .escapedScalar, .skipping, .control, .application: return taken()
        }
        state = .ground
        return taken()
    }

    private mutating func taken() -> [TerminalInput] {
        defer { decoded = [] }
        return decoded
    }
}

extension KeyDecoder {
    private mutating func accept(_ byte: UInt8) {
        switch state {
        case .ground: acceptPlain(byte)
        case .escape: acceptAfterEscape(byte)
        case .scalar(let partial): accept(byte, into: partial, afterEscape: false)
        case .escapedScalar(let partial): accept(byte, into: partial, afterEscape: true)
        case .control: acceptControl(byte)
        case .application: acceptApplication(byte)
        case .consoleFunction: acceptConsoleFunction(byte)
        case .answer(let introducer, let bytes, let sawEscape):
            acceptAnswer(byte, introducer: introducer, bytes: bytes, sawEscape: sawEscape)
        case .skipping(let count): state = count > 1 ? .skipping(count - 1) : .ground
        case .paste: if paste.accept(byte) { finishPaste() }
        }
    }

    private mutating func acceptPlain(_ byte: UInt8) {
        if byte == 0x1B {
            state = .escape
        } else if byte < 0x80 {
            emit(ByteKeys.key(for: byte))
        } else if let partial = ScalarAssembler(first: byte) {
            state = .scalar(partial)
        }
    }

    private mutating func acceptAfterEscape(_ byte: UInt8) {
        switch byte {
        case 0x1B: emit(.escape)
        case UInt8(ascii: "["): open(.control)
        case UInt8(ascii: "O"): open(.application)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
            UInt8(ascii: "_"):
            state = .answer(introducer: byte, bytes: 0, sawEscape: false)
        case 0x00..<0x80:
            emitEscape(dropping: ByteKeys.key(for: byte))
            state = .ground
        default:
            state = ScalarAssembler(first: byte).map(State.escapedScalar) ?? .escape
        }
    }

    private mutating func accept(
        _ byte: UInt8, into partial: ScalarAssembler, afterEscape: Bool
    ) {
        var partial = partial
        switch partial.accept(byte) {
        case .incomplete: state = afterEscape ? .escapedScalar(partial) : .scalar(partial)
        case .complete(let scalar):
            state = .ground
            let key = KeyPress.character(Character(scalar))
            if afterEscape { emitEscape(dropping: key) } else if !scalar.isControl { emit(key) }
        case .malformed:
            if afterEscape { emit(.escape) }
            state = .ground
            acceptPlain(byte)
        }
    }

    private mutating func open(_ kind: State) {
        sequence = ControlSequence()
        state = kind
    }

    private mutating func acceptControl(_ byte: UInt8) {
        switch byte {
        case 0x20...0x3F: sequence.append(byte)
        case UInt8(ascii: "[") where sequence.isEmpty: state = .consoleFunction
        case UInt8(ascii: "M") where sequence.isEmpty: state = .skipping(3)
        case 0x40...0x7E: finishControl(final: byte)
        default: abandonSequence(before: byte)
        }
    }

    private mutating func finishControl(final: UInt8) {
        state = .ground
        if final == UInt8(ascii: "~"), sequence.parameters.first == 200 {
            paste = PasteCollector()
            state = .paste
        } else {
            decoded += sequence.inputs(final: final)
        }
    }

    private mutating func acceptApplication(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): sequence.append(byte)
        case 0x20...0x7E:
            state = .ground
            if let key = sequence.applicationKey(final: byte) { emit(key) }
        default: abandonSequence(before: byte)
        }
    }

    private mutating func acceptConsoleFunction(_ byte: UInt8) {
        guard (0x20...0x7E).contains(byte) else { return abandonSequence(before: byte) }
        state = .ground
        let letters = UInt8(ascii: "A")...UInt8(ascii: "E")
        if letters.contains(byte) { emit(.function(Int(byte - letters.lowerBound) + 1)) }
    }

    private mutating func acceptAnswer(
        _ byte: UInt8, introducer: UInt8, bytes: Int, sawEscape: Bool
    ) {
        if byte == 0x07 || (sawEscape && byte == UInt8(ascii: "\\")) {
            state = .ground
        } else if sawEscape {
            state = .escape
            accept(byte)
        } else if bytes >= TerminalLimits.answerBytesMax {
            abandonSequence(before: byte)
        } else {
            state = .answer(introducer: introducer, bytes: bytes + 1, sawEscape: byte == 0x1B)
        }
    }

    private mutating func finishPaste() {
        decoded.append(.paste(paste.text))
        if paste.isCut { decoded.append(.pasteWasCut) }
        paste = PasteCollector()
        state = .ground
    }

    /// A byte that no sequence may hold ends it unheard, and counts for itself.
    private mutating func abandonSequence(before byte: UInt8) {
        state = .ground
        acceptPlain(byte)
    }

    private mutating func emit(_ key: KeyPress) {
        decoded.append(.key(key))
    }

    private mutating func emitEscape(dropping character: Character) {
        emitEscape(dropping: .character(character))
    }

    private mutating func emitEscape(dropping key: KeyPress) {
        decoded += [.key(.escape), .droppedAfterEscape(key)]
    }
}
