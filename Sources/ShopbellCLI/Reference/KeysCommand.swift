import ArgumentParser
import ShopbellRuntime

/// `shopbell keys`
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Every key of the inbox, and what it does.")

    @Flag(name: .long, help: "For programs.")
    var json = false

    func run() throws {
        let list = KeyList()
        if json {
            try StandardOutput.write(JSONLine.text(list.sections) + "\n")
        } else {
            try StandardOutput.write(list.lines)
        }
    }
}
