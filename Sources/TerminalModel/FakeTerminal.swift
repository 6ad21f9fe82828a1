/// A terminal in memory: it keeps what was painted and answers with what it was fed.
public final class FakeTerminal: Terminal {
    public private(set) var size: TerminalSize
    public let capabilities: TerminalCapabilities
    public let inputDescriptor: Int32 = -1
    /// Every frame painted, oldest first.
    public private(set) var frames: [Frame] = []
    /// What the last `paint` changed.
    public private(set) var lastChanges: [FrameDiff.Run] = []
    public private(set) var isSuspended = false
    public private(set) var isClosed = false
    public private(set) var stopCount = 0
    /// Every text that was copied, oldest first.
    public private(set) var copied: [String] = []

    private var decoder = KeyDecoder()
    private var waiting: [TerminalInput] = []
    private var windowSize: TerminalSize

    public init(
        size: TerminalSize,
        capabilities: TerminalCapabilities = .init(colors: .twoHundredFiftySix, isUTF8: true)
    ) {
        self.size = size
        self.capabilities = capabilities
        windowSize = size
    }

    public var pendingEscapeTimeout: Duration? { decoder.pendingTimeout }

    /// The screen as text, or no line before anything was painted.
    public var lines: [String] { frames.last.map(FrameText.lines) ?? [] }

    public func feed(_ bytes: some Sequence<UInt8>) {
        waiting += decoder.decode(bytes)
    }

    public func feed(_ keys: KeyPress...) {
        waiting += keys.map(TerminalInput.key)
    }

    public func feed(_ input: TerminalInput) {
        waiting.append(input)
    }

    /// Changes the window; as with a real one, `size` follows at `refreshSize`.
    public func resizeWindow(to size: TerminalSize) {
        windowSize = size
    }

    public func copy(_ text: String) {
        copied.append(text)
    }

    public func paint(_ frame: Frame) {
        precondition(!isSuspended && !isClosed, "a terminal given back cannot be painted on")
        lastChanges = FrameDiff.runs(from: frames.last, to: frame)
        frames.append(frame)
    }

    public func readInput() -> [TerminalInput] {
        defer { waiting = [] }
        return waiting
    }

    public func flushInput() -> [TerminalInput] {
        waiting += decoder.flush()
        return readInput()
    }

    public func refreshSize() -> TerminalSize {
        size = windowSize
        return size
    }

    public func suspend() {
        isSuspended = true
    }

    public func resume() {
        isSuspended = false
    }

    public func stopUntilContinued() {
        stopCount += 1
    }

    public func close() {
        isClosed = true
    }
}
