import CCurl
import Glibc
import PlainText

/// One mail on its way through libcurl, and what was learnt on that way.
///
/// libcurl asks for content until it gets none, and only then sends the final dot: the empty
/// answer is the last moment at which the mail can still be held back. Whatever ends the transfer
/// before that moment, nothing has left; after it the server's word decides, or nobody knows.
final class SMTPUpload {
    private(set) var dialogue = SMTPDialogue()
    /// Why we stopped it ourselves.
    private(set) var stop: Stop?
    private let content: [UInt8]
    private var position = 0
    private let handle: UnsafeMutableRawPointer
    private let receiptSeconds: Int
    private let aboutToFinish: () throws -> Void

    enum Stop: Equatable {
        case recipientRefused
        case tooLarge(sizeMax: Int)
        case recordFailed(SafeText)
        /// The line was gone, or the server spoke out of turn, before the last byte.
        case lineLost
    }

    init(
        _ message: [UInt8], through handle: UnsafeMutableRawPointer, receiptSeconds: Int,
        aboutToFinish: @escaping () throws -> Void
    ) {
        self.receiptSeconds = receiptSeconds
        content = SMTPContent.bytes(message)
        self.handle = handle
        self.aboutToFinish = aboutToFinish
    }

    /// Gives libcurl the next piece; nil aborts the transfer.
    fileprivate func next(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        if position == 0, let problem = problemBeforeContent { return abort(problem) }
        guard position < content.count else { return finish() }
        let count = min(buffer.count, content.count - position)
        content.withUnsafeBytes {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
        }
        position += count
        return count
    }

    /// All or none: a mail that went to some could not be corrected and sent again without
    /// reaching those twice.
    private var problemBeforeContent: Stop? {
        if !dialogue.recipientReplies.allSatisfy(\.isPositive) { return .recipientRefused }
        if let sizeMax = dialogue.sizeMax, content.count > sizeMax { return .tooLarge(sizeMax: sizeMax) }
        return nil
    }

    private func finish() -> Int? {
        if dialogue.step == .finishing { return 0 }
        guard isLineGood() else { return abort(.lineLost) }
        do {
            try aboutToFinish()
        } catch {
            return abort(.recordFailed(SafeText(line: String(describing: error))))
        }
        dialogue.finishes()
        waitLongForTheAnswer()
        return 0
    }

    private func abort(_ reason: Stop) -> Int? {
        stop = reason
        return nil
    }

    /// A server that has the whole mail may take ten minutes over it (RFC 5321, 4.5.3.2.6).
    private func waitLongForTheAnswer() {
        _ = curl_set_number(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, receiptSeconds)
        _ = curl_set_number(handle, CURLOPT_LOW_SPEED_TIME, 0)
    }

    /// Whether everything so far has reached the other machine and nothing has come back.
    ///
    /// The last byte is worth waiting for the others: with a line that died meanwhile, it would
    /// leave an outcome nobody knows, where now it is plain that nothing has left.
    private func isLineGood() -> Bool {
        var descriptor: curl_socket_t = -1
        guard curl_get_socket(handle, &descriptor) == CURLE_OK, descriptor >= 0 else { return true }
        let deadline = ContinuousClock.now + .seconds(MailTransportLimits.drainSeconds)
        while isQuiet(descriptor) {
            var waiting: Int32 = 0
            guard ioctl(descriptor, UInt(TIOCOUTQ), &waiting) == 0, waiting > 0 else { return true }
            guard ContinuousClock.now < deadline else { return false }
            usleep(MailTransportLimits.drainPollMicroseconds)
        }
        return false
    }

    private func isQuiet(_ descriptor: curl_socket_t) -> Bool {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&wait, 1, 0) <= 0
    }

    fileprivate func debug(_ kind: curl_infotype, _ bytes: UnsafeRawBufferPointer) {
        switch kind {
        case CURLINFO_HEADER_OUT: dialogue.said(bytes)
        case CURLINFO_HEADER_IN: dialogue.heard(bytes)
        default: break
        }
    }
}

/// Content for libcurl, by its read callback.
func readSMTPContent(
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let buffer, let context else { return Int(CURL_READFUNC_ABORT) }
    let upload = Unmanaged<SMTPUpload>.fromOpaque(context).takeUnretainedValue()
    let space = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
    return upload.next(into: space) ?? Int(CURL_READFUNC_ABORT)
}

/// Commands and answers from libcurl, by its debug callback.
func noteSMTPLine(
    _: UnsafeMutableRawPointer?, _ kind: curl_infotype, _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let bytes, let context else { return 0 }
    let upload = Unmanaged<SMTPUpload>.fromOpaque(context).takeUnretainedValue()
    upload.debug(kind, UnsafeRawBufferPointer(start: bytes, count: count))
    return 0
}
