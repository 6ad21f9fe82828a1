import AppendLog
import ArgumentParser
import Foundation
import PlainText
import ShopDomain
import ShopJournal
import ShopbellRuntime

/// `shopbell forget ADDRESS|NAME`
struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Take everything about a customer out of the shop, for good.",
        discussion: """
            Lists what will go and wants the address typed once more. Log and mail are then written \
            anew without it, verified, and put in place all at once: stopped in between, either \
            nothing has gone or everything will have. Lines stay that say that something was \
            forgotten, and when. There is no way back. Mail of yours to others that went to them as \
            well stays. A name will do where only one customer has it; of several the addresses are \
            listed. Mail in your mailbox or Maildir is not touched: delete it there as well.
            """)

    @Argument(help: "An address of the customer, or their name.")
    var customer: String

    func run() throws {
        let context = try ShopContext()
        let forgetting = CustomerForgetting(try context.existingStorage())
        if forgetting.isInUse {
            throw Self.isInUse
        }
        let address = try address(in: context)
        guard let plan = try forgetting.plan(address: address) else { throw Self.unknown("has the address \(address)") }
        try StandardOutput.write(plan.lines)
        try StandardOutput.write("Type \(SafeText(line: address)) to forget all of this for good: ")
        try StandardOutput.flush()
        guard let typed = readLine(), typed.trimmingCharacters(in: .whitespaces).lowercased() == address.lowercased()
        else {
            try StandardOutput.write(["Nothing was forgotten."])
            throw ExitCode(CommandProblem.findingStatus)
        }
        try forget(address, forgetting, context)
    }

    /// Theirs, where the shop has one customer of the name that was given.
    private func address(in context: ShopContext) throws -> String {
        if customer.contains("@") { return customer }
        let people = CustomersByName.called(customer, in: try context.openForReading().shop)
        guard let only = people.first else { throw Self.unknown("is called \(customer)") }
        if people.count == 1 { return only }
        throw CommandProblem(
            SafeText(
                line: "\(people.count) customers are called \(customer): give the address of one "
                    + "(\(people.joined(separator: ", "))); nothing was forgotten"))
    }

    private func forget(_ address: String, _ forgetting: CustomerForgetting, _ context: ShopContext) throws {
        do {
            let count = try forgetting.run(address: address, at: context.now)
            try StandardOutput.write([
                SafeText(
                    line: "Forgotten: \(CommandText.counted(count, "record")) of the log now say only that. "
                        + "The log is sound.")
            ])
        } catch LogRewriting.Failure.damaged {
            throw CommandProblem("the log is damaged: run 'shopbell log repair' first; nothing was forgotten")
        } catch LogRewriting.Failure.refused {
            throw Self.isInUse
        } catch LogRewriting.Failure.log(let error) {
            throw CommandProblem(SafeText(line: error.description))
        }
    }

    private static func unknown(_ what: String) -> CommandProblem {
        CommandProblem(
            SafeText(line: "nobody here \(what); 'shopbell search' finds people"), status: CommandProblem.findingStatus)
    }

    private static let isInUse = CommandProblem(
        "the inbox is open, or mail is being imported or synced: close it first; nothing was forgotten")
}
