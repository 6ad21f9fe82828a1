import MailFormat
import PlainText
import ShopDomain

extension ArrivedBounce {
    /// Nil for a report that does not say which mail it is about.
    init?(_ report: BounceReport) {
        guard let original = report.originalMessageID else { return nil }
        self.init(original: original.string, isFailure: report.isFailure, words: report.words)
    }
}

extension BounceReport {
    /// `Not delivered to bo@example.org: 550 5.1.1 no such user`
    var words: SafeText {
        let told = recipients.first { $0.action == .failed } ?? recipients.first
        let address = told?.address.map { " to " + $0.shownAddress } ?? ""
        let reason = told?.diagnostic ?? told?.status
        return (isFailure ? "Not delivered" : "Not delivered yet") + address
            + (reason.map { ": " + $0 } ?? "")
    }
}
