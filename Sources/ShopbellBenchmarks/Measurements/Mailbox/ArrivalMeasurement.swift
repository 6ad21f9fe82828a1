import MailTransport
import ShopDomain
import ShopbellRuntime

/// From the moment a mail lies on the server to the moment it is painted: the real program on a
/// pseudo-terminal, told of it by IDLE.
struct ArrivalMeasurement {
    private let shop: GeneratedShop

    init(_ shop: GeneratedShop) { self.shop = shop }

    func figures() throws -> [Figure] {
        let connected = try ConnectedShop(beside: shop, "arrival", isEmpty: true)
        defer { connected.remove() }
        let dovecot = try DovecotServer()
        defer { dovecot.stop() }
        try connected.configure(
            incoming: dovecot.server(), password: DovecotServer.password, user: DovecotServer.user)
        let phone = try IMAPConnection(to: dovecot.server(), as: dovecot.credential, wakeUp: WakeUp())
        let screen = try RunningScreen(connected.places)
        defer { screen.close() }
        screen.settle()
        var times = Samples()
        for number in 0..<Limits.arrivalCount {
            times.add(try delivery(number, by: phone, on: screen.terminal))
            screen.settle()
        }
        return [
            Figure(
                "delivered there, painted here, p99", .milliseconds(times.percentile(99)), budget: BudgetTable.arrival,
                note: "\(times.count) mails, median \(Quantity.milliseconds(times.median).text)")
        ]
    }

    private func delivery(
        _ number: Int, by phone: IMAPConnection, on terminal: PseudoTerminal
    ) throws -> Double {
        // One cell, and another one each time, so that it is painted whatever stood there before.
        let mark = String(UnicodeScalar(0x2460 + UInt32(number)) ?? "?")
        let mail = """
            From: "\(mark) Customer" <c\(number)@example.com>\r
            To: \(GeneratedShop.address)\r
            Subject: \(mark) arrived?\r
            Message-ID: <arrival-\(number)@example.com>\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            \(mark) When will it come?\r

            """
        terminal.discard()
        let start = ContinuousClock.now
        try phone.append(
            Array(mail.utf8), to: "INBOX", flags: [], receivedAtSeconds: GeneratedShop.now.rawValue)
        guard let time = terminal.milliseconds(since: start, until: mark) else {
            throw MeasurementError("a delivered mail was not painted")
        }
        return time
    }
}
