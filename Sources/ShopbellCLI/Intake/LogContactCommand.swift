import AppendLog
import ArgumentParser
import CustomerCare
import Foundation
import InboxCore
import MailFormat
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// `shopbell log-contact CHANNEL NAME [WORDS]`
struct LogContactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log-contact",
        abstract: "Write down a call, a chat at the market, a pasted message.",
        discussion: """
            The words become a message of that customer, with the same clocks as a mail; an open inbox \
            shows it at once. Channels: phone, market, shop-message (Etsy and the like), social. Without \
            WORDS they are read from standard input. A name or address that is not known yet is a new \
            customer.
            """)

    @Argument(help: "phone, market, shop-message or social.")
    var channel: ContactChannel

    @Argument(help: "The customer's name, or their address.")
    var name: String

    @Argument(help: "What they said.")
    var words: [String] = []

    @Flag(name: .long, help: "For programs.")
    var json = false

    func run() throws {
        guard name.contains(where: { $0.isLetter || $0.isNumber }) else {
            throw CommandProblem("who was it? shopbell log-contact phone \"Ann Marsh\" \"Is it coming?\"")
        }
        let context = try ShopContext()
        let text = try words.isEmpty ? Self.standardInput() : words.joined(separator: " ")
        guard !text.allSatisfy(\.isWhitespace) else {
            throw CommandProblem("what did they say? shopbell log-contact phone \"Ann Marsh\" \"Is it coming?\"")
        }
        try context.places.prepare()
        var (journal, shop) = try ShopJournal.open(try FileStorage(context.places.data), mode: .writing)
        let contact = LoggedContact(try source(in: shop), text: text, at: context.now)
        let taken = try ContactLog(context.intakeSettings, zone: context.zone).keep(contact, in: journal, &shop)
        try report(taken, contact.source)
    }

    private static func standardInput() throws -> String {
        let bytes = try InputFile.standardInput(limit: Limits.messageBytesMax)
        return SafeText(lines: String(decoding: bytes, as: UTF8.self)).string
    }

    private func source(in shop: Shop) throws -> ContactSource {
        let known = KnownPeople(shop, first: nil).named(name)
        if known.count > 1 {
            let addresses = known.map(\.address).joined(separator: ", ")
            throw CommandProblem(
                SafeText(line: "\(known.count) customers are called \(name): give an address (\(addresses))"))
        }
        if let person = known.first {
            return ContactSource(channel: channel, name: person.name, address: person.address)
        }
        let isAddress = Mailbox.parse(name)?.address == name
        return ContactSource(
            channel: channel, name: isAddress ? "" : SafeText(line: name),
            address: isAddress ? name.lowercased() : ContactAddress.address(of: name, channel))
    }

    private func report(_ taken: MessageTaken, _ source: ContactSource) throws {
        let id = ShopReference.text(taken.conversation)
        if json {
            try StandardOutput.write(
                JSONLine.text(["conversation": id, "customer": source.address, "channel": channel.rawValue]) + "\n")
        } else {
            let name = source.name.isEmpty ? SafeText(line: source.address) : source.name
            try StandardOutput.write([SafeText(line: id + "  ") + name])
        }
    }
}

extension ContactChannel: ExpressibleByArgument {}
