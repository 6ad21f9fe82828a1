import CustomerCare
import Foundation
import MailFormat
import ShopDomain

/// What intake has to know of the shop to tell whose word a mail is.
public struct IntakeSettings: Sendable {
    /// Mail older than this never asks for an answer by itself.
    public let historyDays: Int64
    /// Reads the dates in customers' words.
    let dates: DateReader
    /// The first of the shop's own.
    let ownAddress: String?
    /// Reads customers' words for cues.
    let cues: CueReader
    /// How notices of marketplaces and forms are read.
    let notices: NoticeRules
    private let addresses: Set<String>
    private let domains: Set<String>

    /// - Parameters:
    ///   - ownAddresses: the shop's own; mail from them is the shop's word.
    ///   - dates: how dates are read; without it as in a shop in UTC with usual hours.
    ///   - notices: how notices are read; without it by the rules that ship.
    ///   - words: the owner's own cues.
    public init(
        ownAddresses: [String], historyDays: Int = 30, dates: DateReader? = nil, notices: NoticeRules = .shipped,
        words: CareWords = CareWords()
    ) {
        self.notices = notices
        let dates = dates ?? DateReader(
            business: BusinessCalendar(calendar: ShopCalendar(zone: .gmt), hours: .standard))
        ownAddress = ownAddresses.first
        self.dates = dates
        cues = CueReader(dates: dates, adding: words.cues)
        let mailboxes = ownAddresses.compactMap { Mailbox(address: $0) }
        addresses = Set(mailboxes.map(\.key))
        domains = Set(mailboxes.compactMap(\.domain))
        self.historyDays = Int64(max(0, historyDays))
    }

    func isOwn(_ mailbox: Mailbox) -> Bool { addresses.contains(mailbox.key) }

    func isOwnDomain(_ mailbox: Mailbox) -> Bool {
        mailbox.domain.map(domains.contains) ?? false
    }
}
