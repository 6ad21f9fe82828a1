import Foundation
import InboxCore
import PlainText
import ShopbellRuntime

extension Errand {
    /// Does it on the plain terminal, as the command of that name would.
    func run(_ places: ShopPlaces) throws {
        switch self {
        case .demo: _ = ForegroundProcess.runSelf(["demo"])
        case .importMail(let path, let address):
            let own = address.map { ["--me", $0] } ?? []
            _ = ForegroundProcess.runSelf(["import"] + own + ["--", NSString(string: path).expandingTildeInPath])
            waitForEnter()
        case .connect:
            StandardError.write("Ctrl+C goes back without an account.")
            _ = ForegroundProcess.runSelf(["connect"])
            waitForEnter()
        case .setUp(let told):
            do {
                try SetupWriting.write(told, to: places)
            } catch {
                StandardError.write(CommandProblem(error).sentence)
                waitForEnter()
            }
        }
    }

    /// What was printed stays until it is read.
    private func waitForEnter() {
        StandardError.write("Enter opens the inbox.")
        _ = readLine()
    }
}
