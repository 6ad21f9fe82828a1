import CustomerCare
import Foundation
import PlainText

/// What the owner has written into `config.toml`, and what holds where nothing is written.
public struct Configuration: Equatable, Sendable {
    public var shop: Shop
    public var hours: OpeningHours
    /// How `3/4` is read.
    public var dayMonthOrder: DayMonthOrder
    /// In the order of the file; the first one that sends is the one new mail leaves from.
    public var accounts: [MailAccount]
    /// Within how many open days an order leaves; nil when the shop promises nothing.
    public var shippingDays: Int?
    /// Exports of orders beside those that are known by themselves.
    public var orderExports: [OwnOrderExport]
    public var mail: Mail
    public var screen: Screen
    public var attachments: Attachments
    /// The program that opens a link, asked for each time; nil when there is none.
    public var linkCommand: [String]?
    /// The editor for long replies; nil leaves it to `VISUAL` and `EDITOR`.
    public var editorCommand: [String]?
    /// The owner's word lists, which join those that ship.
    public var words = CareWords()
    /// How notices of marketplaces and forms are read: a file of its own.
    public var notices = NoticeRules.shipped

    public struct Shop: Equatable, Sendable {
        public var name: SafeText
        public var owner: SafeText
        /// The owner's own addresses: mail from them is the shop's word.
        public var addresses: [String]
        /// The zone of the shop's days and hours; nil is the machine's.
        public var zone: TimeZone?
        /// Shown beside a customer's kind words when the queue is empty.
        public var motto: SafeText
        /// Put under replies; may have several lines.
        public var signature: SafeText
    }

    public struct Mail: Equatable, Sendable {
        /// A Maildir that is watched for new mail, as an absolute path.
        public var maildir: String?
        /// The mail command and its arguments; nil keeps replies on this machine.
        public var sendmail: [String]?
        /// The Maildir for copies of what was sent, as an absolute path; nil is the shop's own.
        public var sent: String?
        public var holdSeconds: Int
        public var historyDays: Int
    }

    public struct Attachments: Equatable, Sendable {
        /// The program that opens a file, asked for each time; nil when there is none.
        public var open: [String]?
        /// Where saving begins; nil is the folder for downloads, or home.
        public var folder: String?
        /// How much the files of one mail may come to, in millions of bytes.
        public var megabytesMax: Int
    }

    public struct Screen: Equatable, Sendable {
        public var theme: String
        public var isASCII: Bool
        public var usesMouse: Bool
    }

    /// Reads a configuration.
    ///
    /// - Parameters:
    ///   - file: the path named in errors.
    ///   - home: what `~` stands for.
    /// - Throws: the error nearest to the top of the file.
    public static func parse(
        _ text: String, file: String, home: String
    ) throws(ConfigurationError) -> Configuration {
        var reader = SettingsReader(try SettingsDocument(text, file: file))
        reader.refuseUnknown(SettingTable.all, named: Set(SettingTable.named.keys))
        let configuration = Configuration(&reader, home: home)
        if let error = ConfigurationError.first(of: reader.errors) { throw error }
        return configuration
    }

    /// How mail is taken in: whose word is the shop's, how far back it looks, how dates are read.
    ///
    /// - Parameter more: the owner's addresses that the configuration does not know yet.
    public func intakeSettings(in zone: TimeZone, adding more: [String] = []) -> IntakeSettings {
        IntakeSettings(
            ownAddresses: ownAddresses + more, historyDays: mail.historyDays, dates: dates(in: zone),
            notices: notices, words: words)
    }

    /// Reads dates as customers of this shop mean them.
    public func dates(in zone: TimeZone) -> DateReader {
        DateReader(
            business: BusinessCalendar(calendar: ShopCalendar(zone: zone), hours: hours), order: dayMonthOrder)
    }

    /// Reads `config.toml` and the word lists; a file that is not there is an empty one.
    public static func load(_ places: ShopPlaces) throws(ConfigurationError) -> Configuration {
        let text = try OwnedFile.text(places.configurationFile) ?? ""
        var configuration = try parse(text, file: places.configurationFile, home: places.home)
        configuration.words = try WordFolder.load(places.words)
        configuration.notices = try NoticeFile.load(places.notices)
        return configuration
    }

    private init(_ reader: inout SettingsReader, home: String) {
        typealias Table = SettingTable
        shop = Shop(
            name: reader.value(Table.shopName), owner: reader.value(Table.owner),
            addresses: reader.value(Table.addresses), zone: reader.value(Table.zone),
            motto: reader.value(Table.motto), signature: reader.value(Table.signature))
        let week = Table.week.map { reader.value($0) }
        hours = OpeningHours(week: week, holidays: reader.value(Table.holidays), away: reader.value(Table.away))
        dayMonthOrder = reader.value(Table.dayMonthOrder)
        accounts = reader.accounts(home: home)
        shippingDays = reader.value(OrderTable.businessDays)
        orderExports = reader.orderExports(dayMonthOrder: dayMonthOrder)
        mail = Mail(
            maildir: reader.path(Table.maildir, home: home), sendmail: reader.value(Table.sendmail),
            sent: reader.path(Table.sent, home: home), holdSeconds: reader.value(Table.holdSeconds),
            historyDays: reader.value(Table.historyDays))
        screen = Screen(
            theme: reader.value(Table.theme), isASCII: reader.value(Table.ascii),
            usesMouse: reader.value(Table.mouse))
        attachments = Attachments(
            open: reader.value(Table.open), folder: reader.path(Table.saveFolder, home: home),
            megabytesMax: reader.value(Table.attachedMegabytes))
        linkCommand = reader.value(Table.openLink)
        editorCommand = reader.value(Table.editor)
    }
}
