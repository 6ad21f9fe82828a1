import MailTransport

/// Mail for a server of a measurement.
enum ServedMail {
    /// As many mails of an mbox as a mailbox is measured with.
    static func read(_ mailbox: String) throws -> [[UInt8]] {
        let source = try MailSource(path: mailbox)
        var mails: [[UInt8]] = []
        while mails.count < Limits.mailboxMessageCount, let message = try source.next() {
            mails.append(message.bytes)
        }
        return mails
    }

    /// Mail of people that no generated shop knows.
    static func ofStrangers(in folder: String) throws -> [[UInt8]] {
        let path = folder + "/strangers.mbox"
        try MailboxGenerator(messageCount: Limits.mailboxMessageCount, seed: 1_848).write(to: path) { _ in }
        return try read(path)
    }
}
