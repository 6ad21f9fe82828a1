/// One header value, unfolded and ended by NUL as GMime's decoders take it. Valid only within the
/// call it was given to.
struct HeaderText {
    /// The bytes without the final NUL.
    let bytes: UnsafeBufferPointer<UInt8>

    init(terminated: UnsafeBufferPointer<UInt8>) {
        precondition(terminated.last == 0, "a header text ends with NUL")
        bytes = UnsafeBufferPointer(rebasing: terminated.dropLast())
    }

    var pointer: UnsafePointer<CChar>? {
        bytes.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }
}
