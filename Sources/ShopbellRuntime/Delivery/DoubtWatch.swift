import MailTransport
import PlainText
import ShopDomain

/// Looks again and again, in growing pauses, whether mail of unknown fate is in Sent after all.
struct DoubtWatch: Sendable {
    let delivery: DeliveryRun
    /// Told what kept a found mail from being filed.
    let report: @Sendable (SafeText) -> Void

    /// Runs until it is cancelled; returns at once where no account has a folder to look into.
    func run() async {
        guard delivery.settings.accounts.contains(where: { $0.sentMailbox != nil }) else { return }
        var pauses = Self.pauseSeconds[...]
        while !Task.isCancelled {
            await lookOnce()
            let seconds = pauses.popFirst() ?? Self.pauseSeconds[Self.pauseSeconds.count - 1]
            do { try await Task.sleep(for: .seconds(seconds)) } catch { return }
        }
    }

    func lookOnce() async {
        for id in await BlockingWork.run({ delivery.idsInDoubt }) {
            if let words = await delivery.lookUp(id) { report(words) }
        }
    }

    private static let pauseSeconds: [Int64] = [10, 30, 60, 300, 900]
}

extension DeliveryRun {
    /// Mail of which nobody knows whether it left, oldest first.
    var idsInDoubt: [OutboxID] {
        keeper.perform { state in
            state.shop.outbox.values.filter(Self.isInDoubt).sorted(by: OutboxEntry.before).map(\.id)
        }
    }
}
